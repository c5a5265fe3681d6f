/**
 * How much one grouping tells of another, in nats.
 *
 * @module
 */
import type { Contingency } from './contingency.js'
import { isSamePartition } from './contingency.js'

/** The information in two groupings and in both at once. */
export interface Entropies {
  /** H(one): 0 where all rows are in one segment. */
  readonly one: number
  /** H(other). */
  readonly other: number
  /** I(one; other); within 0 and the lesser of the two. */
  readonly mutual: number
}

/** H = −Σ p ln p of both, and I = Σ pᵢⱼ ln(pᵢⱼ / (pᵢ. p.ⱼ)). */
export function entropiesOf(table: Contingency): Entropies {
  const { size, counts, rowTotals, columnTotals } = table
  const [one, other] = [entropy(rowTotals, size), entropy(columnTotals, size)]
  if (isSamePartition(table)) return { one, other, mutual: one }
  const columns = columnTotals.length
  let mutual = 0
  for (const [cell, count] of counts.entries()) {
    if (count === 0) continue
    const [row, column] = [rowTotals[Math.floor(cell / columns)]!, columnTotals[cell % columns]!]
    mutual += (count / size) * Math.log(((count / row) * size) / column)
  }
  return { one, other, mutual: Math.min(one, other, Math.max(0, mutual)) }
}

function entropy(totals: Float64Array, size: number): number {
  return totals.reduce((sum, total) => (total === 0 ? sum : sum - (total / size) * Math.log(total / size)), 0)
}
