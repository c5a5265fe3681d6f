/**
 * What a claim on a client of each rating must yield above the riskless rate to make up for its expected loss.
 *
 *   s(t) = −ln(1 − LGD · C(t)) / t,   C(t): probability of default by t.
 *
 * A zero bond that pays 1, or 1 − LGD where default came before, is worth e^{−(r+s) t}. Real spreads are higher: they pay for
 * risk, liquidity and tax as well; put risk-neutral probabilities in for those.
 *
 * Source: Gupton, Finger and Bhatia (1997), CreditMetrics technical document, J. P. Morgan, section 1.3; Jarrow, Lando and
 * Turnbull (1997), Review of Financial Studies 10, eq. 4.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../../errors/index.js'
import type { TimeUnit } from '../../../money/core.js'
import type { DefaultStateOptions } from '../term-structure/default-options.js'
import { DEFAULT_STATE_KEYS, defaultPlaces } from '../term-structure/default-options.js'
import { defaultPath } from '../term-structure/default-path.js'
import type { MigrationHorizons } from '../term-structure/migration-horizons.js'
import { readMigration } from '../term-structure/migration-horizons.js'
import { expectShare } from './expect-share.js'

/** How much of a claim is lost, and which states are default and withdrawal. */
export interface CreditSpreadOptions extends DefaultStateOptions {
  /** Share of the claim, within [0, 1]; no default. */
  readonly lossGivenDefault: number
}

/** Spreads of all ratings by horizon. */
export interface CreditSpreads {
  readonly unit: TimeUnit
  readonly horizons: readonly number[]
  /** The states without default and withdrawal. */
  readonly ratings: readonly string[]
  /** `values[i][k]`: of rating i for a claim due at horizon k, per unit of time, continuously compounded: 0.01 is 1 %. */
  readonly values: readonly (readonly number[])[]
}

/**
 * Spreads that make up for expected losses, by rating and horizon.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a loss given default outside of [0, 1], for one of 1 where all of a rating
 * default (no spread makes up for that), for unknown states and where default is not for good.
 * @example
 * import { creditSpreads, migrationByPowers } from 'clientele/risk'
 * import { transitionMatrix } from 'clientele/statistics'
 * const year = transitionMatrix(['A', 'B', 'D'], [[0.9, 0.09, 0.01], [0.1, 0.8, 0.1], [0, 0, 1]])
 * const spreads = creditSpreads(migrationByPowers(year, { periods: 2 }), { defaultState: 'D', lossGivenDefault: 0.45 })
 * spreads.values[0].map(value => value.toFixed(6)) // => [ '0.004510', '0.006340' ]
 */
export function creditSpreads(migration: MigrationHorizons, options: CreditSpreadOptions): CreditSpreads {
  expectKnownKeys(options, ['lossGivenDefault', ...DEFAULT_STATE_KEYS], 'options')
  const given = readMigration(migration, 'migration')
  const { unit, horizons, states } = given
  const places = defaultPlaces(given, options)
  const loss = expectShare(options.lossGivenDefault, 'options.lossGivenDefault')
  const rated = states.flatMap((_, i) => (i === places.target || i === places.withdrawn ? [] : [i]))
  return {
    unit,
    horizons,
    ratings: rated.map(i => states[i]!),
    values: rated.map(i =>
      defaultPath(given, i, places).cumulative.map((pd, k) => {
        if (loss * pd < 1) return 0 - Math.log1p(-loss * pd) / horizons[k]!
        const expected = `a share < 1, as all of ${states[i]} default`
        return reject('OUT_OF_RANGE', 'options.lossGivenDefault', expected, loss)
      }),
    ),
  }
}
