/**
 * What a schedule is asked for, checked and in day numbers.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { DayNumber } from '../day.js'
import { dayNumber, isoDate } from '../day.js'
import { expectBusinessDayRule } from '../holidays/adjust.js'
import type { BusinessDays } from '../holidays/business-days.js'
import { businessDaysOf } from '../holidays/business-days.js'
import type { BusinessDayRule } from '../holidays/types.js'
import type { RollDay } from './months-after.js'
import type { CalendarStep, PeriodScheduleOptions } from './types.js'

/** The terms of a schedule. */
export interface ScheduleTerms {
  readonly from: DayNumber
  readonly until: DayNumber | undefined
  readonly count: number | undefined
  readonly firstEnd: DayNumber | undefined
  /** A step in months, or in days. */
  readonly step: { readonly months: number } | { readonly days: number }
  readonly rollDay: RollDay | undefined
  readonly endOfMonth: boolean
  readonly firstStub: 'short' | 'long' | undefined
  readonly lastStub: 'short' | 'long' | undefined
  readonly businessDays: BusinessDayTerms | undefined
}

/** How days are moved. */
export interface BusinessDayTerms {
  readonly rule: BusinessDayRule
  readonly business: BusinessDays
  readonly adjustsPeriods: boolean
}

const KNOWN = [
  'from',
  'every',
  'count',
  'until',
  'firstEnd',
  'rollDay',
  'endOfMonth',
  'firstStub',
  'lastStub',
  'businessDays',
]
const STUBS = ['short', 'long'] as const
/** More months, weeks or days than there are. */
const MOST = 4_000_000

/** The terms that options say, or an error naming the option at fault. */
export function scheduleTerms(options: PeriodScheduleOptions): ScheduleTerms {
  expectKnownKeys(options, KNOWN, 'options')
  const { count, until, firstEnd, firstStub, lastStub, businessDays } = options
  if ((count === undefined) === (until === undefined)) {
    reject(
      count === undefined ? 'MISSING_VALUE' : 'CONFLICTING_OPTIONS',
      'options.until',
      'either count or until',
      until,
    )
  }
  const from = dayNumber(options.from, 'options.from')
  const step = stepOf(options.every, 'options.every')
  const terms: ScheduleTerms = {
    from,
    step,
    count: count === undefined ? undefined : expectInteger(count, 'options.count', 1, MOST),
    until: until === undefined ? undefined : later(dayNumber(until, 'options.until'), from, 'options.until'),
    firstEnd:
      firstEnd === undefined ? undefined : later(dayNumber(firstEnd, 'options.firstEnd'), from, 'options.firstEnd'),
    ...rollOf(options, 'months' in step),
    firstStub: firstStub === undefined ? undefined : expectOneOf(firstStub, STUBS, 'options.firstStub'),
    lastStub: lastStub === undefined ? undefined : expectOneOf(lastStub, STUBS, 'options.lastStub'),
    businessDays: businessDays === undefined ? undefined : businessDayTerms(businessDays, 'options.businessDays'),
  }
  expectOneRest(terms)
  return terms
}

/** Months or days of a step. */
function stepOf(every: CalendarStep, path: string): ScheduleTerms['step'] {
  expectKnownKeys(every, ['value', 'unit'], path)
  const value = expectInteger(every.value, `${path}.value`, 1, MOST)
  const unit = expectOneOf(every.unit, ['year', 'month', 'week', 'day'], `${path}.unit`)
  if (unit === 'year') return { months: 12 * value }
  if (unit === 'month') return { months: value }
  return { days: unit === 'week' ? 7 * value : value }
}

function rollOf(options: PeriodScheduleOptions, inMonths: boolean): Pick<ScheduleTerms, 'rollDay' | 'endOfMonth'> {
  const { rollDay, endOfMonth = false } = options
  if (typeof endOfMonth !== 'boolean') reject('INVALID_TYPE', 'options.endOfMonth', 'true or false', endOfMonth)
  if (endOfMonth && !inMonths) {
    reject('CONFLICTING_OPTIONS', 'options.endOfMonth', 'ends of months only for steps of months or years', endOfMonth)
  }
  if (rollDay === undefined) return { rollDay, endOfMonth }
  if (!inMonths)
    reject('CONFLICTING_OPTIONS', 'options.rollDay', 'a roll day only for steps of months or years', rollDay)
  if (endOfMonth) reject('CONFLICTING_OPTIONS', 'options.rollDay', 'either rollDay or endOfMonth', rollDay)
  if (rollDay === 'third-wednesday') return { rollDay, endOfMonth }
  return { rollDay: expectInteger(rollDay, 'options.rollDay', 1, 31), endOfMonth }
}

function businessDayTerms(given: NonNullable<PeriodScheduleOptions['businessDays']>, path: string): BusinessDayTerms {
  expectKnownKeys(given, ['calendar', 'rule', 'adjustsPeriods'], path)
  const { adjustsPeriods = false } = given
  if (typeof adjustsPeriods !== 'boolean') {
    reject('INVALID_TYPE', `${path}.adjustsPeriods`, 'true or false', adjustsPeriods)
  }
  expectObject(given.calendar, `${path}.calendar`)
  return {
    rule: expectBusinessDayRule(given.rule, `${path}.rule`),
    business: businessDaysOf(given.calendar, `${path}.calendar`),
    adjustsPeriods,
  }
}

/** One rule says where the rest goes. */
function expectOneRest({ firstStub, lastStub, firstEnd, rollDay }: ScheduleTerms): void {
  if (firstStub === undefined) return
  const hint = 'With a rollDay, both ends may be cut'
  if (lastStub !== undefined && rollDay === undefined) {
    reject('CONFLICTING_OPTIONS', 'options.lastStub', 'either firstStub or lastStub', lastStub, hint)
  }
  if (firstEnd !== undefined) {
    reject('CONFLICTING_OPTIONS', 'options.firstEnd', 'either firstStub or firstEnd', isoDate(firstEnd))
  }
}

function later(day: DayNumber, from: DayNumber, path: string): DayNumber {
  return day > from ? day : reject('OUT_OF_RANGE', path, `a day after ${isoDate(from)}`, isoDate(day))
}
