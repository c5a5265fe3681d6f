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
    const left = principalsAt(terms, repayments, ratio).reduce((owed, principal) => owed - principal, terms.debt)
    if (left > 0) high = ratio
    else low = ratio
  }
  return principalsAt(terms, repayments, (low + high) / 2).map(principal => principal / terms.debt)
}

function principalsAt(terms: ProjectTerms, repayments: number, ratio: number): readonly number[] {
  let owed = terms.debt
  return Array.from({ length: repayments }, (_, number) => {
    const interest = (owed * terms.annualRate) / 2
    const { cashAvailable } = halfYear(terms, number, 1, interest)
    const principal = Math.max(0, cashAvailable / ratio - interest)
    owed -= principal
    return principal
  })
}
