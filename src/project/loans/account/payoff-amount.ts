/**
 * What settles a loan on a day?
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { DateInput } from '../../../money/index.js'
import { dayNumber, isoDate } from '../../../money/index.js'
import { expectAccount } from './expect-account.js'
import { keepBooks } from './keep-books.js'
import { settleAll } from './settle-all.js'
import type { Allocation, LoanAccount } from './types.js'

/** The amount that settles a loan, and what it is made of: the parts add up to it, credit held counting against it. */
export interface Payoff {
  readonly currency: string
  /** ISO. */
  readonly on: string
  /** Minor units; 0 where nothing is owed. */
  readonly amount: number
  readonly parts: Allocation
}

/**
 * The settlement figure: what is due, interest to the day, the prepayment fee and the principal, less credit that is held.
 *
 * A day within the account is answered by what was known at its end, a later one as if nothing happened until then. The answer is
 * that of an account with a full prepayment on the day, so that paying it leaves nothing.
 *
 * @param on from the day of drawing on.
 * @throws ClienteleError `OUT_OF_RANGE` for a day before the loan was drawn; `INVALID_DATE`.
 * @example
 * import { money } from 'clientele/money'
 * import { loanAccount, payoffAmount } from 'clientele/project'
 * const loan = {
 *   principal: money('1200', 'EUR'),
 *   from: '2025-01-31',
 *   periods: { count: 12, every: { value: 1, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.06 },
 *   repayment: { kind: 'equal-principal' },
 *   dayCount: 'actual/360',
 * } as const
 * const account = loanAccount(loan, [], { until: '2025-01-31', prepayment: { fee: { share: 0.01 } } })
 * const payoff = payoffAmount(account, '2025-02-10')
 * payoff.amount // => 121400
 * payoff.parts.interestToDay // => 200
 */
export function payoffAmount(account: LoanAccount, on: DateInput): Payoff {
  const { from, currency, madeOf } = expectAccount(account)
  const { loan, events, options } = madeOf
  const day = dayNumber(on, 'on')
  if (day < dayNumber(from, 'account.from')) reject('OUT_OF_RANGE', 'on', `the day of drawing, ${from}, or later`, on)
  const known = events.filter(event => dayNumber(event.date) <= day)
  const books = keepBooks(loan, known, { ...options, until: isoDate(day) })
  const { received: amount, allocation: parts } = settleAll(books, day)
  return { currency, on: isoDate(day), amount, parts }
}
