/**
 * What a ledger says of one contract at the end of one day. Called in loops over contracts and days: nothing is checked.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import type { RepaymentLedger } from './types.js'

/** The place of the oldest instalment that is unpaid at the end of a day; the end of the contract's run if none is. */
export function oldestUnpaid(
  { instalmentStarts, settledOn }: RepaymentLedger,
  contract: number,
  day: DayNumber,
): number {
  return firstAbove(settledOn, instalmentStarts[contract]!, instalmentStarts[contract + 1]!, day)
}

/** Days from the day of the oldest instalment unpaid; 0 where it is not over. */
export function daysLate(ledger: RepaymentLedger, contract: number, day: DayNumber): number {
  const oldest = oldestUnpaid(ledger, contract, day)
  const isAny = oldest < ledger.instalmentStarts[contract + 1]!
  return isAny ? Math.max(0, day - ledger.due[oldest]!) : 0
}

/** Sum of the instalments due until a day, that day's own with them. */
export function dueUntil(
  { instalmentStarts, due, dueSoFar }: RepaymentLedger,
  contract: number,
  day: DayNumber,
): number {
  return sumUntil(due, dueSoFar, instalmentStarts[contract]!, instalmentStarts[contract + 1]!, day)
}

/** Sum of the payments until a day, that day's own with them. */
export function paidUntil(
  { paymentStarts, paidOn, paidSoFar }: RepaymentLedger,
  contract: number,
  day: DayNumber,
): number {
  return sumUntil(paidOn, paidSoFar, paymentStarts[contract]!, paymentStarts[contract + 1]!, day)
}

function sumUntil(days: Int32Array, soFar: Float64Array, start: number, end: number, day: DayNumber): number {
  const next = firstAbove(days, start, end, day)
  return next > start ? soFar[next - 1]! : 0
}

/** Sum of all instalments of a contract, whenever they are due. */
export function agreedAmount({ instalmentStarts, dueSoFar }: RepaymentLedger, contract: number): number {
  return dueSoFar[instalmentStarts[contract + 1]! - 1]!
}

/** What is left of a sum after payments; 0 within the contract's tolerance. */
export function unpaidOf({ tolerance }: RepaymentLedger, contract: number, owed: number, paid: number): number {
  const unpaid = owed - paid
  return unpaid > tolerance[contract]! ? unpaid : 0
}

/** The first place of an ascending run whose value is above a bound; `end` if none is. */
function firstAbove(values: Int32Array, start: number, end: number, bound: number): number {
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (values[middle]! > bound) high = middle
    else low = middle + 1
  }
  return low
}
