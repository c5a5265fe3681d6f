import type { TenureCounts, TenureGroup } from '../../records/core.js'
import { fitRetention } from '../contractual/fit.js'
import type { RetentionFitOptions } from '../contractual-contract.js'
import type { GeometricModel, GeometricParams } from './model.js'
import { seal } from './model.js'
import { RETENTION_FIT } from './retention-fit.js'

/**
 * Estimates θ from tenures by maximum likelihood: losses / renewals that were due.
 *
 * Nobody lost, or nobody left gives a document that says so in `fit.warnings`, not an exception.
 *
 * @throws ClienteleError `NO_DATA` where no renewal was due yet, `INVALID_TYPE` for what is no count of tenures, or for an
 * option that is unknown or out of range.
 * @example
 * import { geometric } from 'clientele/lifetime'
 * import { tenuresFromCohorts } from 'clientele/records'
 * const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
 * const model = geometric.fit(tenures, { timeUnit: 'year' })
 * model.fit.observations // => 1000
 * model.params.theta.toFixed(4) // => '0.1033'
 */
export function fit(
  tenures: TenureCounts | readonly TenureGroup[],
  options: RetentionFitOptions<GeometricParams> = {},
): GeometricModel {
  return seal(fitRetention(tenures, options, RETENTION_FIT))
}
