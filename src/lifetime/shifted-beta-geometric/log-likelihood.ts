import { evaluation } from '../../numeric/core.js'
import type { TenureCounts } from '../../records/index.js'
import { expectTenures, renewalsOf } from '../contractual/renewals.js'
import { createLogLikelihood } from './likelihood.js'
import type { ShiftedBetaGeometricModel } from './model.js'
import { paramsOf } from './model.js'

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
export function logLikelihood(model: ShiftedBetaGeometricModel, tenures: TenureCounts): number {
  const { alpha, beta } = paramsOf(model)
  const result = evaluation(2)
  const point = [alpha, beta].map(Math.log)
  createLogLikelihood(renewalsOf(expectTenures(tenures))).evaluate(Float64Array.from(point), result)
  return result.value
}
