/**
 * Day counts: days and parts of years as contracts count them.
 *
 * @module
 */
export type { DayCounter } from './day-counter.js'
export { dayCounter } from './day-counter.js'
export { DAY_COUNTS, dayCountNamed, expectDayCount } from './names.js'
export type { DayCount, DayCountFraction, DayCountOptions } from './types.js'
export { dayCountFraction, daysBetween, yearFraction } from './year-fraction.js'
