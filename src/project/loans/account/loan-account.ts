/**
 * What happened to a loan after its contract, and what follows?
 *
 *   owed = principal + interest collected + what is due - credit
 *   owed before + charged - received - waived = owed after, on every line
 *
 * Within a day instalments fall due first, then rates change, then amounts are waived, payments come in, then prepayments, and
 * new terms take what is left. So the order of rows changes nothing.
 *
 * @module
 */
import type { DayNumber } from '../../../money/index.js'
import { isoDate } from '../../../money/index.js'
import type { Loan } from '../types.js'
import type { Books } from './books.js'
import { dueDaysOf } from './due-days.js'
import { balanceOf } from './journal.js'
import { keepBooks } from './keep-books.js'
import { headRow } from './on-due-day.js'
import { plainCopy } from './plain-copy.js'
import { totalsOf } from './totals.js'
import type { LoanAccount, LoanAccountOptions, LoanEvent } from './types.js'

/**
 * The account of one loan until the end of a day: every line of it, every due day and what became of it, the instalments still
 * to come, days past due, and totals.
 *
 * @param loan the contract; without events the account has its schedule.
 * @param events in any order, none of them before the loan is drawn or after the account ends.
 * @param options until which day, and what was agreed about payments, prepayments and penalties.
 * @returns plain data, its lists frozen. Every minor unit received is allocated once, and each line's balance follows from the one before.
 * @throws ClienteleError naming the event: `OUT_OF_RANGE` for a day before the drawing or after the end, an amount below 0, a
 * prepayment of more than the debt (unless policy holds the rest) or too little for interest to the day, a waiver of more than is
 * due; `MIXED_CURRENCIES`; `MISSING_VALUE` for a restructuring that does not say what becomes of arrears;
 * `CONFLICTING_OPTIONS` for two restructurings or rate changes on one day; and as `loanSchedule` for the contract.
 * @example
 * import { money } from 'clientele/money'
 * import { loanAccount } from 'clientele/project'
 * const loan = {
 *   principal: money('1200', 'EUR'),
 *   from: '2025-01-31',
 *   periods: { count: 12, every: { value: 1, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.06 },
 *   repayment: { kind: 'equal-principal' },
 * } as const
 * const events = [{ kind: 'payment', date: '2025-03-10', amount: money('150', 'EUR') }] as const
 * const account = loanAccount(loan, events, { until: '2025-04-15' })
 * account.dueDays.map(day => day.amount) // => [ 10600, 10550 ]
 * account.daysPastDue // => 15
 * account.amountPastDue // => 6150
 */
export function loanAccount(loan: Loan, events: readonly LoanEvent[], options: LoanAccountOptions): LoanAccount {
  const kept = plainCopy(options, 'options')
  return accountOf(keepBooks(loan, events, kept), kept)
}

function accountOf(books: Books, options: LoanAccountOptions): LoanAccount {
  const { future, policies, dues, happened } = books
  const { until } = policies
  const dueDays = dueDaysOf(dues, until)
  const oldest = dueDays.find(({ settledOn }) => settledOn === undefined)
  const comes = future.rows.slice(future.at).map((row, k) => (k === 0 ? headRow(books) : row))
  return Object.freeze({
    currency: books.currency,
    from: books.entries[0]!.date,
    until: isoDate(until),
    entries: Object.freeze(books.entries),
    instalments: Object.freeze([...books.past, ...comes]),
    dueDays: Object.freeze(dueDays),
    balance: balanceOf(books),
    daysPastDue: oldest === undefined ? 0 : oldest.daysPastDue,
    amountPastDue: pastDue(books, until),
    restructurings: Object.freeze(books.restructurings),
    totals: totalsOf(books),
    warnings: Object.freeze(books.warnings),
    madeOf: Object.freeze({ loan: books.loan, events: happened, options }),
  })
}

/** What is unpaid of days before: as money meets the oldest day first, what is unpaid of today is at most what fell due today. */
function pastDue({ dues: { rows, unpaid } }: Books, today: DayNumber): number {
  let dueToday = 0
  for (let i = rows.length - 1; i >= 0 && rows[i]!.due === today; i--) {
    const { fees, interest, principal } = rows[i]!.owed
    dueToday += fees + interest + principal
  }
  return Math.max(0, unpaid.fees + unpaid.interest + unpaid.principal - dueToday)
}
