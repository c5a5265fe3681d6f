/**
 * Days, units of time, rates and present values: what every domain needs. Exact amounts stand apart, since their
 * arithmetic is a library that a program without contracts should not wait for.
 *
 * @module
 */
export type { CalendarPeriod } from './calendar.js'
export { CALENDAR_PERIODS, lastDayOf } from './calendar.js'
export { CURRENCY_CODE, expectCurrency, expectOneCurrency, isCurrency } from './currency.js'
export type { DateInput, DateParts, DayNumber } from './day.js'
export { dateIssue, dayNumber, isoDate, parseDay } from './day.js'
export type { DatedFlow, PresentValueOptions, YearOfDays } from './present-value.js'
export { presentValue } from './present-value.js'
export { annualRateOf, discountFactor, effectiveOfNominal, forcePerUnit, ratePerUnit } from './rate.js'
export type { Duration, Horizon, TimeUnit } from './time-unit.js'
export { daysPer, expectTimeUnit, inUnits, LONGEST_TIME, TIME_UNITS } from './time-unit.js'
