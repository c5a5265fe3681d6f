/**
 * The balance of an annuity, and what interest and principal of any of its periods are: the mathematics of instalments.
 *
 * With shares σ repaid (see exponential-shares), the balance after j payments at ends of periods is
 *
 *   B_j = PV (1 - σ_j) - FV σ_j      interest of period j + 1: -r B_j     principal: -(PV + FV) (σ_(j+1) - σ_j)
 *
 * a weighted mean of where the loan starts and ends: nothing cancels, neither in period 297 of 300 at 14.79 % nor at 1e-12.
 * Payments at the begin of periods pay the interest of the period before: none at first, then the same divided by 1 + r.
 *
 * @see Kellison (2009), The Theory of Interest, 3rd ed., section 5.4.
 * @module
 */
import { expectInteger } from '../../errors/index.js'
import { levelPayment } from './annuity.js'
import { shareBetween, sumOfShares } from './exponential-shares.js'
import type { AnnuityBasis } from './terms.js'
import { amountOf, checkedBasis, grown } from './terms.js'

/** A loan that is repaid by equal instalments. */
export interface InstalmentTerms extends AnnuityBasis {
  /** How many instalments; whole, from 1 (schedules: to ten million). */
  readonly periods: number
  /** A loan that is received is > 0. */
  readonly presentValue: number
  /** What is left after the last period: a balloon is < 0. 0 by default. */
  readonly futureValue?: number
}

/** The same, checked. */
export interface CheckedLoan {
  readonly rate: number
  readonly force: number
  readonly isBegin: boolean
  readonly periods: number
  readonly present: number
  readonly future: number
}

/** The loan, checked; no key beyond its own and the named ones. */
export function checkedLoan(terms: InstalmentTerms, known: readonly string[]): CheckedLoan {
  const { rate, isBegin } = checkedBasis(terms, ['periods', 'presentValue', 'futureValue', ...known])
  const { futureValue = 0 } = terms
  return {
    rate,
    force: Math.log1p(rate),
    isBegin,
    periods: expectInteger(terms.periods, 'terms.periods', 1),
    present: amountOf(terms.presentValue, 'presentValue'),
    future: amountOf(futureValue, 'futureValue'),
  }
}

/** The interest in one instalment. */
export function interestOf(loan: CheckedLoan, period: number): number {
  if (!loan.isBegin) return interestBetween(loan, period, period)
  return period === 1 ? 0 : interestBetween(loan, period, period) / (1 + loan.rate)
}

/** The principal in one instalment. */
export function principalOf(loan: CheckedLoan, period: number): number {
  if (!loan.isBegin) return principalBetween(loan, period, period)
  const { rate, periods, present, future } = loan
  const part = period === 1 ? levelPayment(rate, periods, present, future) : principalBetween(loan, period, period)
  return part / (1 + rate)
}

/** The interest of several periods together, paid at their ends. */
export function interestBetween(
  { rate, force, periods, present, future }: CheckedLoan,
  first: number,
  last: number,
): number {
  const owed = grown(present, sumOfShares(periods - last + 1, periods - first + 1, periods, -force))
  return -rate * (owed - grown(future, sumOfShares(first - 1, last - 1, periods, force)))
}

/** The principal of several periods together, paid at their ends. */
export function principalBetween(
  { force, periods, present, future }: CheckedLoan,
  first: number,
  last: number,
): number {
  return last < first ? 0 : -(present + future) * shareBetween(first - 1, last, periods, force)
}
