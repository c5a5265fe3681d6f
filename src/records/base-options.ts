/**
 * What a caller may say about how a log becomes a base.
 *
 * @module
 */
import type { Issue } from '../errors/index.js'
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../errors/index.js'
import type { DateInput, DayNumber, TimeUnit } from '../money/index.js'
import { dayNumber, isoDate, TIME_UNITS } from '../money/index.js'

/** What happens to rows at fault: one error for all, left out and counted, or told to a function and left out. */
export type OnIssue = 'throw' | 'skip' | ((issue: Issue) => void)

/** What a negative amount means; it must be chosen when a log has any. */
export type RefundPolicy = 'error' | 'net' | 'drop'

/** Which orders `meanSpend` averages. */
export type SpendRule = 'repeat-orders' | 'all-orders'

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
  readonly onIssue: OnIssue
}

export const REFUND_POLICIES: readonly ['error', 'net', 'drop'] = ['error', 'net', 'drop']

const KEYS = ['observedUntil', 'timeUnit', 'holdoutUntil', 'spend', 'refunds', 'onIssue']

export function planOf(options: BaseOptions): BasePlan {
  expectObject(options, 'options')
  expectKnownKeys(options, KEYS, 'options')
  const { timeUnit = 'day', spend = 'repeat-orders', refunds = 'error', onIssue = 'throw' } = options
  return {
    ...periodOf(options),
    timeUnit: expectOneOf(timeUnit, TIME_UNITS, 'options.timeUnit'),
    spend: expectOneOf(spend, ['repeat-orders', 'all-orders'], 'options.spend'),
    refunds: expectOneOf(refunds, REFUND_POLICIES, 'options.refunds'),
    onIssue: typeof onIssue === 'function' ? onIssue : expectOneOf(onIssue, ['throw', 'skip'], 'options.onIssue'),
  }
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
