/**
 * What is one cut-off for all worth beside a break-even probability for each?
 *
 * @module
 */
import { acceptanceOf } from '../acceptance.js'
import type { ReadApplicants } from '../applicants.js'
import { expectedWorth } from '../applicants.js'
import type { RankedGroups } from './groups.js'
import type { CutOffPoint, IndividualRule } from './types.js'

/** The rule that accepts whoever is expected to bring more than nothing, beside the best cut-off, of so many groups. */
export function individualRule(
  applicants: ReadApplicants,
  { groupOf }: RankedGroups,
  groups: number,
  best: CutOffPoint,
): IndividualRule {
  const isAccepted = Uint8Array.from(expectedWorth(applicants), worth => (worth > 0 ? 1 : 0))
  let [acceptedInstead, declinedInstead] = [0, 0]
  for (let i = 0; i < applicants.size; i++) {
    const isWithin = groupOf[i]! < groups
    if (isAccepted[i] === 1 && !isWithin) acceptedInstead++
    if (isAccepted[i] === 0 && isWithin) declinedInstead++
  }
  const acceptance = acceptanceOf(applicants, isAccepted)
  const isSame = acceptedInstead === 0 && declinedInstead === 0
  return {
    ...acceptance,
    // No set brings more than all who bring something: what is below, and between the same sets, is rounding.
    worthMore: isSame ? 0 : Math.max(0, acceptance.expectedProfit - best.expectedProfit),
    acceptedInstead,
    declinedInstead,
  }
}
