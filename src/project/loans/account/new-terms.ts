/**
 * Instalments by the terms of a restructuring.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectOneOf, reject } from '../../../errors/index.js'
import type { DayNumber } from '../../../money/index.js'
import { isoDate } from '../../../money/index.js'
import { feesOf } from '../fees.js'
import { interestPeriods } from '../interest-periods.js'
import { ratePath } from '../rate-path.js'
import type { Beginning, Plan } from '../repayment/plan.js'
import { planOf } from '../repayment/plan-of.js'
import type { Grace, Instalment, InterestPeriod } from '../types.js'
import type { Books, Contract } from './books.js'
import { named } from './fault-of-event.js'
import { replace } from './future.js'
import type { ReadEvent } from './read-events.js'
import { replannedShape } from './replanned-shape.js'
import type { LoanRestructuring } from './types.js'

/** Puts the new terms into force: from now on, instalments are theirs. */
export function enforce(books: Books, { day, path }: ReadEvent, event: LoanRestructuring): void {
  const { future, contract } = books
  const old = future.rows.slice(future.at)
  const number = books.past.length + 1
  const { periods, pattern } = named(path, () => periodsOf(books, event, number, day))
  if (periods.length === 0) reject('MISSING_VALUE', `${path}.periods`, 'new due days, as none are left', event.periods)
  const { rate = contract.rate } = event
  const keepsRates = event.rate === undefined && event.periods === undefined
  const rates = keepsRates ? old.map(row => row.annualRate) : named(path, () => ratePath(rate, periods, 'loan.rate'))
  const fees = event.periods === undefined ? old.map(row => row.fees) : recurringFees(books, pattern, number)
  const grace = readGrace(event, periods.length, `${path}.grace`)
  const { repayment = contract.repayment } = event
  const plan = named(path, () => planFor(books, event, old, periods.length, path))
  books.contract = { repayment, rate, grace, graceUntil: number - 1 + grace.periods, ...pattern }
  future.rows = periods.map((period, k) => blankRow(number + k, period, rates[k]!, fees[k]!))
  future.periods = periods
  future.at = 0
  future.paidUntil = day
  named(path, () => replace(books, 0, plan, books.principal))
}

type Pattern = Pick<Contract, 'periods' | 'from' | 'first'>

interface NewPeriods {
  readonly periods: readonly InterestPeriod[]
  readonly pattern: Pattern
}

/** A number of instalments goes on with the due days in force; a row of due days starts anew. */
function periodsOf(books: Books, { periods }: LoanRestructuring, number: number, day: DayNumber): NewPeriods {
  const { contract, future, loan } = books
  const { first, from, periods: before } = contract
  if (periods === undefined) {
    return { periods: future.periods.slice(future.at, future.rows.length), pattern: { periods: before, from, first } }
  }
  if (typeof periods !== 'number') {
    return {
      periods: interestPeriods(periods, day, loan.dayCount),
      pattern: { periods, from: day, first: number },
    }
  }
  const left = expectInteger(periods, 'loan.periods', 1)
  const all = interestPeriods({ ...before, count: number - first + left + passedBy(books, day) }, from, loan.dayCount)
  const next = all.findIndex((period, k) => k >= number - first && period.end > day)
  const count = next + left
  return { periods: all.slice(next, count), pattern: { periods: { ...before, count }, from, first: number - next } }
}

/** No more due days than these lie between the last instalment and a day after it. */
function passedBy({ contract, future }: Books, day: DayNumber): number {
  const { value, unit } = contract.periods.every
  // A shorter term leaves periods that no instalment stands for.
  const last = future.periods[future.rows.length - 1]
  const days = Math.max(0, day - (last === undefined ? contract.from : last.end))
  return Math.ceil(days / (value * SHORTEST[unit])) + 1
}

const SHORTEST = { month: 28, week: 7, day: 1 } as const

function readGrace({ grace }: LoanRestructuring, count: number, path: string): Grace {
  if (grace === undefined) return { periods: 0, interest: 'paid' }
  expectKnownKeys(grace, ['periods', 'interest'], path)
  return {
    periods: expectInteger(grace.periods, `${path}.periods`, 0, count - 1),
    interest: expectOneOf(grace.interest, ['paid', 'capitalised', 'deferred'], `${path}.interest`),
  }
}

function recurringFees(
  { loan, currency, rounding, drawn }: Books,
  pattern: Pattern,
  number: number,
): ArrayLike<number> {
  const fees = loan.fees?.filter(fee => fee.kind !== 'up-front')
  const periods = interestPeriods(pattern.periods, pattern.from, loan.dayCount)
  const terms = { currency, principal: drawn, from: pattern.from, periods, rounding }
  return feesOf(fees, terms).byInstalment.subarray(number - pattern.first)
}

function planFor(
  { contract, currency }: Books,
  { repayment, periods }: LoanRestructuring,
  old: readonly Instalment[],
  count: number,
  path: string,
): (beginning: Beginning) => Plan {
  if (repayment !== undefined) return planOf(repayment, { currency, count: () => count }, 'loan.repayment')
  const { kind } = contract.repayment
  if (periods === undefined) return replannedShape(contract.repayment, old, 'smaller', currency)
  if (kind === 'custom' || kind === 'sculpted') {
    reject('MISSING_VALUE', `${path}.repayment`, `a shape, as '${kind}' names amounts for the days before`, repayment)
  }
  return kind === 'step'
    ? planOf(contract.repayment, { currency, count: () => count }, 'loan.repayment')
    : replannedShape(contract.repayment, new Array<Instalment>(count), 'smaller', currency)
}

function blankRow(number: number, period: InterestPeriod, annualRate: number, fees: number): Instalment {
  const [start, end, due] = [isoDate(period.start), isoDate(period.end), isoDate(period.due)]
  const none = { opening: 0, interest: 0, capitalised: 0, deferred: 0, principal: 0, payment: 0, closing: 0 }
  return { number, start, end, due, annualRate, fees, ...none }
}
