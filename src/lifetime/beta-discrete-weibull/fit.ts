import type { TenureCounts, TenureGroup } from '../../records/core.js'
import { fitRetention } from '../contractual/fit.js'
import type { RetentionFitOptions } from '../contractual-contract.js'
import type { BetaDiscreteWeibullModel, BetaDiscreteWeibullParams } from './model.js'
import { seal } from './model.js'
import { RETENTION_FIT } from './retention-fit.js'

/**
 * Estimates the three parameters from tenures by maximum likelihood.
 *
 * Nobody lost, nobody left, or one or two periods only gives a document that says so in `fit.warnings`, not an exception.
 *
 * @throws ClienteleError `NO_DATA` where no renewal was due yet, `INVALID_TYPE` for what is no count of tenures, or for an
 * option that is unknown or out of range.
 * @example
 * import { betaDiscreteWeibull } from 'clientele/lifetime'
 * import { tenuresFromCohorts } from 'clientele/records'
 * const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
 * const model = betaDiscreteWeibull.fit(tenures, { timeUnit: 'year' })
 * model.fit.observations // => 1000
 * model.params.alpha.toFixed(4) // => '0.2143'
 */
export function fit(
  tenures: TenureCounts | readonly TenureGroup[],
  options: RetentionFitOptions<BetaDiscreteWeibullParams> = {},
): BetaDiscreteWeibullModel {
  return seal(fitRetention(tenures, options, RETENTION_FIT))
}
