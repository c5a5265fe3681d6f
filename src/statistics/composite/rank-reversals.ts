/**
 * Does it change the order of the others when one alternative is not there?
 *
 * @module
 */
import { ClienteleError, expectInteger, expectKnownKeys, expectList, reject } from '../../errors/index.js'
import type { CriteriaColumns } from './criteria.js'
import { byName, columnOf } from './criteria.js'
import type { RankingMethod } from './ranking-method.js'
import { rankingBy } from './ranking-method.js'
import { levelsOf } from './ranks.js'
import { reversedPairs } from './reversed-pairs.js'

/** What is ranked by, and who is left out in turn. */
export interface RankReversalOptions<Name extends string = string> extends RankingMethod<Name> {
  /** Rows to leave out, one at a time; all by default, up to 2000 alternatives. */
  readonly drop?: readonly number[]
}

/** What leaving out one alternative changed. */
export interface RankReversal {
  /** The row that was left out. */
  readonly dropped: number
  /** Pairs of others that changed order; a tie that parts, or a pair that comes to tie, is none. */
  readonly pairs: number
  /** Whether the best of the others is not the one that was best among them before. */
  readonly firstChanged: boolean
}

/** The report. */
export interface RankReversals {
  /** Only alternatives whose absence changes the order of others, in the order of rows. */
  readonly reversals: readonly RankReversal[]
  /** How many were left out in turn. */
  readonly dropped: number
  /** Rows that cannot be left out, since without them nothing is left to rank: a column becomes constant, say. */
  readonly notRankable: readonly number[]
}

const MOST_ROWS = 2000

/**
 * Which alternatives, when left out, change the order of the others: the sign of a scale that depends on who is compared.
 *
 * A composite with `'goalposts'` or `'none'` has no reversals; min-max, sum, vector and TOPSIS may have. The order of rows
 * with scores equal but for rounding is no order.
 *
 * @param columns as for {@link compositeScore} or {@link topsis}, at least two alternatives.
 * @throws ClienteleError as what is ranked by; `NO_DATA` for one alternative; `OUT_OF_RANGE` for a row that is not there, or
 * more than 2000 alternatives without `drop`; `CONFLICTING_OPTIONS` unless one of `composite` and `topsis` is given.
 * @see Belton and Gear (1983), On a short-coming of Saaty's method of analytic hierarchies, Omega 11; García-Cascales and
 * Lamata (2012), On rank reversal and TOPSIS method, Mathematical and Computer Modelling 56.
 * @example
 * import { rankReversals } from 'clientele/statistics'
 * const columns = { a: [1, 6, 9], b: [9, 3, 1] }
 * const weights = { a: 0.5, b: 0.5 }
 * rankReversals(columns, { composite: { weights, normalisation: 'none' } }).reversals // => []
 * rankReversals(columns, { topsis: { weights } }).dropped // => 3
 */
export function rankReversals<Name extends string>(
  columns: Readonly<Record<Name, ArrayLike<number>>>,
  options: RankReversalOptions<Name>,
): RankReversals
export function rankReversals(columns: CriteriaColumns, options: RankReversalOptions): RankReversals {
  expectKnownKeys(options, ['composite', 'topsis', 'drop'], 'options')
  const { drop, ...by } = options
  const { names, weights, scoresWith } = rankingBy(columns, by)
  const before = scoresWith(weights)
  const rows = before.length
  if (rows === 1) reject('NO_DATA', 'columns', 'at least two alternatives', rows)
  const reversals: RankReversal[] = []
  const notRankable: number[] = []
  const left = expectDrop(drop, rows)
  for (const dropped of left) {
    const scores = scoresWithout(dropped, columns, names, by)
    if (scores === undefined) notRankable.push(dropped)
    else {
      const kept = levelsOf(before.filter((_, row) => row !== dropped))
      const after = levelsOf(scores)
      const pairs = reversedPairs(kept, after)
      if (pairs > 0) reversals.push({ dropped, pairs, firstChanged: isFirstChanged(kept, after) })
    }
  }
  return { reversals, dropped: left.length, notRankable }
}

function expectDrop(drop: readonly number[] | undefined, rows: number): readonly number[] {
  if (drop !== undefined) {
    return expectList(drop, 'options.drop').map((row, i) => expectInteger(row, `options.drop[${i}]`, 0, rows - 1))
  }
  if (rows > MOST_ROWS) {
    reject('OUT_OF_RANGE', 'columns', `at most ${MOST_ROWS} alternatives`, rows, 'Name some rows to leave out in drop')
  }
  return Array.from({ length: rows }, (_, row) => row)
}

/** The scores of the others; undefined where they cannot be ranked alone. */
function scoresWithout(
  dropped: number,
  columns: CriteriaColumns,
  names: readonly string[],
  by: RankingMethod,
): Float64Array | undefined {
  const others = byName(names, index =>
    Array.from(columnOf(columns, names[index]!)).filter((_, row) => row !== dropped),
  )
  try {
    const { weights, scoresWith } = rankingBy(others, by)
    return scoresWith(weights)
  } catch (error) {
    // All rows together could be ranked: whatever is wrong now comes of the one that is left out.
    if (error instanceof ClienteleError) return undefined
    throw error
  }
}

/** Whether the best before, one of them if they tie, is not among the best after. */
function isFirstChanged(before: Int32Array, after: Int32Array): boolean {
  return before.every((level, row) => level !== 0 || after[row] !== 0)
}
