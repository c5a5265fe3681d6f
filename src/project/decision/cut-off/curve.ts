/**
 * What comes of every cut-off, and of one.
 *
 * @module
 */
import type { ReadApplicants } from '../applicants.js'
import { expectedWorth, observedWorth } from '../applicants.js'
import type { RankedGroups } from './groups.js'
import { cumulated, totalsOf } from './groups.js'
import type { CutOffCurve, CutOffPoint } from './types.js'

/** The curve of all cut-offs. */
export function cutOffCurve(applicants: ReadApplicants, groups: RankedGroups): CutOffCurve {
  const { size, probability, amount, defaulted } = applicants
  const accepted = cumulated(groups)
  const expected = expectedWorth(applicants)
  const perAccepted = (totals: Float64Array): Float64Array => totals.map((total, k) => total / accepted[k]!)
  return {
    cutOffs: groups.cutOffs,
    accepted,
    acceptedShare: accepted.map(count => count / size),
    expectedBadRate: perAccepted(cumulated(groups, probability)),
    expectedProfit: cumulated(groups, expected),
    marginalProfit: meansOf(groups, expected),
    ...(amount !== undefined && { exposure: cumulated(groups, amount) }),
    ...(defaulted !== undefined && {
      observedBadRate: perAccepted(cumulated(groups, defaulted)),
      observedProfit: cumulated(groups, observedWorth(applicants, defaulted)),
    }),
  }
}

/** What a column is on average over those of each group: of their own, as the difference of two sums loses digits. */
function meansOf(groups: RankedGroups, column: Float64Array): Float64Array {
  const counts = totalsOf(groups)
  return totalsOf(groups, column).map((total, group) => total / counts[group]!)
}

/** The point at which so many groups are accepted. */
export function pointAt(curve: CutOffCurve, groups: number): CutOffPoint {
  const { exposure, observedBadRate, observedProfit } = curve
  if (groups === 0) {
    return {
      accepted: 0,
      acceptedShare: 0,
      expectedProfit: 0,
      ...(exposure && { exposure: 0 }),
      ...(observedProfit && { observedProfit: 0 }),
    }
  }
  const at = groups - 1
  return {
    cutOff: curve.cutOffs[at]!,
    accepted: curve.accepted[at]!,
    acceptedShare: curve.acceptedShare[at]!,
    expectedBadRate: curve.expectedBadRate[at]!,
    expectedProfit: curve.expectedProfit[at]!,
    ...(exposure && { exposure: exposure[at]! }),
    ...(observedBadRate && { observedBadRate: observedBadRate[at]! }),
    ...(observedProfit && { observedProfit: observedProfit[at]! }),
  }
}
