/**
 * Repayments that follow a project's cash flow: debt service of each half-year is cash available over one ratio, the same for all.
 *
 * @module
 */
import type { ProjectTerms } from './half-years.js'
import { halfYear } from './half-years.js'

/** Share of the loan in each repayment; the ratio is found by halving, so that the last repayment clears the loan. */
export function sculptedShares(terms: ProjectTerms, repayments: number): readonly number[] {
  let [low, high] = [0.2, 20]
  for (let i = 0; i < 40; i++) {
    const ratio = (low + high) / 2
    if (leftAt(terms, repayments, ratio) > 0) high = ratio
    else low = ratio
  }
  return principalsAt(terms, repayments, (low + high) / 2).map(principal => principal / terms.debt)
}

/** What is owed after the last repayment. */
function leftAt(terms: ProjectTerms, repayments: number, ratio: number): number {
  let owed = terms.debt
  for (let number = 0; number < repayments; number++) owed -= principalOf(terms, number, ratio, owed)
  return owed
}

function principalsAt(terms: ProjectTerms, repayments: number, ratio: number): readonly number[] {
  let owed = terms.debt
  return Array.from({ length: repayments }, (_, number) => {
    const principal = principalOf(terms, number, ratio, owed)
    owed -= principal
    return principal
  })
}

function principalOf(terms: ProjectTerms, number: number, ratio: number, owed: number): number {
  const interest = (owed * terms.annualRate) / 2
  return Math.max(0, halfYear(terms, number, 1, interest).cashAvailable / ratio - interest)
}
