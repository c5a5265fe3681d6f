import { evaluation } from '../../numeric/core.js'
import type { TenureCounts, TenureGroup } from '../../records/core.js'
import { totalOfTenures } from '../contractual/groups.js'
import { renewalsOf } from '../contractual/renewals.js'
import { createLogLikelihood } from './likelihood.js'
import type { GeometricModel } from './model.js'
import { paramsOf, shifted } from './model.js'

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
export function logLikelihood(model: GeometricModel, tenures: TenureCounts | readonly TenureGroup[]): number {
  return totalOfTenures(model, tenures, shifted, (plain, counts) => {
    const { theta } = paramsOf(plain)
    const result = evaluation(1)
    createLogLikelihood(renewalsOf(counts)).evaluate(Float64Array.from([theta], Math.log), result)
    return result.value
  })
}
