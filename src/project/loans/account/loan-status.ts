/**
 * How does a loan stand at the end of a day?
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { DateInput } from '../../../money/index.js'
import { dayNumber, isoDate } from '../../../money/index.js'
import { balanceIn, expectAccount } from './expect-account.js'
import type { AccountBalance, DueDay, LoanAccount } from './types.js'

/** How a loan stands on one day: what is owed, what is late and for how long. */
export interface LoanStatus {
  /** ISO. */
  readonly on: string
  /** Of the last line until then: penalty interest is charged on days on which something happens. */
  readonly balance: AccountBalance
  /** Days since the oldest due day that was not settled then; 0 where none was. */
  readonly daysPastDue: number
  /** What was due before the day and not paid, in minor units; penalty interest apart. */
  readonly amountPastDue: number
  /** The oldest due day not settled then, if there was one. */
  readonly oldestUnpaid?: string
}

/**
 * Balances, days past due and the amount past due at the end of any day of an account, found by bisection.
 *
 * Days are counted as by `repaymentLedger` of clientele/records: what was set off against instalments meets the oldest due day
 * first, whatever part of it the order of allocation pays.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a day outside of the account; `INVALID_DATE`.
 * @example
 * import { money } from 'clientele/money'
 * import { loanAccount, loanStatus } from 'clientele/project'
 * const loan = {
 *   principal: money('1200', 'EUR'),
 *   from: '2025-01-31',
 *   periods: { count: 12, every: { value: 1, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.06 },
 *   repayment: { kind: 'equal-principal' },
 * } as const
 * const account = loanAccount(loan, [], { until: '2025-04-15' })
 * const status = loanStatus(account, '2025-03-31')
 * status.daysPastDue // => 31
 * status.amountPastDue // => 10600
 */
export function loanStatus(account: LoanAccount, on: DateInput): LoanStatus {
  const day = dayNumber(on, 'on')
  const iso = isoDate(day)
  const { from, until, entries, dueDays } = expectAccount(account)
  // ISO text is in the order of days.
  if (iso < from || iso > until) reject('OUT_OF_RANGE', 'on', `a day from ${from} to ${until}`, iso)
  const balance = balanceIn(entries, firstWhere(entries, ({ date }) => date > iso) - 1)
  const oldest = dueDays[firstWhere(dueDays, ({ settledOn }) => settledOn === undefined || settledOn > iso)]
  const isOver = oldest !== undefined && oldest.due <= iso
  const unpaid = balance.feesDue + balance.interestDue + balance.principalDue
  return {
    on: iso,
    balance,
    daysPastDue: isOver ? day - dayNumber(oldest.due) : 0,
    amountPastDue: Math.max(0, unpaid - dueOn(dueDays, iso)),
    ...(isOver && { oldestUnpaid: oldest.due }),
  }
}

function dueOn(dueDays: readonly DueDay[], iso: string): number {
  let sum = 0
  for (let i = firstWhere(dueDays, ({ due }) => due >= iso); dueDays[i]?.due === iso; i++) sum += dueDays[i]!.amount
  return sum
}

/** The first place where something holds that holds for all after it too; the length where it does nowhere. */
function firstWhere<T>(list: readonly T[], holds: (each: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(list[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
