/**
 * Which years were good and which were bad, told from how ratings moved?
 *
 * For each period, the z that makes the conditional matrix P(z) fit its moves best; the asset correlation is the one with
 * which these z have variance 1, as the standard normal variable they are must have. The through-the-cycle matrix is that
 * of all periods together.
 *
 * The z of few clients scatter more than the cycle does: their variance has that of estimation in it, and so has the
 * correlation. Compare `standardError`. Assumptions: one factor, the same correlation for all ratings (where it is estimated).
 *
 * Source: Belkin, Suchower and Forest (1998), A one-parameter representation of credit risk and transition matrices,
 * CreditMetrics Monitor, third quarter (least squares, weighted by the variance of each cell, and variance 1).
 *
 * @module
 */
import { expectKnownKeys, expectOneOf, reject } from '../../../errors/index.js'
import type { Warning } from '../../../model/index.js'
import { findRoot } from '../../../numeric/core.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import { stateNames } from '../../../statistics/markov/transition-matrix.js'
import { readMatrix } from '../read-matrix.js'
import type { AssetCorrelation } from './asset-correlation.js'
import { readCorrelations } from './asset-correlation.js'
import type { CycleMethod, CycleRow, FoundCycle } from './cycle-search.js'
import { bestCycle, informativeRows } from './cycle-search.js'
import type { ObservedMigration } from './observed-steps.js'
import { pooledMatrix, readObserved } from './observed-steps.js'

/** How the cycle is found. */
export interface CreditCycleIndexOptions {
  /** Names of the states of the counts, best first, default last. */
  readonly states: readonly string[]
  /** Through the cycle, of the same states; default: that of all periods together. */
  readonly matrix?: TransitionMatrix
  /** Where it is known; default: estimated, one for all ratings, which needs at least two periods. */
  readonly assetCorrelation?: AssetCorrelation
  /** The state that is default; needed for the correlation `'basel-corporate'` only. */
  readonly defaultState?: string
  /** `'maximum-likelihood'` by default. */
  readonly method?: CycleMethod
}

/** The credit cycle of one period. */
export interface CreditCycleStep extends FoundCycle {
  /** How many clients the period tells of: the sum of its counts in ratings that move with the cycle. */
  readonly clients: number
}

/** The credit cycle of history. */
export interface CreditCycleIndex {
  readonly method: CycleMethod
  /** One per period, in their order. */
  readonly steps: readonly CreditCycleStep[]
  /** As given, or as estimated. */
  readonly assetCorrelation: AssetCorrelation
  readonly estimated: boolean
  /** Of the z; near 0 where the matrix is that of the same periods. */
  readonly mean: number
  /** Of the z, with n − 1; 1 where the correlation was estimated. Absent for one period. */
  readonly variance?: number
  /** Through the cycle. */
  readonly matrix: TransitionMatrix
  readonly warnings: readonly Warning[]
}

const LEAST_CORRELATION = 1e-7
const MOST_CORRELATION = 0.99

/**
 * The credit cycle index of observed migration, with the asset correlation.
 *
 * @param observed one entry per period, such as the `steps` of `cohortMigration`.
 * @throws ClienteleError `NO_VARIATION` where all periods are alike, so that no correlation makes their variance 1; `NO_DATA`
 * for a period without a client in a rating that moves; `OUT_OF_RANGE` for a move that the matrix says is impossible;
 * `LENGTH_MISMATCH`, `EMPTY_INPUT`.
 * @example
 * import { creditCycleIndex } from 'clientele/risk'
 * const years = [[930, 60, 10], [880, 95, 25], [910, 78, 12]].map(good => ({ counts: [good, [90, 820, 90], [0, 0, 40]] }))
 * const { steps, assetCorrelation } = creditCycleIndex(years, { states: ['A', 'B', 'D'] })
 * steps.map(({ creditCycle }) => creditCycle.toFixed(2)) // => [ '0.91', '-1.07', '0.16' ]
 * assetCorrelation.toFixed(4) // => '0.0032'
 */
export function creditCycleIndex(
  observed: readonly ObservedMigration[],
  options: CreditCycleIndexOptions,
): CreditCycleIndex {
  expectKnownKeys(options, ['states', 'matrix', 'assetCorrelation', 'defaultState', 'method'], 'options')
  const states = stateNames(options.states, 'options.states')
  const method =
    options.method === undefined ? 'maximum-likelihood' : expectOneOf(options.method, METHODS, 'options.method')
  const steps = readObserved(observed, states.length)
  const matrix =
    options.matrix === undefined ? pooledMatrix(states, steps) : readMatrix(options.matrix, 'options.matrix')
  if (matrix.states.join('\n') !== states.join('\n')) {
    reject('CONFLICTING_OPTIONS', 'options.matrix.states', `the states ${states.join(', ')}`, matrix.states.join(', '))
  }
  expectPossible(steps, matrix)
  const find = (correlations: readonly number[]): readonly CreditCycleStep[] =>
    steps.map((counts, t) => {
      const rows = tellingRows(informativeRows(counts, matrix.rows, correlations), t)
      return { ...bestCycle(rows, method), clients: rows.reduce((sum, { clients }) => sum + clients, 0) }
    })
  const { defaultState } = options
  const assetCorrelation =
    options.assetCorrelation === undefined
      ? estimated(shared => varianceOf(find(states.map(() => shared))), steps.length)
      : options.assetCorrelation
  const found = find(
    readCorrelations(matrix, { assetCorrelation, ...(defaultState !== undefined && { defaultState }) }),
  )
  return {
    method,
    steps: found,
    assetCorrelation,
    estimated: options.assetCorrelation === undefined,
    mean: meanOf(found),
    ...(found.length > 1 && { variance: varianceOf(found) }),
    matrix,
    warnings: found.flatMap(({ atBoundary }, t) => (atBoundary ? [boundaryWarning(t)] : [])),
  }
}

/** The correlation with which the cycle has variance 1. */
function estimated(varianceAt: (correlation: number) => number, periods: number): number {
  if (periods < 2) reject('NO_VARIATION', 'observed', 'at least two periods, or options.assetCorrelation', periods)
  const excess = (correlation: number): number => varianceAt(correlation) - 1
  const [low, high] = [excess(LEAST_CORRELATION), excess(MOST_CORRELATION)]
  if (low <= 0) reject('NO_VARIATION', 'observed', 'periods that differ', `a variance of ${low + 1}`, SAY_CORRELATION)
  if (high >= 0) reject('NOT_APPLICABLE', 'observed', 'periods that one factor explains', `a variance of ${high + 1}`)
  return findRoot(excess, LEAST_CORRELATION, MOST_CORRELATION, { tolerance: 1e-11 }).root
}

function expectPossible(steps: readonly (readonly (readonly number[])[])[], { rows }: TransitionMatrix): void {
  for (const [t, counts] of steps.entries()) {
    for (const [i, row] of counts.entries()) {
      const j = row.findIndex((count, k) => count > 0 && rows[i]![k] === 0)
      if (j === -1) continue
      reject('OUT_OF_RANGE', `observed[${t}].counts[${i}][${j}]`, '0, as the matrix says it never happens', row[j])
    }
  }
}

function tellingRows(rows: readonly CycleRow[], t: number): readonly CycleRow[] {
  if (rows.length > 0) return rows
  const expected = 'clients in a rating that moves with the credit cycle'
  return reject('NO_DATA', `observed[${t}].counts`, expected, 'none')
}

function meanOf(steps: readonly FoundCycle[]): number {
  return steps.reduce((sum, { creditCycle }) => sum + creditCycle, 0) / steps.length
}

function varianceOf(steps: readonly FoundCycle[]): number {
  const mean = meanOf(steps)
  return steps.reduce((sum, { creditCycle }) => sum + (creditCycle - mean) ** 2, 0) / (steps.length - 1)
}

function boundaryWarning(t: number): Warning {
  return { code: 'AT_BOUNDARY', message: BEYOND, path: `steps[${t}].creditCycle` }
}

const METHODS = ['maximum-likelihood', 'least-squares'] as const
const SAY_CORRELATION = 'Give options.assetCorrelation'
const BEYOND =
  'The moves of this period fit better the further out the credit cycle is: all clients went one way. Read it as a bound, and give it more clients or leave it out'
