/**
 * Principal is repaid before its day: interest to the day, the fee, then principal.
 *
 * @module
 */
import type { DayNumber } from '../../../money/index.js'
import { anyDue, sumDue } from './allocate.js'
import type { Books } from './books.js'
import { interestToDay, payInterestUntil, upToDate } from './future.js'
import { prepaidBy, prepaymentFee } from './prepayment-fee.js'
import type { Allocation, PrepaymentEffect } from './types.js'

/** What settles the loan on a day, credit aside; and what of it comes before the first minor unit of principal. */
export function settlement(books: Books, day: DayNumber): { readonly all: number; readonly beforePrincipal: number } {
  const beforePrincipal = sumDue(books) + accrued(books, day) + books.deferred
  const { principal } = books
  return { all: beforePrincipal + principal + feeFor(books, principal), beforePrincipal }
}

interface Prepaid {
  readonly over: number
  readonly charged: number
  readonly parts: Pick<Allocation, 'interestToDay' | 'prepaymentFee' | 'prepaidPrincipal'>
}

/** Prepays with what is left of money after what was due; nothing happens where it is too little. */
export function prepay(books: Books, money: number, day: DayNumber, effect: PrepaymentEffect): Prepaid | undefined {
  if (anyDue(books) || books.principal === 0) return undefined
  const { policies, rounding, sums } = books
  const interest = accrued(books, day)
  const afterInterest = money - interest - books.deferred
  const prepaidPrincipal = Math.min(books.principal, prepaidBy(afterInterest, policies.fee, rateOf(books), rounding))
  if (prepaidPrincipal <= 0) return undefined
  const fee = feeFor(books, prepaidPrincipal)
  const interestOfAll = interest + books.deferred
  if (books.future.pending !== undefined && books.future.pending !== effect) upToDate(books)
  books.principal -= prepaidPrincipal
  books.deferred = 0
  books.carried = 0
  payInterestUntil(books, day)
  books.future.pending = effect
  sums.interest += interest
  sums.prepaymentFees += fee
  return {
    over: afterInterest - prepaidPrincipal - fee,
    charged: interest + fee,
    parts: { interestToDay: interestOfAll, prepaymentFee: fee, prepaidPrincipal },
  }
}

/** Interest that is not charged yet. */
function accrued(books: Books, day: DayNumber): number {
  return books.carried + interestToDay(books, day)
}

function feeFor(books: Books, principal: number): number {
  return principal === 0 ? 0 : prepaymentFee(principal, books.policies.fee, rateOf(books), books.rounding)
}

/** That of the running period. */
function rateOf({ future: { rows, at } }: Books): number {
  return rows[Math.min(at, rows.length - 1)]!.annualRate
}
