/**
 * What a caller may say about how a log becomes a base.
 *
 * @module
 */
import type { Issue } from '../errors/index.js'
import { expectKnownKeys, expectList, expectObject, expectOneOf, reject } from '../errors/index.js'
import type { DateInput, DayNumber, TimeUnit } from '../money/core.js'
import { dayNumber, isoDate, TIME_UNITS } from '../money/core.js'

/** What happens to rows at fault: one error for all, left out and counted, or told to a function and left out. */
export type OnIssue = 'throw' | 'skip' | ((issue: Issue) => void)

/** What a negative amount means; it must be chosen when a log has any. */
export type RefundPolicy = 'error' | 'net' | 'drop'

/** What an order means that comes to nothing: it was free, or refunds have used it up. */
export type ZeroPolicy = 'order-without-spend' | 'drop'

/** Which orders `meanSpend` averages. */
export type SpendRule = 'repeat-orders' | 'all-orders'

/** What a base may remember of a log beyond counts. */
export type Kept = 'intervals' | 'logSpend' | 'purchaseDays'

/** How a log becomes a base. */
export interface BaseOptions {
  /** The last whole day observed. Default: the day of the log's last row, with a warning. */
  readonly observedUntil?: DateInput
  /** The unit of recency, age and every time of a model fitted to the base. Default: `'day'`. */
  readonly timeUnit?: TimeUnit
  /** Orders after `observedUntil` up to this day become the holdout. Default: no holdout. */
  readonly holdoutUntil?: DateInput
  /** Whether the first purchase enters mean spend. Default: `'repeat-orders'`, it does not. */
  readonly spend?: SpendRule
  /**
   * What a negative amount means. Default: `'error'`. `'net'` takes it off the client's latest order on or before its
   * day; `'drop'` leaves it out.
   */
  readonly refunds?: RefundPolicy
  /**
   * What an order of the amount 0 means, be it free or used up by refunds. Default: `'order-without-spend'`, a purchase
   * that stays out of mean spend. `'drop'` leaves it out altogether, so that purchases and amounts speak of the same
   * orders: choose it where many orders are free and a forecast of purchases is multiplied by an amount per order.
   */
  readonly zeros?: ZeroPolicy
  /**
   * What some models read beyond counts: `'intervals'` for those of regular purchases (`logIntervals`), `'logSpend'` for
   * those of amounts with heavy tails, `'purchaseDays'` for those of seasons. Default: none, which is quicker.
   */
  readonly keep?: readonly Kept[]
  /** What happens to rows at fault. Default: `'throw'`. */
  readonly onIssue?: OnIssue
}

/** The same, checked and complete. */
export interface BasePlan {
  readonly observedUntil: DayNumber | undefined
  readonly timeUnit: TimeUnit
  readonly holdoutUntil: DayNumber | undefined
  readonly spend: SpendRule
  readonly refunds: RefundPolicy
  readonly zeros: ZeroPolicy
  readonly keep: readonly Kept[]
  readonly onIssue: OnIssue
}

export const REFUND_POLICIES: readonly ['error', 'net', 'drop'] = ['error', 'net', 'drop']

const KEYS = ['observedUntil', 'timeUnit', 'holdoutUntil', 'spend', 'refunds', 'zeros', 'keep', 'onIssue']

export function planOf(options: BaseOptions): BasePlan {
  expectObject(options, 'options')
  expectKnownKeys(options, KEYS, 'options')
  const { timeUnit = 'day', spend = 'repeat-orders', refunds = 'error', onIssue = 'throw' } = options
  const { zeros = 'order-without-spend', keep = [] } = options
  return {
    ...periodOf(options),
    timeUnit: expectOneOf(timeUnit, TIME_UNITS, 'options.timeUnit'),
    spend: expectOneOf(spend, ['repeat-orders', 'all-orders'], 'options.spend'),
    refunds: expectOneOf(refunds, REFUND_POLICIES, 'options.refunds'),
    zeros: expectOneOf(zeros, ['order-without-spend', 'drop'], 'options.zeros'),
    keep: expectKept(keep),
    onIssue: typeof onIssue === 'function' ? onIssue : expectOneOf(onIssue, ['throw', 'skip'], 'options.onIssue'),
  }
}

function expectKept(keep: readonly unknown[]): readonly Kept[] {
  return expectList(keep, 'options.keep').map((kept, i) =>
    expectOneOf(kept, ['intervals', 'logSpend', 'purchaseDays'], `options.keep[${i}]`),
  )
}

function periodOf(options: BaseOptions): Pick<BasePlan, 'observedUntil' | 'holdoutUntil'> {
  const observedUntil = optionalDay(options.observedUntil, 'options.observedUntil')
  const holdoutUntil = optionalDay(options.holdoutUntil, 'options.holdoutUntil')
  if (holdoutUntil === undefined) return { observedUntil, holdoutUntil }
  if (observedUntil === undefined) {
    return reject('MISSING_VALUE', 'options.observedUntil', 'a date, as there is a holdout after it', undefined)
  }
  if (holdoutUntil <= observedUntil) {
    return reject(
      'OUT_OF_RANGE',
      'options.holdoutUntil',
      `a date after ${isoDate(observedUntil)}`,
      options.holdoutUntil,
    )
  }
  return { observedUntil, holdoutUntil }
}

function optionalDay(date: DateInput | undefined, path: string): DayNumber | undefined {
  return date === undefined ? undefined : dayNumber(date, path)
}
