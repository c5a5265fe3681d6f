/**
 * The index of every sheet, and what each question adds to it.
 *
 * @module
 */
import type { ReadBenefits } from './read-benefits.js'

/** One cell per sheet, NaN where the sheet has no index. */
export interface SheetIndices {
  readonly indices: Float64Array
  /** By question: benefit less expectation, NaN where one was not answered. */
  readonly gaps: readonly Float64Array[]
  /** By question: points beyond 50 that it adds; 0 where not answered, NaN where the sheet has no index. */
  readonly points: readonly Float64Array[]
  /** By question: its part of what the sheet answered; as `points`. */
  readonly parts: readonly Float64Array[]
}

/** Allows for rounding of shares that add up to the least. */
const ROUNDING = 1e-12

export function sheetIndices(read: ReadBenefits): SheetIndices {
  const { rows, importance, leastAnswered, scale } = read
  const gaps = read.benefits.map((column, k) => column.map((benefit, row) => benefit - read.expectations[k]![row]!))
  const points = gaps.map(() => new Float64Array(rows).fill(Number.NaN))
  const parts = gaps.map(() => new Float64Array(rows).fill(Number.NaN))
  const indices = new Float64Array(rows).fill(Number.NaN)
  const perPoint = 50 / (scale.highest - scale.lowest)
  for (let row = 0; row < rows; row++) {
    let answered = 0
    for (const [k, gap] of gaps.entries()) if (!Number.isNaN(gap[row]!)) answered += importance[k]!
    if (!(answered > 0 && answered >= leastAnswered - ROUNDING)) continue
    let beyond = 0
    for (const [k, gap] of gaps.entries()) {
      const part = Number.isNaN(gap[row]!) ? 0 : importance[k]! / answered
      parts[k]![row] = part
      points[k]![row] = part === 0 ? 0 : part * gap[row]! * perPoint
      beyond += points[k]![row]!
    }
    indices[row] = Math.max(0, Math.min(100, 50 + beyond))
  }
  return { indices, gaps, points, parts }
}
