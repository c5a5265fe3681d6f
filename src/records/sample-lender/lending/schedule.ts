/**
 * What is to be paid on a loan and when: principal adds up to the loan to the cent.
 *
 * @module
 */
import type { DayNumber } from '../../../money/core.js'
import { cents } from './cents.js'

/** One payment due. */
export interface Instalment {
  readonly due: DayNumber
  readonly principal: number
  readonly interest: number
}

/** What a schedule follows from. */
export interface Terms {
  readonly amount: number
  /** Nominal yearly rate. */
  readonly annualRate: number
  readonly paymentMonths: number
  readonly dues: readonly DayNumber[]
  readonly repayment: 'annuity' | 'equal-principal' | 'bullet'
}

/** Interest for each period is the yearly rate times months / 12 of what is owed at its beginning. */
export function scheduleOf({ amount, annualRate, paymentMonths, dues, repayment }: Terms): readonly Instalment[] {
  const rate = (annualRate * paymentMonths) / 12
  const level = (amount * rate) / -Math.expm1(-dues.length * Math.log1p(rate))
  const even = cents(amount / dues.length)
  let owed = amount
  return dues.map((due, i) => {
    const interest = cents(owed * rate)
    const wanted = repayment === 'annuity' ? cents(level - interest) : repayment === 'bullet' ? 0 : even
    const principal = i === dues.length - 1 ? owed : Math.min(wanted, owed)
    owed = cents(owed - principal)
    return { due, principal, interest }
  })
}

/** A schedule of principal given as shares of the loan. */
export function scheduleOfShares(terms: Omit<Terms, 'repayment'>, shares: readonly number[]): readonly Instalment[] {
  const rate = (terms.annualRate * terms.paymentMonths) / 12
  let owed = terms.amount
  return terms.dues.map((due, i) => {
    const interest = cents(owed * rate)
    const principal = i === terms.dues.length - 1 ? owed : Math.min(owed, cents(terms.amount * shares[i]!))
    owed = cents(owed - principal)
    return { due, principal, interest }
  })
}
