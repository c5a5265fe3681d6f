/**
 * From an order log to a base of opportunities, for models of what happens at most once in a period.
 *
 * @module
 */
import { expectObject, expectOneOf, reject } from '../errors/index.js'
import type { Dropped, Warning } from '../model/index.js'
import type { DayNumber, TimeUnit } from '../money/core.js'
import { isoDate, TIME_UNITS } from '../money/core.js'
import type { BaseOptions, BasePlan } from './base-options.js'
import { planOf } from './base-options.js'
import { baseOf } from './customer-base.js'
import { wholeLog } from './log-reading.js'
import type { OrderInput } from './order-input.js'
import { periodNumbers } from './period-numbers.js'
import type { ReadLog } from './read-log.js'
import { sealBase } from './seal-base.js'
import type { BaseRules, CustomerBase, Holdout } from './types.js'

/** How a log becomes a base of opportunities: as for `customerBase`, with periods where that has days. */
export interface PeriodBaseOptions extends Omit<BaseOptions, 'timeUnit'> {
  /** What is one opportunity: a day, a week from Monday to Sunday, a month or a year of the calendar. */
  readonly period: TimeUnit
}

/**
 * The base of a log in which time is counted in whole calendar periods: a period with an order is one purchase, however
 * many orders it holds. It is what `bgBb` reads.
 *
 * The period of a client's first order is the first purchase; each later period that is over by `observedUntil` is one
 * opportunity. So `age` is the number of whole periods since that of the first order, `recency` the last of them with an order,
 * `frequency` how many had one. A period that `observedUntil` or `holdoutUntil` cuts short is left out with its orders:
 * the base's `observedUntil` is the end of the last whole one. Amounts of a period are added up, and a refund is taken off
 * its own period or, where that has no order, the latest before. Everything else is as in `customerBase`.
 *
 * The base's time unit is the period, of which all are alike to a model: a rate of interest takes a month for a twelfth of
 * a year. Quarters are no unit of time.
 *
 * @throws ClienteleError as `customerBase` does; `NO_DATA` where nobody has an order in a period that is over;
 * `OUT_OF_RANGE` where no period ends between `observedUntil` and `holdoutUntil`.
 * @example
 * import { customerBaseOfPeriods } from 'clientele/records'
 * const orders = [
 *   { client: 'ann', date: '2019-11-02' },
 *   { client: 'ann', date: '2021-03-14' },
 *   { client: 'ann', date: '2021-12-24' },
 *   { client: 'bob', date: '2020-02-29' },
 * ]
 * const base = customerBaseOfPeriods(orders, { period: 'year', observedUntil: '2023-12-31' })
 * Array.from(base.frequency) // => [1, 0]
 * Array.from(base.recency) // => [2, 0]
 * Array.from(base.age) // => [4, 3]
 */
export function customerBaseOfPeriods(orders: OrderInput, options: PeriodBaseOptions): CustomerBase {
  const { period, ...rest } = expectOptions(options)
  const plan = planOf(rest)
  const log = wholeLog(orders, plan)
  const { events, lastDay } = log
  if (lastDay === undefined || events.length === 0) return baseOf(log, plan)

  const { observedUntil = lastDay, holdoutUntil = observedUntil } = plan
  const firstDay = events.day.subarray(0, events.length).reduce((first, day) => Math.min(first, day))
  const numbers = periodNumbers(period, firstDay, Math.max(firstDay, lastDay, observedUntil, holdoutUntil))
  const last = numbers.lastWholeBy(observedUntil)
  const end = numbers.lastWholeBy(holdoutUntil)
  if (plan.holdoutUntil !== undefined && end <= last) tooShort(period, holdoutUntil)

  const counted = baseOfNumbers(log, numbers.of(events.day, events.length), plan, last, end)
  return sealBase({
    ...counted,
    observedUntil: numbers.endOf(last),
    timeUnit: period,
    ...(counted.rules && { rules: rulesOf(counted.rules, period) }),
    ...(counted.holdout && { holdout: { ...counted.holdout, until: numbers.endOf(end) } satisfies Holdout }),
    dropped: counted.dropped.map(ofPeriods),
    warnings: plan.observedUntil === undefined ? [endAssumed(period, numbers.endOf(last))] : [],
  })
}

/** What a day is to `customerBase`, a period is here: its number goes where the day's would. */
function baseOfNumbers(log: ReadLog, day: Int32Array, plan: BasePlan, last: number, end: number): CustomerBase {
  const events = { ...log.events, day }
  const holdoutUntil = plan.holdoutUntil === undefined ? undefined : end
  return baseOf({ ...log, events }, { ...plan, timeUnit: 'day', observedUntil: last, holdoutUntil })
}

function expectOptions(options: PeriodBaseOptions): PeriodBaseOptions {
  const { period, keep } = expectObject(options, 'options')
  expectOneOf(period, TIME_UNITS, 'options.period')
  if ('timeUnit' in options)
    reject('UNKNOWN_OPTION', 'options.timeUnit', 'the period alone, which is the unit', options.timeUnit)
  if (Array.isArray(keep) && keep.includes('purchaseDays'))
    reject('CONFLICTING_OPTIONS', 'options.keep', "no 'purchaseDays', as purchases of periods have no days", keep)
  return options
}

function rulesOf(rules: BaseRules, period: TimeUnit): BaseRules {
  return period === 'day' ? rules : Object.freeze({ ...rules, purchase: 'period' })
}

function ofPeriods(dropped: Dropped): Dropped {
  return dropped.reason === 'same-day' ? { ...dropped, reason: 'same-period' } : dropped
}

function endAssumed(period: TimeUnit, day: DayNumber): Warning {
  const message = `Observation is taken to end on ${isoDate(day)}, with the last whole ${period} up to the last row; say observedUntil if it went on.`
  return { code: 'OBSERVATION_END_ASSUMED', message, path: 'options.observedUntil' }
}

function tooShort(period: TimeUnit, holdoutUntil: DayNumber): never {
  return reject(
    'OUT_OF_RANGE',
    'options.holdoutUntil',
    `a date by which a whole ${period} has passed since observedUntil`,
    isoDate(holdoutUntil),
  )
}
