/**
 * Where are clients of each rating one step later? Counted at the ends of steps, as agencies do by calendar year.
 *
 * Pᵢⱼ = Nᵢⱼ / Nᵢ over all clients and steps. What happens between two ends does not count, but default does, where it is
 * not cured by policy; who enters within a step is not in it.
 *
 * @see Lando and Skødeberg (2002), Analyzing rating transitions and rating drift with continuous observations, Journal of Banking
 * and Finance 26, section 2; Cutler and Ederer (1958), Maximum utilization of the life table method, Journal of Chronic Diseases
 * 8 (half of those withdrawn).
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import type { RatingHistories } from '../../records/core.js'
import type { CellIntervalOptions, MoveCounts, TransitionMatrix } from '../../statistics/index.js'
import { cohortMatrix } from '../../statistics/index.js'
import { certainRow } from './certain-row.js'
import type { StepCounts } from './cohort-steps.js'
import { countSteps } from './cohort-steps.js'
import type { CheckedPolicies, MigrationPolicies } from './migration-policies.js'
import { checkPolicies, expectHistories, matrixStates, momentsOf, POLICIES } from './migration-policies.js'
import { snapshotMoments } from './snapshot-moments.js'

/** How cohorts are counted. */
export interface CohortOptions extends MigrationPolicies, CellIntervalOptions {
  /** `'count'` (default): every client and step counts the same; `'simple'`: every step does, whatever its size. */
  readonly weights?: 'count' | 'simple'
}

/** Moves within one step. */
export interface CohortStep {
  readonly from: number
  readonly to: number
  readonly counts: MoveCounts
}

/** A matrix of one step, and what it was made from. */
export interface CohortMigration {
  readonly method: 'cohort'
  readonly states: readonly string[]
  readonly matrix: TransitionMatrix
  /** `counts[i][j]` were in i at the beginning of a step and in j at its end, over all steps. */
  readonly counts: MoveCounts
  /** How many the row was made from: the sum of its counts; with `withdrawn: 'censor'` half of those withdrawn are in it. */
  readonly atRisk: readonly number[]
  /** As many independent clients as the row tells as much as. */
  readonly effective: readonly number[]
  /** One per cell, clients taken as independent; of a state in which nobody was, none. */
  readonly intervals: readonly (readonly Interval[])[]
  /** States in which nobody was: that their rows lead to themselves is assumed. */
  readonly unobserved: readonly string[]
  readonly steps: readonly CohortStep[]
  /** Clients in at least one step. */
  readonly clients: number
  /** Clients and steps that ended withdrawn, by rating at the beginning; all 0 where withdrawn is a state. */
  readonly withdrawn: readonly number[]
  /** Of snapshots: clients and steps not seen at the end, by rating at the beginning; they are left out. */
  readonly lost: readonly number[]
  /** Clients with a rating after default. */
  readonly returned: number
}

/**
 * The cohort matrix of rating histories.
 *
 * With a default state that absorbs (see `returns`), a default within a step counts as its end, and the row of default leads
 * to itself by definition. Under `withdrawn: 'exclude'` who is withdrawn at the end of a step is left out of it; under
 * `'censor'` half of these count as having stayed, as if they had been seen for half of the step; under `'state'` they moved.
 *
 * @param histories as `ratingHistories` makes them. Of a million clients with five ratings each, in order, the matrix takes
 * about a tenth of a second.
 * @throws ClienteleError `MISSING_VALUE` without `at` (unless snapshots, whose own moments are taken) or without a policy on
 * withdrawn ratings where histories name them; `OUT_OF_RANGE` for moments that do not rise or are not observed; `NO_DATA`
 * where no client is seen at both ends of a step.
 * @example
 * import { ratingHistories } from 'clientele/records'
 * import { cohortMigration } from 'clientele/risk'
 * const rows = [
 *   { client: 'ann', date: '2021-03-01', rating: 'A' },
 *   { client: 'bob', date: '2021-05-01', rating: 'B' },
 *   { client: 'ann', date: '2022-07-15', rating: 'B' },
 *   { client: 'bob', date: '2023-02-01', rating: 'D' },
 * ]
 * const options = { states: ['A', 'B', 'D'], defaultState: 'D', observedUntil: '2023-12-31' }
 * const histories = ratingHistories(rows, options)
 * const { matrix, counts } = cohortMigration(histories, { at: ['2021-12-31', '2022-12-31', '2023-12-31'] })
 * counts // => [[0, 1, 0], [0, 2, 1], [0, 0, 0]]
 * matrix.rows[1].map(cell => cell.toFixed(4)) // => ['0.0000', '0.6667', '0.3333']
 */
export function cohortMigration(histories: RatingHistories, options: CohortOptions = {}): CohortMigration {
  expectHistories(histories)
  expectKnownKeys(expectObject(options, 'options'), [...POLICIES, 'weights', 'level', 'method'], 'options')
  const policies = checkPolicies(histories, options)
  const moments = momentsOf(options, histories, () => snapshotMoments(histories))
  const { steps, ...met } = countSteps(histories, moments, policies)
  if (met.clients === 0)
    reject('NO_DATA', 'histories', 'a client seen at both ends of a step', `${histories.size} clients`)
  const { names, places } = matrixStates(histories.states, policies)
  const kept = histories.states.map((_, i) => i).filter(i => places[i]! >= 0)
  const tables = steps.map(step => tableOf(step, kept, histories.states.length, policies))
  const { weights, level, method } = options
  const found = cohortMatrix(names, tables, {
    ...(weights !== undefined && { weights }),
    ...(level !== undefined && { level }),
    ...(method !== undefined && { method }),
  })
  const totals = (field: 'withdrawn' | 'lost'): readonly number[] =>
    kept.map(i => steps.reduce((sum, step) => sum + step[field][i]!, 0))
  return Object.freeze({
    method: 'cohort',
    states: names,
    ...found,
    ...certainRow(found, policies.returns === 'state' ? -1 : placeOf(places, policies.defaultAt), level),
    steps: tables.map((counts, k) => ({ from: moments[k]!, to: moments[k + 1]!, counts })),
    withdrawn: totals('withdrawn'),
    lost: totals('lost'),
    ...met,
  })
}

/** The counts of a step among the states of the matrix. */
function tableOf(
  { moves, withdrawn }: StepCounts,
  kept: readonly number[],
  size: number,
  { withdrawn: policy }: CheckedPolicies,
): MoveCounts {
  const half = policy === 'censor' ? 0.5 : 0
  return kept.map(i => kept.map(j => moves[i * size + j]! + (i === j ? half * withdrawn[i]! : 0)))
}

function placeOf(places: readonly number[], state: number): number {
  return state < 0 ? -1 : places[state]!
}
