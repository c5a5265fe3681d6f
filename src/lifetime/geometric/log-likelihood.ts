import { evaluation } from '../../numeric/core.js'
import type { TenureCounts } from '../../records/index.js'
import { expectTenures, renewalsOf } from '../contractual/renewals.js'
import { createLogLikelihood } from './likelihood.js'
import type { GeometricModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * Log-likelihood of tenures: Σ lost · ln P(T = t) + active · ln S(t).
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no count of tenures, `INVALID_DOCUMENT` or the code of the parameter for a
 * model that is none.
 * @example
 * import { geometric } from 'clientele/lifetime'
 * import { tenuresOfClients } from 'clientele/records'
 * const model = geometric.fromParams({ theta: 0.2 })
 * const tenures = tenuresOfClients({ tenure: [1, 3, 3], ended: [true, true, false] })
 * geometric.logLikelihood(model, tenures).toFixed(4) // => '-4.3346'
 */
export function logLikelihood(model: GeometricModel, tenures: TenureCounts): number {
  const { theta } = paramsOf(model)
  const result = evaluation(1)
  const point = [theta].map(Math.log)
  createLogLikelihood(renewalsOf(expectTenures(tenures))).evaluate(Float64Array.from(point), result)
  return result.value
}
