/**
 * The balance of a loan, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  reject,
} from '../../errors/index.js'
import type { Money } from '../../money/index.js'
import { dayNumber, expectCurrency, isoDate, moneyFromJson, monthsAfter } from '../../money/index.js'
import { readAmount } from '../loans/read-amount.js'
import type { LoanSchedule } from '../loans/types.js'
import type { LoanBalance, RegularBalance, ScheduledBalance } from '../profitability/types.js'

/** A hundred years: as long as doubles hold discount factors at any rate that a curve may quote. */
export const LONGEST_MONTHS = 1200

const REGULAR = ['kind', 'principal', 'from', 'months', 'everyMonths', 'repayment', 'graceMonths', 'balloon']

/** A checked balance and its currency. */
export interface ReadBalance<B extends LoanBalance = LoanBalance> {
  readonly balance: B
  readonly currency: string
}

/**
 * A balance whose fields are all right, its amounts in minor units.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for months that are no whole number of periods or last over a hundred years, a balloon
 * as large as the loan, instalments out of order; `CONFLICTING_OPTIONS` for a bullet with a balloon; `MIXED_CURRENCIES`,
 * `INVALID_DATE`, `INVALID_TYPE`, `UNKNOWN_OPTION`, `EMPTY_INPUT`.
 */
export function readBalance(balance: LoanBalance, path: string): ReadBalance {
  expectOneOf(expectObject(balance, path)['kind'], ['regular', 'schedule'], `${path}.kind`)
  return balance.kind === 'regular' ? readRegular(balance, path) : readScheduled(balance, path)
}

function readRegular(balance: RegularBalance, path: string): ReadBalance<RegularBalance> {
  expectKnownKeys(balance, REGULAR, path)
  const principal = moneyFromJson(balance.principal, `${path}.principal`)
  expectInteger(principal.minorUnits, `${path}.principal.minorUnits`, 1)
  const repayment = expectOneOf(balance.repayment, ['bullet', 'annuity', 'equal-principal'], `${path}.repayment`)
  const months = readMonths(balance.months, `${path}.months`)
  const everyMonths = readMonths(balance.everyMonths, `${path}.everyMonths`)
  if (months % everyMonths !== 0) {
    reject('OUT_OF_RANGE', `${path}.everyMonths`, `months that go into ${months} without rest`, everyMonths)
  }
  const { graceMonths = 0, balloon } = balance
  expectInteger(graceMonths, `${path}.graceMonths`, 0, months - everyMonths)
  if (graceMonths % everyMonths !== 0) {
    reject('OUT_OF_RANGE', `${path}.graceMonths`, `a multiple of everyMonths (${everyMonths})`, graceMonths)
  }
  const from = readFrom(balance.from, months, `${path}.from`)
  const checked = { kind: 'regular', principal, from, months, everyMonths, repayment, graceMonths } as const
  if (balloon === undefined) return { balance: checked, currency: principal.currency }
  return { balance: { ...checked, balloon: readBalloon(balance, principal, path) }, currency: principal.currency }
}

/** A whole number of months, from 1 to {@link LONGEST_MONTHS}. */
export function readMonths(months: unknown, path: string): number {
  return expectInteger(months, path, 1, LONGEST_MONTHS)
}

function readFrom(from: RegularBalance['from'], months: number, path: string): string {
  const day = dayNumber(from, path)
  if (day > LAST_BEGIN)
    reject('OUT_OF_RANGE', path, `a day at least ${months} months before the year 10000`, isoDate(day))
  return isoDate(day)
}

/** From here on {@link LONGEST_MONTHS} leave the years there are. */
export const LAST_BEGIN: number = dayNumber('9899-12-31')

function readBalloon({ repayment, balloon }: RegularBalance, principal: Money, path: string): Money {
  const at = `${path}.balloon`
  if (repayment === 'bullet') reject('CONFLICTING_OPTIONS', at, 'none, as a bullet is repaid at once', balloon)
  const amount = moneyFromJson(balloon!, at)
  const minorUnits = readAmount(amount, principal.currency, 0, at)
  if (minorUnits >= principal.minorUnits) reject('OUT_OF_RANGE', at, 'less than the principal', minorUnits)
  return amount
}

function readScheduled(balance: ScheduledBalance, path: string): ReadBalance<ScheduledBalance> {
  expectKnownKeys(balance, ['kind', 'schedule'], path)
  const { schedule } = balance
  const at = `${path}.schedule`
  expectObject(schedule, at)
  const currency = expectCurrency(schedule.currency, `${at}.currency`)
  const principal = expectInteger(schedule.principal, `${at}.principal`, 1)
  if (expectList(schedule.instalments, `${at}.instalments`).length === 0) {
    reject('EMPTY_INPUT', `${at}.instalments`, 'at least one instalment', schedule.instalments)
  }
  const from = dayNumber(schedule.from, `${at}.from`)
  if (from > LAST_BEGIN) reject('OUT_OF_RANGE', `${at}.from`, 'a day up to 9899-12-31', schedule.from)
  readInstalments(schedule, principal, at)
  return { balance: { kind: 'schedule', schedule }, currency }
}

/** In their order, from the principal on, within a hundred years. */
function readInstalments(schedule: LoanSchedule, principal: number, at: string): void {
  const from = dayNumber(schedule.from)
  const latest = monthsAfter(from, LONGEST_MONTHS)
  let start = from
  // `entries` sees the holes that `for each` passes over.
  for (const [k, instalment] of schedule.instalments.entries()) {
    const row = `${at}.instalments[${k}]`
    expectObject(instalment, row)
    const end = dayNumber(instalment.end, `${row}.end`)
    if (end < start || end > latest) {
      reject('OUT_OF_RANGE', `${row}.end`, `a day from ${isoDate(start)} to ${isoDate(latest)}`, isoDate(end))
    }
    const opening = expectFinite(instalment.opening, `${row}.opening`)
    if (k === 0 ? opening !== principal : !(opening >= 0 && opening <= Number.MAX_SAFE_INTEGER)) {
      const expected = k === 0 ? `the principal, ${principal}` : `an amount from 0 to ${Number.MAX_SAFE_INTEGER}`
      reject('OUT_OF_RANGE', `${row}.opening`, expected, opening)
    }
    start = end
  }
  if (start === from) reject('OUT_OF_RANGE', `${at}.instalments`, 'a last day after the first', isoDate(start))
}
