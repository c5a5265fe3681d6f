/**
 * What money says of all clients together: their value by grade and by segment.
 *
 * @module
 */
import type { Grade } from '../appraisal/index.js'
import type { CustomerBase } from '../records/core.js'
import { rfm } from '../segmentation/index.js'
import type { Money, Terms, Worth } from './worth.js'

/** Clients of one grade. */
export interface GradeTotals {
  readonly grade: Grade
  /** The least value of the grade; absent for C, and where nobody can reach it. */
  readonly from?: number
  readonly clients: number
  readonly value: number
}

/** Present value of all clients within the horizon, and the terms it was counted on. */
export interface ValueSummary {
  readonly annualDiscountRate: number
  readonly margin: number
  /** Purchases times amount, neither discounted nor reduced to the margin. */
  readonly expectedRevenue: number
  readonly total: number
  /** The amount per purchase that stands for clients without one; absent where the mean of all clients does. */
  readonly withoutSpend?: number
  /** The name of the policy that cut the grades. */
  readonly policy: string
  readonly grades: readonly GradeTotals[]
}

/** Clients of one segment, which may be nobody. */
export interface SegmentSummary {
  readonly segment: string
  readonly clients: number
  /** What they spent so far. */
  readonly spend: number
  /** Absent where there is no forecast. */
  readonly value?: number
}

const GRADES: readonly Grade[] = ['A', 'B', 'C']

export function valueSummary(
  { value, grades, withoutSpend }: Worth,
  { annualDiscountRate, margin }: Terms,
): ValueSummary {
  const totals = { A: { clients: 0, value: 0 }, B: { clients: 0, value: 0 }, C: { clients: 0, value: 0 } }
  for (const [i, grade] of grades.grades.entries()) {
    totals[grade].clients++
    totals[grade].value += value.value[i]!
  }
  const cuts: Partial<Record<Grade, number>> = grades.cutPoints
  return {
    annualDiscountRate,
    margin,
    expectedRevenue: value.totals.expectedRevenue,
    total: value.totals.value,
    ...(withoutSpend !== undefined && { withoutSpend }),
    policy: grades.policy,
    grades: GRADES.map(grade => ({
      grade,
      ...(cuts[grade] !== undefined && { from: cuts[grade] }),
      ...totals[grade],
    })),
  }
}

export function segmentSummary(
  base: CustomerBase,
  { rfm: { model, scores }, worth }: Money,
): readonly SegmentSummary[] {
  const values = new Float64Array(scores.segmentNames.length)
  if (worth !== undefined) {
    for (let i = 0; i < base.size; i++) values[scores.segment[i]!]! += worth.value.value[i]!
  }
  return rfm
    .summarise(model, base)
    .segments.map(({ segment, clients, spend }, i) => ({
      segment,
      clients,
      spend,
      ...(worth !== undefined && { value: values[i]! }),
    }))
    .filter(({ segment, clients }) => clients > 0 || segment !== 'unassigned')
}
