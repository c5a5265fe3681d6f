/**
 * Periods of contracts: months counted from an anchor, schedules with stubs and business days.
 *
 * @module
 */
export { addMonths } from './add-months.js'
export type { RollDay } from './months-after.js'
export { monthsAfter } from './months-after.js'
export { periodSchedule } from './period-schedule.js'
export type { CalendarStep, PeriodScheduleOptions, SchedulePeriod } from './types.js'
