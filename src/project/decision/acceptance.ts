/**
 * What comes of accepting some applicants and not others.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import type { ReadApplicants } from './applicants.js'
import { expectedWorth, observedWorth } from './applicants.js'
import type { Acceptance } from './cut-off/types.js'

/** The figures of those for whom `isAccepted` is 1. */
export function acceptanceOf(applicants: ReadApplicants, isAccepted: Uint8Array): Acceptance {
  const { size, probability, amount, defaulted } = applicants
  const accepted = compensatedSum(isAccepted)
  const over = (column: Float64Array): number => compensatedSum(column.map((cell, i) => cell * isAccepted[i]!))
  return {
    accepted,
    acceptedShare: accepted / size,
    ...(accepted > 0 && { expectedBadRate: over(probability) / accepted }),
    expectedProfit: over(expectedWorth(applicants)),
    ...(amount && { exposure: over(amount) }),
    ...(defaulted && {
      ...(accepted > 0 && { observedBadRate: over(defaulted) / accepted }),
      observedProfit: over(observedWorth(applicants, defaulted)),
    }),
  }
}
