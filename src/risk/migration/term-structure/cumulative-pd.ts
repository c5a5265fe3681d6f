/**
 * The default probabilities of all ratings by horizon, as a table.
 *
 * @module
 */
import { expectKnownKeys } from '../../../errors/index.js'
import type { TimeUnit } from '../../../money/core.js'
import type { DefaultStateOptions } from './default-options.js'
import { DEFAULT_STATE_KEYS, defaultPlaces } from './default-options.js'
import { defaultPath } from './default-path.js'
import { expectReach } from './default-reach.js'
import type { MigrationHorizons } from './migration-horizons.js'
import { readMigration } from './migration-horizons.js'

/** Probabilities of having defaulted by each horizon. */
export interface CumulativePd {
  readonly unit: TimeUnit
  readonly horizons: readonly number[]
  /** The states of the matrices without withdrawal; default is among them, with 1 throughout. */
  readonly ratings: readonly string[]
  /** `values[i][k]`: of rating i by horizon k, within [0, 1], never falling along a row. */
  readonly values: readonly (readonly number[])[]
}

/**
 * The cumulative default probabilities of every rating; {@link pdTermStructure} gives those of one as curves.
 *
 * @throws ClienteleError `UNREACHABLE_DEFAULT` naming a rating that can never come to default; `OUT_OF_RANGE` for unknown
 * states, where default is not for good and where a cumulative probability falls.
 * @example
 * import { cumulativePd, migrationByPowers } from 'clientele/risk'
 * import { transitionMatrix } from 'clientele/statistics'
 * const year = transitionMatrix(['A', 'B', 'D'], [[0.75, 0.25, 0], [0.25, 0.5, 0.25], [0, 0, 1]])
 * cumulativePd(migrationByPowers(year, { periods: [1, 2] }), { defaultState: 'D' }).values // => [[0, 0.0625], [0.25, 0.375], [1, 1]]
 */
export function cumulativePd(migration: MigrationHorizons, options: DefaultStateOptions): CumulativePd {
  expectKnownKeys(options, DEFAULT_STATE_KEYS, 'options')
  const given = readMigration(migration, 'migration')
  const { unit, horizons, states } = given
  const places = defaultPlaces(given, options)
  const ratings = states.flatMap((_, i) => (i === places.withdrawn ? [] : [i]))
  for (const rating of ratings) expectReach(given, rating, places.target, `migration.states[${rating}]`)
  return {
    unit,
    horizons,
    ratings: ratings.map(rating => states[rating]!),
    values: ratings.map(rating => defaultPath(given, rating, places).cumulative),
  }
}
