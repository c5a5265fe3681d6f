/**
 * Instalments still to come, and how they are computed anew.
 *
 * @module
 */
import type { DayNumber } from '../../../money/index.js'
import { isoDate } from '../../../money/index.js'
import type { Amortisation } from '../amortise.js'
import { amortise } from '../amortise.js'
import { interestOf } from '../interest.js'
import type { Beginning, Plan } from '../repayment/plan.js'
import type { Instalment, InterestPeriod } from '../types.js'
import type { Books } from './books.js'
import { partOfPeriod } from './part-of-period.js'
import { replannedShape } from './replanned-shape.js'

/** The rest of the schedule as the books stand: computed when it is needed, not at each of a thousand prepayments. */
export function upToDate(books: Books): void {
  const { future, contract, currency } = books
  const { pending } = future
  if (pending === undefined) return
  future.pending = undefined
  const rows = future.rows.slice(future.at)
  replace(books, future.at, replannedShape(contract.repayment, rows, pending, currency), books.principal)
}

/** Computes rows anew from one on, which opens at a balance. */
export function replace(books: Books, from: number, plan: (beginning: Beginning) => Plan, balance: number): void {
  const { future, currency, rounding, contract } = books
  const old = future.rows.slice(from)
  if (balance === 0 || old.length === 0) {
    future.rows = future.rows.slice(0, from)
    return
  }
  const periods = future.periods.slice(from, from + old.length)
  if (from === future.at) periods[0] = runningPart(books)
  const graceLeft = Math.max(0, contract.graceUntil - old[0]!.number + 1)
  const columns = amortise({
    currency,
    principal: balance,
    from: periods[0]!.start,
    periods,
    rates: old.map(row => row.annualRate),
    grace: { periods: Math.min(graceLeft, old.length - 1), interest: contract.grace.interest },
    rounding,
    plan,
  })
  const rows = old.map((row, k) => rowOf(row, columns, k))
  // All others begin where they did.
  rows[0] = { ...rows[0]!, start: isoDate(periods[0]!.start) }
  const collected = collectedBefore(books, from)
  future.rows = [...future.rows.slice(0, from), ...withCollected(withoutEmpty(rows), collected, graceLeft)]
}

function rowOf(old: Instalment, columns: Amortisation, k: number): Instalment {
  const [opening, interest] = [columns.opening[k]!, columns.interest[k]!]
  const [capitalised, deferred] = [columns.capitalised[k]!, columns.deferred[k]!]
  const principal = columns.principal[k]!
  return {
    ...old,
    opening,
    interest,
    capitalised,
    deferred,
    principal,
    payment: interest - capitalised - deferred + principal + old.fees,
    closing: opening + capitalised - principal,
  }
}

/** A loan that is repaid earlier has no instalments after that. */
function withoutEmpty(rows: readonly Instalment[]): readonly Instalment[] {
  const end = rows.findIndex(({ opening }) => opening === 0)
  return end < 0 ? rows : rows.slice(0, end)
}

/** Interest that grace collected, or will have, before a row, and that is not paid before it. */
function collectedBefore({ deferred, future: { rows, at } }: Books, from: number): number {
  return rows.slice(at, from).reduce((sum, row) => sum + row.deferred, deferred)
}

/** It is paid with the first instalment after grace. */
function withCollected(rows: readonly Instalment[], collected: number, graceLeft: number): readonly Instalment[] {
  if (collected === 0) return rows
  const payer = Math.min(graceLeft, rows.length - 1)
  return rows.map((row, k) =>
    k === payer ? { ...row, deferred: row.deferred - collected, payment: row.payment + collected } : row,
  )
}

/** The running period from the day until which its interest is paid. */
function runningPart({ future, loan }: Books): InterestPeriod {
  const period = future.periods[future.at]!
  return partOfPeriod(period, future.paidUntil, period.end, loan.dayCount)
}

/** Interest of the running period until a day that is not paid yet, on what is not yet due. */
export function interestToDay({ future, loan, principal, rounding }: Books, day: DayNumber): number {
  const [period, row] = [future.periods[future.at], future.rows[future.at]]
  if (period === undefined || row === undefined) return 0
  return interestOf(principal, row.annualRate, partOfPeriod(period, future.paidUntil, day, loan.dayCount), rounding)
}

/** From now on the running period's interest is paid until a day. */
export function payInterestUntil({ future }: Books, day: DayNumber): void {
  const period = future.periods[future.at]
  if (period !== undefined) future.paidUntil = Math.max(day, period.start)
}
