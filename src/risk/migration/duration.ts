/**
 * Where are clients of each rating a step later, by the exact moments of their moves? The product-limit estimate, which sees what
 * happens within a step: default after downgrades gives the best ratings a probability that no cohort counted.
 *
 * Several steps are laid upon each other, or averaged; clients may enter late and be seen for a part.
 *
 * @see Lando and Skødeberg (2002), Analyzing rating transitions and rating drift with continuous observations, Journal of Banking
 * and Finance 26; Jafry and Schuermann (2004), Measurement, estimation and comparison of credit migration matrices, Journal of
 * Banking and Finance 28.
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import type { RatingHistories } from '../../records/core.js'
import type { CellIntervalOptions, MoveCounts, TransitionMatrix } from '../../statistics/index.js'
import { aalenJohansen, CENSORED, transitionMatrix } from '../../statistics/index.js'
import { cellOptions } from '../../statistics/markov/cell-intervals.js'
import { moveTables } from '../../statistics/markov/move-tables.js'
import { countsOf } from '../../statistics/markov/transition-counts.js'
import { certainRow } from './certain-row.js'
import type { MigrationPolicies } from './migration-policies.js'
import { checkPolicies, expectHistories, matrixStates, momentsOf, POLICIES } from './migration-policies.js'
import { meanOfRows, rowIntervals, rowOf, rowWithout } from './row-estimates.js'
import { clientsWithin, spellsOf, stackedSpells } from './spells-of-histories.js'

/** How moves are read. */
export interface DurationOptions extends MigrationPolicies, CellIntervalOptions {
  /**
   * Of several steps: `'count'` (default) lays them upon each other, so that every client counts the same; `'simple'` is the mean of
   * their matrices.
   */
  readonly weights?: 'count' | 'simple'
}

/** A matrix of one step, and what it was made from. */
export interface DurationMigration {
  readonly method: 'duration'
  readonly states: readonly string[]
  readonly matrix: TransitionMatrix
  /** Standard errors of the cells. */
  readonly standardErrors: readonly (readonly number[])[]
  /** One per cell, clients taken as independent; of a state in which nobody was, none. */
  readonly intervals: readonly (readonly Interval[])[]
  /** Moves seen from state to state, over all steps. */
  readonly moves: MoveCounts
  /** How long clients were in each state all together, in the unit of the histories. */
  readonly timeAtRisk: readonly number[]
  /** States in which nobody was: that their rows lead to themselves is assumed. */
  readonly unobserved: readonly string[]
  /** States in which nobody was at some moment of a move, but at others: for that time it is assumed that one stays. */
  readonly partlyObserved: readonly string[]
  /** The ends of steps. */
  readonly at: readonly number[]
  /** Clients seen for some time. */
  readonly clients: number
  /** Moves to the withdrawn state by rating; all 0 where it is a state. */
  readonly withdrawn: readonly number[]
  /** Clients with a rating after default. */
  readonly returned: number
}

/**
 * The duration matrix of rating histories, for a step from one moment of `at` to the next; by default from the first row to the
 * end of observation.
 *
 * Under `withdrawn: 'censor'` a client counts until it is withdrawn; under `'exclude'` withdrawn is a state first, and rows are
 * then conditional on not ending there; under `'state'` it stays one.
 *
 * @param histories of changes: snapshots do not tell the moments. A million moves take some seconds.
 * @throws ClienteleError `NOT_APPLICABLE` for snapshots; `MISSING_VALUE` without a policy on withdrawn ratings where histories
 * name them; `OUT_OF_RANGE` for moments that do not rise or are not observed; `NO_DATA` where nobody is seen for any time.
 * @example
 * import { ratingHistoriesFromMoves } from 'clientele/records'
 * import { durationMigration } from 'clientele/risk'
 * // Lando and Skødeberg's example: ten clients of A and ten of B, one year, three moves.
 * const stay = Array.from({ length: 17 }, (_, i) => ({ client: i, time: 0, from: i < 9 ? 'A' : 'B', to: i < 9 ? 'A' : 'B' }))
 * const moves = [
 *   { client: 17, time: 1 / 12, from: 'A', to: 'B' },
 *   { client: 18, time: 2 / 12, from: 'B', to: 'A' },
 *   { client: 19, time: 6 / 12, from: 'B', to: 'D' },
 * ]
 * const options = { states: ['A', 'B', 'D'], defaultState: 'D', timeUnit: 'year', since: 0, observedUntil: 1 } as const
 * const histories = ratingHistoriesFromMoves([...stay, ...moves], options)
 * const { matrix, intervals } = durationMigration(histories)
 * matrix.rows[0].map(cell => cell.toFixed(5)) // => ['0.90909', '0.08182', '0.00909']
 * intervals[0][2].upper.toFixed(2) // => '0.27'
 */
export function durationMigration(histories: RatingHistories, options: DurationOptions = {}): DurationMigration {
  expectHistories(histories)
  expectKnownKeys(expectObject(options, 'options'), [...POLICIES, 'weights', 'level', 'method'], 'options')
  const { weights: asked = 'count' } = options
  const weights = expectOneOf(asked, ['count', 'simple'], 'options.weights')
  const cell = cellOptions(options)
  const policies = checkPolicies(histories, options)
  expectChanges(histories)
  const moments = momentsOf(options, histories, () => wholeWindow(histories))
  const spells = spellsOf(histories, policies)
  const { states } = histories
  const [start, end] = [moments[0]!, moments.at(-1)!]
  const clients = clientsWithin(spells, start, end)
  if (clients === 0)
    reject('NO_DATA', 'histories', 'a client seen for some time within the steps', `${histories.size} clients`)
  const unseen = policies.withdrawn === 'censor' ? policies.withdrawnAt : CENSORED
  const stacks =
    weights === 'count'
      ? [stackedSpells(spells, moments, unseen)]
      : Array.from(moments.subarray(1), (_, k) => stackedSpells(spells, moments.subarray(k, k + 2), unseen))
  const estimates = stacks.filter(({ from }) => from.length > 0).map(stack => aalenJohansen(states, stack, STEP))
  const { names, places } = matrixStates(states, policies)
  const kept = states.map((_, i) => i).filter(i => places[i]! >= 0)
  const rows = kept.map(i => {
    const row = meanOfRows(estimates.map(found => rowOf(found, i, found.watched[i]!)))
    return names.length === states.length ? row : rowWithout(row, policies.withdrawnAt)
  })
  const whole = moveTables(spells, states.length, { size: spells.from.length, start, end })
  const moved = countsOf(whole.moved, states.length)
  return Object.freeze({
    method: 'duration',
    states: names,
    standardErrors: rows.map(({ covariances }) => covariances.map((line, j) => Math.sqrt(Math.max(0, line[j]!)))),
    ...certainRow(
      {
        matrix: transitionMatrix(
          names,
          rows.map(({ shares, clients: seen }, i) => (seen > 0 ? shares : names.map((_, j) => (i === j ? 1 : 0)))),
        ),
        intervals: rows.map(row => rowIntervals(row, cell)),
        unobserved: names.filter((_, i) => rows[i]!.clients === 0),
      },
      policies.returns === 'state' || policies.defaultAt < 0 ? -1 : places[policies.defaultAt]!,
      cell.level,
    ),
    moves: kept.map(i => kept.map(j => moved[i]![j]!)),
    timeAtRisk: kept.map(i => whole.timeAtRisk[i]!),
    partlyObserved: names.filter(name => estimates.some(({ partlyObserved }) => partlyObserved.includes(name))),
    at: Array.from(moments),
    clients,
    withdrawn: kept.map(i => (names.length === states.length ? 0 : moved[i]![policies.withdrawnAt]!)),
    returned: spells.returned,
  })
}

/** The clock of a step. */
const STEP = { start: 0, end: 1 } as const

/** Histories that tell the moments of moves. */
export function expectChanges({ rows }: RatingHistories): void {
  if (rows === 'changes') return
  const hint = 'Snapshots do not tell when ratings changed: count cohorts of them'
  reject('NOT_APPLICABLE', 'histories', 'histories of changes', rows, hint)
}

/** From the first row to the end of observation. */
export function wholeWindow({ time, observedUntil }: RatingHistories): Float64Array {
  let first = observedUntil
  for (let row = 0; row < time.length; row++) if (time[row]! < first) first = time[row]!
  return first < observedUntil ? Float64Array.of(first, observedUntil) : nothingSeen(observedUntil)
}

function nothingSeen(observedUntil: number): never {
  return reject('NO_DATA', 'histories', 'rows before the end of observation', `none before ${observedUntil}`)
}
