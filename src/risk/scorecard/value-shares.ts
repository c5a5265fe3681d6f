/**
 * How many rows of a column lack a value, and how many share one.
 *
 * @module
 */
import type { ScorecardColumn } from './clients.js'

/** Shares of rows by weight, within [0, 1]. */
export interface ValueShares {
  readonly missingShare: number
  /** Of the value that more than half of all rows have; absent where none has. */
  readonly identicalShare?: number
}

/**
 * Both shares in two passes without a table of values: what more than half of all have is what survives when unlike values
 * cancel each other (Boyer and Moore 1991, MJRTY).
 */
export function valueShares(column: ScorecardColumn, weights: ArrayLike<number> | undefined): ValueShares {
  const weightOf = (row: number): number => (weights === undefined ? 1 : weights[row]!)
  let [total, missing, lead] = [0, 0, 0]
  let leader: unknown
  for (let row = 0; row < column.length; row++) {
    const [value, weight] = [column[row], weightOf(row)]
    total += weight
    if (value === null || value === undefined) missing += weight
    else if (value === leader) lead += weight
    else if (weight > lead) {
      leader = value
      lead = weight - lead
    } else lead -= weight
  }
  let shared = 0
  for (let row = 0; row < column.length; row++) if (column[row] === leader) shared += weightOf(row)
  const identicalShare = shared / total
  return { missingShare: missing / total, ...(leader !== undefined && identicalShare > 0.5 && { identicalShare }) }
}
