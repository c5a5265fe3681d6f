import { FIRST_DAY, LAST_DAY } from '../../money/civil-date.js'
import { isoDate } from '../../money/core.js'

/** A day for a message: ISO text, from text or from a day number; a number that is no day stays one. */
export function dayText(day: unknown): string {
  return typeof day === 'number' && isDayNumber(day) ? isoDate(day) : String(day)
}

/** Whether a whole number is a day of the years 1 to 9999. */
export function isDayNumber(day: number): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY
}
