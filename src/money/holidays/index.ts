/**
 * Business days: calendars that a caller brings, and what is done where a day has no banks.
 *
 * @module
 */
export { adjustToBusinessDay, BUSINESS_DAY_RULES } from './adjust.js'
export { addBusinessDays, businessDaysBetween, isBusinessDay } from './count.js'
export type { HolidayCalendarOptions } from './holiday-calendar.js'
export { holidayCalendar, jointCalendar } from './holiday-calendar.js'
export type { BusinessDayRule, HolidayCalendar, Weekday } from './types.js'
