import { pointOf } from '../../model/index.js'
import type { TenureCounts, TenureGroup } from '../../records/core.js'
import { retentionLikelihood } from '../contractual/fit.js'
import { pooledTenures } from '../contractual/groups.js'
import { problemOf } from '../contractual/problem.js'
import { givenAt, withoutEffects } from '../foundation/index.js'
import type { ModelLikelihood } from '../model-likelihood.js'
import type { GeometricModel } from './model.js'
import { parameters, paramsOf, seal } from './model.js'
import { RETENTION_FIT } from './retention-fit.js'

/**
 * The likelihood of tenures as a function of the parameters, for functions that search, profile or sample it.
 *
 * @param model says which kind of document is made at a point, and in which unit; its parameters do not matter otherwise.
 * @throws ClienteleError as `fit` does.
 * @example
 * import { geometric } from 'clientele/lifetime'
 * import { tenuresFromCohorts } from 'clientele/records'
 * const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
 * const model = geometric.fromParams({ theta: 0.1 }, { timeUnit: 'year' })
 * const { parameters, documentAt } = geometric.likelihood(model, tenures)
 * Object.keys(parameters) // => [ 'theta' ]
 * documentAt([-1]).params // => { theta: 0.36787944117144233 }
 */
export function likelihood(
  model: GeometricModel,
  tenures: TenureCounts | readonly TenureGroup[],
): ModelLikelihood<GeometricModel> {
  const params = paramsOf(withoutEffects(model))
  if (model.effects !== undefined) {
    const { effectsAt, ...problem } = retentionLikelihood(RETENTION_FIT, tenures, params, model.effects)
    return { ...problem, documentAt: at => seal({ ...givenAt(parameters, model, at), effects: effectsAt(at) }) }
  }
  const { problem } = problemOf(RETENTION_FIT, pooledTenures(tenures))
  const point = pointOf(parameters, params)
  return { ...problem, point, documentAt: at => seal(givenAt(parameters, model, at)) }
}
