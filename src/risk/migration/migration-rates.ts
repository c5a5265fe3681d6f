/**
 * At which rate do clients of one rating move to another, if rates stay the same over time? The generator of dated moves.
 *
 * qᵢⱼ = Nᵢⱼ / Rᵢ: moves over the time that clients were in the rating. Every move counts, and so does the time of clients that
 * enter late or are seen for a part.
 *
 * @see Lando and Skødeberg (2002), Analyzing rating transitions and rating drift with continuous observations, Journal of Banking
 * and Finance 26, eq. 3.
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import type { TimeUnit } from '../../money/core.js'
import { daysPer, expectTimeUnit } from '../../money/core.js'
import type { RatingHistories } from '../../records/core.js'
import type { MoveCounts, RateMethod } from '../../statistics/index.js'
import { moveRates } from '../../statistics/index.js'
import { expectChanges, wholeWindow } from './duration.js'
import type { GeneratorMatrix } from './generators/generator-matrix.js'
import { generatorMatrix } from './generators/generator-matrix.js'
import type { MigrationPolicies } from './migration-policies.js'
import { checkPolicies, expectHistories, matrixStates, momentsOf, POLICIES } from './migration-policies.js'
import { clientsWithin, spellsOf } from './spells-of-histories.js'

/** Which moves, and which intervals. */
export interface MigrationRateOptions extends MigrationPolicies {
  /** What the rates are per; that of the histories by default, `'year'` where these have dates. */
  readonly timeUnit?: TimeUnit
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** `'garwood'` (default) or `'jeffreys'`, as `rateInterval` has them. */
  readonly method?: RateMethod
}

/** A generator, and what it was made from. */
export interface MigrationRates {
  readonly states: readonly string[]
  /** The generator, for everything that reads one. */
  readonly generator: GeneratorMatrix
  readonly timeUnit: TimeUnit
  readonly moves: MoveCounts
  /** How long clients were in each state all together, in `timeUnit`. */
  readonly timeAtRisk: readonly number[]
  /** One per cell, those of the diagonal of all moves together; of a state in which nobody was, none. */
  readonly intervals: readonly (readonly Interval[])[]
  /** States in which nobody was: their rates of 0 are assumed (of default, that it absorbs is). */
  readonly unobserved: readonly string[]
  readonly clients: number
}

/**
 * The generator of rating histories: moves over time at risk.
 *
 * Under `withdrawn: 'exclude'` and `'censor'` a client counts until it is withdrawn: of rates that stay the same, both ask for
 * those to other ratings. Where `at` is given, moves and times from its first to its last moment count.
 *
 * @throws ClienteleError as `durationMigration`.
 * @example
 * import { ratingHistories } from 'clientele/records'
 * import { migrationRates } from 'clientele/risk'
 * const columns = { client: [1, 1, 2], time: [0, 4, 0], rating: ['A', 'D', 'A'] }
 * const histories = ratingHistories(columns, { states: ['A', 'D'], defaultState: 'D', timeUnit: 'year', observedUntil: 6 })
 * const { generator, timeAtRisk } = migrationRates(histories)
 * generator.rows[0] // => [-0.1, 0.1]
 * timeAtRisk // => [10, 0]
 */
export function migrationRates(histories: RatingHistories, options: MigrationRateOptions = {}): MigrationRates {
  expectHistories(histories)
  expectKnownKeys(expectObject(options, 'options'), [...POLICIES, 'timeUnit', 'level', 'method'], 'options')
  const { timeUnit: asked = histories.dated ? 'year' : histories.timeUnit, level, method } = options
  const timeUnit = expectTimeUnit(asked, 'options.timeUnit')
  const policies = checkPolicies(histories, options)
  expectChanges(histories)
  const moments = momentsOf(options, histories, () => wholeWindow(histories))
  const unit = daysPer(timeUnit) / daysPer(histories.timeUnit)
  const { withdrawn, withdrawnAt } = policies
  const stays = spellsOf(histories, withdrawn === 'state' ? policies : { ...policies, withdrawn: 'censor' })
  const clients = clientsWithin(stays, moments[0]!, moments.at(-1)!)
  if (clients === 0) reject('NO_DATA', 'histories', 'a client seen for some time', `${histories.size} clients`)
  const { names, places } = matrixStates(histories.states, policies)
  const inUnits = (times: Float64Array): Float64Array => times.map(time => time / unit)
  const found = moveRates(
    names,
    {
      from: stays.from.map(state => places[state]!),
      to: stays.to.map(state => (state < 0 || (withdrawn !== 'state' && state === withdrawnAt) ? -1 : places[state]!)),
      enter: inUnits(stays.enter),
      leave: inUnits(stays.leave),
    },
    {
      start: moments[0]! / unit,
      end: moments.at(-1)! / unit,
      ...(level !== undefined && { level }),
      ...(method !== undefined && { method }),
    },
  )
  const { states, moves, timeAtRisk, intervals, unobserved } = found
  const generator = generatorMatrix(states, found.rates, { unit: timeUnit })
  return Object.freeze({ states, generator, timeUnit, moves, timeAtRisk, intervals, unobserved, clients })
}
