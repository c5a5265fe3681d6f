/**
 * Applicants in the order in which a cut-off accepts them: who is alike is accepted together.
 *
 * @module
 */
import { distinctValues, totalsPerValue } from '../../../statistics/distinct-values.js'

/** Groups of equal rank, the safest first. */
export interface RankedGroups {
  /** The probability or score of each group. */
  readonly cutOffs: Float64Array
  /** The group of each applicant. */
  readonly groupOf: Int32Array
  /** Whether the safest have the lowest values or the highest. */
  readonly first: 'lowest' | 'highest'
}

/** Groups by a column; the lowest value first, or the highest. */
export function rankedGroups(column: Float64Array, first: RankedGroups['first']): RankedGroups {
  // Less than 0, not negated, or a score of 0 would come back as -0.
  const turned = (value: number): number => (first === 'lowest' ? value : 0 - value)
  const { values, of } = distinctValues(column.map(turned))
  return { cutOffs: values.map(turned), groupOf: of, first }
}

/** A column added up over each group, or how many applicants are in it. */
export function totalsOf({ cutOffs, groupOf }: RankedGroups, column?: Float64Array): Float64Array {
  return totalsPerValue({ values: cutOffs, of: groupOf }, column)
}

/** The same from the safest group on. */
export function cumulated(groups: RankedGroups, column?: Float64Array): Float64Array {
  const totals = totalsOf(groups, column)
  for (let group = 1; group < totals.length; group++) totals[group]! += totals[group - 1]!
  return totals
}
