/**
 * An instalment falls due.
 *
 * @module
 */
import type { DayNumber } from '../../../money/index.js'
import { isoDate } from '../../../money/index.js'
import type { Instalment } from '../types.js'
import { allocate } from './allocate.js'
import type { Books } from './books.js'
import { chargePenalties, followContractRate } from './clocks.js'
import { fallDue } from './dues.js'
import { upToDate } from './future.js'
import { write } from './journal.js'

/** All instalments whose day has come. */
export function passDueDays(books: Books, until: DayNumber): void {
  const { future } = books
  while (isThere(books) && future.periods[future.at]!.due <= until) {
    upToDate(books)
    if (isThere(books)) falls(books, future.periods[future.at]!.due)
  }
}

/**
 * Instalments whose period of interest is over although their day was moved off a holiday: who prepays or restructures in between
 * finds them due.
 */
export function callEnded(books: Books, day: DayNumber): void {
  const { future } = books
  while (isThere(books) && future.periods[future.at]!.end <= day) {
    upToDate(books)
    if (isThere(books)) falls(books, day)
  }
}

function isThere({ future }: Books): boolean {
  return future.at < future.rows.length
}

function falls(books: Books, day: DayNumber): void {
  const { future, dues, sums } = books
  chargePenalties(books, day)
  const row = { ...headRow(books), due: isoDate(day) }
  const { number, interest, capitalised, deferred, principal, fees } = row
  future.at++
  future.paidUntil = Number.NEGATIVE_INFINITY
  books.past.push(row)
  books.carried = 0
  books.principal += capitalised - principal
  books.deferred += deferred
  const due = interest - capitalised - deferred
  fallDue(dues, number, day, { fees, interest: Math.max(0, due), principal })
  // Interest at a negative rate is the borrower's money.
  books.credit += Math.max(0, -due)
  sums.interest += interest
  sums.fees += fees
  sums.capitalised += capitalised
  write(books, day, 'instalment', { instalment: number, charged: interest + fees })
  followContractRate(books)
  useCredit(books, day)
}

/** The next instalment, with the interest that a restructuring left to it. */
export function headRow({ future, carried }: Books): Instalment {
  const row = future.rows[future.at]!
  if (carried === 0) return row
  return { ...row, interest: row.interest + carried, payment: row.payment + carried }
}

function useCredit(books: Books, day: DayNumber): void {
  if (books.credit === 0) return
  const { allocation, rest } = allocate(books, books.credit, day)
  const used = books.credit - rest
  if (used === 0) return
  books.credit = rest
  write(books, day, 'credit-used', { allocation: { ...allocation, credit: -used } })
}
