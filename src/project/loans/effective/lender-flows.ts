/**
 * A loan as its lender sees it: what is paid out, net of fees, and what comes back when.
 *
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../../errors/index.js'
import type { DayNumber, Money } from '../../../money/index.js'
import { dayNumber, expectCurrency, isoDate } from '../../../money/index.js'
import { readAmount } from '../read-amount.js'
import type { LoanSchedule } from '../types.js'

/** What counts for an effective rate, and how time does. */
export interface EffectiveRateOptions {
  /**
   * `'all'` (default) counts every fee that the borrower pays, as a borrower's annual rate does; `'up-front'` only those of the
   * day of drawing, `'none'` no fee: where others are no part of the yield (IFRS 9 B5.4.3), as those of an agent are not.
   */
  readonly fees?: 'all' | 'up-front' | 'none'
  /** What the lender paid for making the loan, on the day of drawing (IFRS 9, appendix A: transaction costs); >= 0, 0 by default. */
  readonly costs?: Money
  /** `'actual/365'` (default) counts days between due days; `'equal-periods'` takes all periods as equal. */
  readonly time?: 'actual/365' | 'equal-periods'
  /** Instalments of a year; needed for equal periods, and for rates per period. */
  readonly periodsPerYear?: number
}

/** Flows of the lender, in minor units: at first what is given, then what comes back. */
export interface LenderFlows {
  /** Lent, less fees received, with costs. */
  readonly given: number
  readonly received: readonly number[]
  /** The day of drawing and each due day. */
  readonly days: readonly DayNumber[]
  readonly equalPeriods: boolean
  readonly periodsPerYear?: number
}

const KNOWN = ['fees', 'costs', 'time', 'periodsPerYear']

/** Reads a schedule with what counts of it. */
export function lenderFlows(schedule: LoanSchedule, options: EffectiveRateOptions): LenderFlows {
  expectKnownKeys(options, KNOWN, 'options')
  const { fees = 'all', time = 'actual/365', periodsPerYear, costs } = options
  expectOneOf(fees, ['all', 'up-front', 'none'], 'options.fees')
  const equalPeriods = expectOneOf(time, ['actual/365', 'equal-periods'], 'options.time') === 'equal-periods'
  if (periodsPerYear !== undefined) expectPositive(periodsPerYear, 'options.periodsPerYear')
  else if (equalPeriods) reject('MISSING_VALUE', 'options.periodsPerYear', 'the instalments of a year', periodsPerYear)
  expectObject(schedule, 'schedule')
  expectCurrency(schedule.currency, 'schedule.currency')
  const from = dayNumber(schedule.from, 'schedule.from')
  const rows = rowsOf(schedule, from)
  const spent = costs === undefined ? 0 : readAmount(costs, schedule.currency, 0, 'options.costs')
  const upFront = fees === 'none' ? 0 : expectInteger(schedule.upFront, 'schedule.upFront')
  const given = expectInteger(schedule.principal, 'schedule.principal') - upFront + spent
  const received = rows.map(row => (fees === 'all' ? row.payment : row.payment - row.fees))
  expectSafe(given, 'schedule.principal')
  expectSafe(
    received.reduce((sum, amount) => sum + Math.abs(amount), 0),
    'schedule.instalments',
  )
  return {
    given,
    received,
    days: [from, ...rows.map(row => row.due)],
    equalPeriods,
    ...(periodsPerYear === undefined ? {} : { periodsPerYear }),
  }
}

/** Sums of whole numbers are exact while they are safe. */
function expectSafe(sum: number, path: string): void {
  if (Math.abs(sum) > LARGEST) reject('OUT_OF_RANGE', path, 'amounts whose sums are safe integers', sum)
}

/** Due days in order, payments and their fees. */
function rowsOf({ instalments }: LoanSchedule, from: DayNumber) {
  const path = 'schedule.instalments'
  let before = from
  const rows = Array.from(expectList(instalments, path), (value, k) => {
    const at = `${path}[${k}]`
    const { payment, fees } = expectObject(value, at)
    const due = dayNumber(instalments[k]!.due, `${at}.due`)
    if (due < before) reject('OUT_OF_RANGE', `${at}.due`, `a day from ${isoDate(before)} on`, isoDate(due))
    before = due
    return {
      due,
      payment: expectInteger(payment, `${at}.payment`, -LARGEST),
      fees: expectInteger(fees, `${at}.fees`),
    }
  })
  return rows.length > 0 ? rows : reject('EMPTY_INPUT', path, 'at least one instalment', rows)
}

const LARGEST = Number.MAX_SAFE_INTEGER
