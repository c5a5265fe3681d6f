/**
 * The books on the day of drawing.
 *
 * @module
 */
import { loanSchedule } from '../loan-schedule.js'
import type { readTerms } from '../terms.js'
import type { Loan } from '../types.js'
import type { Books } from './books.js'
import { newDues } from './dues.js'
import { write } from './journal.js'
import { penaltyClock } from './penalty-clock.js'
import type { Policies } from './read-options.js'
import type { PenaltyRate } from './types.js'

type Terms = ReturnType<typeof readTerms>

export function openBooks(loan: Loan, terms: Terms, policies: Policies): Books {
  const { currency, principal, from, periods, rates, grace, rounding } = terms
  const { instalments, warnings } = loanSchedule(loan)
  const { onPrincipal, onInterest, daysPerYear = 360 } = policies.penalty
  const clock = (rate: PenaltyRate) => penaltyClock({ rate, daysPerYear, rounding }, from, rates[0]!)
  const books: Books = {
    loan,
    currency,
    drawn: principal,
    rounding,
    policies,
    today: from,
    contract: {
      repayment: loan.repayment,
      rate: loan.rate,
      grace,
      graceUntil: grace.periods,
      periods: loan.periods,
      from,
      first: 1,
    },
    principal,
    deferred: 0,
    carried: 0,
    credit: 0,
    dues: newDues(),
    clocks: {
      ...(onPrincipal !== undefined && { principal: clock(onPrincipal) }),
      ...(onInterest !== undefined && { interest: clock(onInterest) }),
    },
    future: { rows: instalments, periods, at: 0, paidUntil: from },
    past: [],
    entries: [],
    happened: [],
    restructurings: [],
    warnings: [...warnings],
    sums: { interest: 0, fees: 0, prepaymentFees: 0, penaltyInterest: 0, waived: 0, forgiven: 0, capitalised: 0 },
  }
  write(books, from, 'drawing', { charged: principal })
  return books
}
