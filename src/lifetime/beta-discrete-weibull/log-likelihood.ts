import { evaluation } from '../../numeric/core.js'
import type { TenureCounts, TenureGroup } from '../../records/core.js'
import { totalOfTenures } from '../contractual/groups.js'
import { createLogLikelihood } from './likelihood.js'
import type { BetaDiscreteWeibullModel } from './model.js'
import { paramsOf, shifted } from './model.js'

/**
 * Log-likelihood of tenures: Σ lost · ln P(T = t) + active · ln S(t).
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no count of tenures, `INVALID_DOCUMENT` or the code of the parameter for a
 * model that is none.
 * @example
 * import { betaDiscreteWeibull } from 'clientele/lifetime'
 * import { tenuresOfClients } from 'clientele/records'
 * const model = betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 })
 * const tenures = tenuresOfClients({ tenure: [1, 3, 3], ended: [true, true, false] })
 * betaDiscreteWeibull.logLikelihood(model, tenures).toFixed(4) // => '-4.9240'
 */
export function logLikelihood(model: BetaDiscreteWeibullModel, tenures: TenureCounts | readonly TenureGroup[]): number {
  return totalOfTenures(model, tenures, shifted, (plain, counts) => {
    const { alpha, beta, c } = paramsOf(plain)
    const result = evaluation(3)
    createLogLikelihood(counts).evaluate(Float64Array.from([alpha, beta, c], Math.log), result)
    return result.value
  })
}
