/**
 * Where are those who were in a state, one step later? Shares of counts, with intervals.
 *
 *   Pᵢⱼ = Nᵢⱼ / Nᵢ,   Nᵢ = Σⱼ Nᵢⱼ
 *
 * the maximum likelihood estimate of a Markov chain observed at whole steps (Anderson and Goodman 1957, eq. 2.11). Its
 * intervals take moves as independent, given the state: where all clients live in one economy they are too narrow.
 *
 * @see Anderson and Goodman (1957), Statistical inference about Markov chains, Annals of Mathematical Statistics 28(1);
 * Goodman (1965), On simultaneous confidence intervals for multinomial proportions, Technometrics 7(2).
 * @module
 */
import {
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import type { CellIntervalOptions } from './cell-intervals.js'
import { cellInterval, cellOptions } from './cell-intervals.js'
import type { MoveCounts } from './transition-counts.js'
import { sumOfCounts } from './transition-counts.js'
import type { TransitionMatrix } from './transition-matrix.js'
import { stateNames, transitionMatrix } from './transition-matrix.js'

/** How a matrix of counts is made. */
export interface CohortMatrixOptions extends CellIntervalOptions {
  /**
   * Of several tables, `'count'` (default) adds them up, so that every client and step counts the same; `'simple'` is the
   * mean of their matrices, so that every step does, over those in which somebody was in the state.
   */
  readonly weights?: 'count' | 'simple'
  /** A state in which nobody was `'stays'` (default: its row leads to itself and is named), or is an error. */
  readonly unobserved?: 'stays' | 'refuse'
}

/** A matrix with what it was made from. */
export interface CohortMatrix {
  readonly matrix: TransitionMatrix
  /** `counts[i][j]` went from state i to state j, in all tables. */
  readonly counts: MoveCounts
  /** How many were in each state, and were seen a step later. */
  readonly atRisk: readonly number[]
  /** As many independent clients as the row tells as much as; with weights by count that is `atRisk`. */
  readonly effective: readonly number[]
  /** One per cell; of a state in which nobody was, none. */
  readonly intervals: readonly (readonly Interval[])[]
  /** States in which nobody was: what their rows say is assumed. */
  readonly unobserved: readonly string[]
}

/**
 * The matrix of counts of moves: of one table, or of several, one per step of time.
 *
 * @param states names of the states.
 * @param tables at least one table of counts >= 0 (weights are fine), a row and a column per state.
 * @throws ClienteleError `LENGTH_MISMATCH`, `OUT_OF_RANGE` or `INVALID_TYPE` naming the cell; `EMPTY_INPUT`; `NO_DATA` for a
 * state in which nobody was, with `unobserved: 'refuse'`.
 * @example
 * import { cohortMatrix } from 'clientele/statistics'
 * const { matrix, intervals, unobserved } = cohortMatrix(['A', 'B', 'D'], [[[90, 8, 2], [5, 40, 5], [0, 0, 0]]])
 * matrix.rows[0] // => [0.9, 0.08, 0.02]
 * intervals[0][2].upper.toFixed(4) // => '0.0700'
 * unobserved // => ['D']
 */
export function cohortMatrix(
  states: readonly string[],
  tables: readonly MoveCounts[],
  options: CohortMatrixOptions = {},
): CohortMatrix {
  expectKnownKeys(expectObject(options, 'options'), ['weights', 'unobserved', 'level', 'method'], 'options')
  const names = stateNames(states)
  const { weights: askedWeights = 'count', unobserved: askedUnobserved = 'stays' } = options
  const weights = expectOneOf(askedWeights, ['count', 'simple'], 'options.weights')
  const rule = expectOneOf(askedUnobserved, ['stays', 'refuse'], 'options.unobserved')
  const cell = cellOptions(options)
  if (expectList(tables, 'tables').length === 0) reject('EMPTY_INPUT', 'tables', 'at least one table', tables)
  for (const [k, table] of tables.entries()) checkTable(table, names.length, `tables[${k}]`)
  const counts = sumOfCounts(tables)
  const rows = names.map((_, i) =>
    weights === 'count' ? pooledRow(counts[i]!) : meanRow(tables.map(table => table[i]!).filter(row => sum(row) > 0)),
  )
  const unobserved = names.filter((_, i) => rows[i]!.effective === 0)
  if (rule === 'refuse' && unobserved.length > 0) {
    reject('NO_DATA', 'tables', 'somebody in every state', `nobody in ${unobserved.join(', ')}`)
  }
  return Object.freeze({
    matrix: transitionMatrix(
      names,
      rows.map(({ shares, effective }, i) => (effective > 0 ? shares : names.map((_, j) => (i === j ? 1 : 0)))),
    ),
    counts,
    atRisk: counts.map(sum),
    effective: rows.map(({ effective }) => effective),
    intervals: rows.map(({ shares, effective }) =>
      effective > 0 ? shares.map(share => cellInterval(share, effective, names.length, cell)) : [],
    ),
    unobserved,
  })
}

interface Row {
  readonly shares: readonly number[]
  readonly effective: number
}

const NOBODY: Row = { shares: [], effective: 0 }

function pooledRow(counts: readonly number[]): Row {
  const trials = sum(counts)
  return trials > 0 ? { shares: counts.map(count => count / trials), effective: trials } : NOBODY
}

/** A mean of K shares of nₖ each varies like a share of K² / Σ 1/nₖ. */
function meanRow(rows: readonly (readonly number[])[]): Row {
  if (rows.length === 0) return NOBODY
  const sizes = rows.map(sum)
  const shares = rows[0]!.map((_, j) => sum(rows.map((row, k) => row[j]! / sizes[k]!)) / rows.length)
  return { shares, effective: rows.length ** 2 / sum(sizes.map(size => 1 / size)) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** More than anybody counts; squares of sums of these still are finite. */
const MOST_COUNTS = 1e100

function checkTable(table: MoveCounts, size: number, path: string): void {
  if (expectList(table, path).length !== size) reject('LENGTH_MISMATCH', path, `${size} rows, one per state`, table)
  for (const [i, row] of table.entries()) {
    if (expectList(row, `${path}[${i}]`).length !== size) {
      reject('LENGTH_MISMATCH', `${path}[${i}]`, `${size} counts, one per state`, row)
    }
    for (const [j, count] of row.entries()) {
      if (expectNonNegative(count, `${path}[${i}][${j}]`) <= MOST_COUNTS) continue
      reject('OUT_OF_RANGE', `${path}[${i}][${j}]`, `a count of at most ${MOST_COUNTS}`, count)
    }
  }
}
