/**
 * Values as positions in the ascending list of those that occur.
 *
 * @module
 */
import { lastAtMost } from '../numeric/core.js'

/** The distinct values of some columns, ascending, and each cell's position among them. */
export interface Ranks {
  readonly distinct: Float64Array
  readonly columns: readonly Int32Array[]
}

/** The distinct whole numbers of some columns, ascending, and where each is among them. */
export interface RankTable {
  readonly distinct: Float64Array
  /** Value -> position; 0 where a value does not occur. */
  readonly rankOf: Int32Array
}

/** The ranks of whole numbers from 0 to `largest`, by a table of those that occur: linear. */
export function rankTable(columns: readonly ArrayLike<number>[], largest: number): RankTable {
  const rankOf = new Int32Array(largest + 1)
  for (const column of columns) for (let i = 0; i < column.length; i++) rankOf[column[i]!] = 1
  let size = 0
  for (let value = 0; value <= largest; value++) if (rankOf[value] === 1) size++
  const distinct = new Float64Array(size)
  for (let value = 0, next = 0; value <= largest; value++) {
    if (rankOf[value] === 0) continue
    distinct[next] = value
    rankOf[value] = next++
  }
  return { distinct, rankOf }
}

/** The columns as ranks of a table. */
export function ranksBy({ distinct, rankOf }: RankTable, columns: readonly ArrayLike<number>[]): Ranks {
  return { distinct, columns: columns.map(column => mapped(column, value => rankOf[value]!)) }
}

/** Ranks of any finite numbers, by sorting: for values too wide or too fine for a table. */
export function rankNumbers(columns: readonly ArrayLike<number>[]): Ranks {
  const distinct = distinctAscending(columns)
  return { distinct, columns: columns.map(column => mapped(column, value => lastAtMost(distinct, value))) }
}

/** `Int32Array.from` with a function walks an iterator, at ten times the cost. */
function mapped(column: ArrayLike<number>, rankOf: (value: number) => number): Int32Array {
  const ranks = new Int32Array(column.length)
  for (let i = 0; i < ranks.length; i++) ranks[i] = rankOf(column[i]!)
  return ranks
}

function distinctAscending(columns: readonly ArrayLike<number>[]): Float64Array {
  const all = new Float64Array(columns.reduce((sum, column) => sum + column.length, 0))
  let next = 0
  for (const column of columns) {
    all.set(column, next)
    next += column.length
  }
  all.sort()
  let size = 0
  for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[size++] = all[i]!
  return all.slice(0, size)
}
