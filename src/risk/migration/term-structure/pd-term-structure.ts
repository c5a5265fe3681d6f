/**
 * How likely is default by each horizon, for a client of this rating?
 *
 *   C(t) = P(t)[rating, default],   S = 1 − C,
 *   marginal(k) = C(k) − C(k−1),   forward(k) = marginal(k) / S(k−1),   hazard(k) = ln(S(k−1) / S(k)) / (t(k) − t(k−1)).
 *
 * Between two horizons the hazard is constant: survival is a straight line of its logarithm.
 *
 * Source: Jarrow, Lando and Turnbull (1997), A Markov model for the term structure of credit risk spreads, Review of
 * Financial Studies 10, eq. 5 and 6.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../../errors/index.js'
import type { Curve } from '../../../model/index.js'
import { curve } from '../../../model/index.js'
import { stateIndex } from '../states.js'
import type { DefaultStateOptions } from './default-options.js'
import { DEFAULT_STATE_KEYS, defaultPlaces } from './default-options.js'
import { defaultPath } from './default-path.js'
import { expectReach } from './default-reach.js'
import { forwardShares } from './forward-shares.js'
import type { MigrationHorizons } from './migration-horizons.js'
import { readMigration } from './migration-horizons.js'

/** Of which rating, and which states are default and withdrawal. */
export interface PdTermStructureOptions extends DefaultStateOptions {
  /** The rating of today. */
  readonly rating: string
}

/** Default probabilities of one rating as curves from now to the last horizon, in the unit of the migration. */
export interface PdTermStructure {
  readonly rating: string
  readonly defaultState: string
  /** Probability of having defaulted by a time: right at the horizons, straight lines between. */
  readonly cumulativePd: Curve
  /** Probability of not having defaulted by a time; straight lines of logarithms, or of itself where nobody survives. */
  readonly survival: Curve
  /** Seen from now, the probability of default within a period; it stands at the beginning of its period. */
  readonly marginalPd: Curve
  /**
   * The same of those who survived until the period began: the PD of year one, two, three where periods are years. It ends
   * with the period after which nobody survives.
   */
  readonly forwardPd: Curve
  /** Intensity of default per unit of time, constant within a period. Absent where nobody survives: it has no bound there. */
  readonly hazard?: Curve
}

/**
 * The default probabilities of a rating over time. The hazard is what `relationshipValue` of `clientele/lifetime` takes as an
 * ending, any of the others what an expected credit loss takes.
 *
 * @param migration by `migrationByPowers`, `migrationByPeriods`, `migrationByHorizon`, `migrationByGenerator` or a scenario.
 * @throws ClienteleError `UNREACHABLE_DEFAULT` for a rating that can never come to default; `OUT_OF_RANGE` for an unknown
 * rating or state, for the state of default itself, where default is not for good, and where a cumulative probability falls.
 * @example
 * import { migrationByPowers, pdTermStructure } from 'clientele/risk'
 * import { transitionMatrix } from 'clientele/statistics'
 * const year = transitionMatrix(['A', 'B', 'D'], [[0.75, 0.25, 0], [0.25, 0.5, 0.25], [0, 0, 1]])
 * const structure = pdTermStructure(migrationByPowers(year, { periods: 2 }), { rating: 'A', defaultState: 'D' })
 * structure.cumulativePd.values // => [0, 0, 0.0625]
 * structure.hazard.values.map(value => value.toFixed(6)) // => ['0.000000', '0.064539']
 */
export function pdTermStructure(migration: MigrationHorizons, options: PdTermStructureOptions): PdTermStructure {
  expectKnownKeys(options, ['rating', ...DEFAULT_STATE_KEYS], 'options')
  const given = readMigration(migration, 'migration')
  const places = defaultPlaces(given, options)
  const rating = stateIndex(given.states, options.rating, 'options.rating')
  if (rating === places.target) {
    reject('OUT_OF_RANGE', 'options.rating', 'a rating other than default itself', options.rating)
  }
  expectReach(given, rating, places.target, 'options.rating')
  return curvesOf(given, options, defaultPath(given, rating, places))
}

function curvesOf(
  { unit, horizons }: MigrationHorizons,
  { rating, defaultState }: PdTermStructureOptions,
  path: ReturnType<typeof defaultPath>,
): PdTermStructure {
  const { cumulative, survival } = path
  const { marginal, forward, logs } = forwardShares(path)
  const times = [0, ...horizons]
  const starts = times.slice(0, -1)
  const survives = survival.at(-1)! > 0
  const lengths = horizons.map((end, k) => end - starts[k]!)
  const probability = { unit, quantity: 'probability' } as const
  return Object.freeze({
    rating,
    defaultState,
    cumulativePd: curve({ ...probability, times, values: [0, ...cumulative], between: 'linear' }),
    survival: curve({
      unit,
      times,
      values: [1, ...survival],
      between: survives ? 'log-linear' : 'linear',
      quantity: 'survival',
    }),
    marginalPd: curve({ ...probability, times: starts, values: marginal, between: 'step' }),
    forwardPd: curve({ ...probability, times: starts.slice(0, forward.length), values: forward, between: 'step' }),
    ...(survives && {
      hazard: curve({
        unit,
        times: starts,
        values: logs.map((log, k) => log / lengths[k]!),
        between: 'step',
        quantity: 'hazard',
      }),
    }),
  })
}
