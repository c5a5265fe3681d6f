import { evaluation } from '../../numeric/core.js'
import type { TenureCounts, TenureGroup } from '../../records/core.js'
import { totalOfTenures } from '../contractual/groups.js'
import { renewalsOf } from '../contractual/renewals.js'
import { createLogLikelihood } from './likelihood.js'
import type { ShiftedBetaGeometricModel } from './model.js'
import { paramsOf, shifted } from './model.js'

/**
 * Log-likelihood of tenures: Σ lost · ln P(T = t) + active · ln S(t).
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no count of tenures, `INVALID_DOCUMENT` or the code of the parameter for a
 * model that is none.
 * @example
 * import { shiftedBetaGeometric } from 'clientele/lifetime'
 * import { tenuresOfClients } from 'clientele/records'
 * const model = shiftedBetaGeometric.fromParams({ alpha: 0.668, beta: 3.806 })
 * const tenures = tenuresOfClients({ tenure: [1, 3, 3], ended: [true, true, false] })
 * shiftedBetaGeometric.logLikelihood(model, tenures).toFixed(4) // => '-4.8656'
 */
export function logLikelihood(
  model: ShiftedBetaGeometricModel,
  tenures: TenureCounts | readonly TenureGroup[],
): number {
  return totalOfTenures(model, tenures, shifted, (plain, counts) => {
    const { alpha, beta } = paramsOf(plain)
    const result = evaluation(2)
    createLogLikelihood(renewalsOf(counts)).evaluate(Float64Array.from([alpha, beta], Math.log), result)
    return result.value
  })
}
