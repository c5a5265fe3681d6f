/**
 * Times of a base as the whole days they were made from.
 *
 * @module
 */
import { collectIssues, received } from '../errors/index.js'
import type { TimeUnit } from '../money/core.js'
import { daysPer } from '../money/core.js'

/** A column of times in days; one error for all that are not within 1e-9 of a whole day. */
export function wholeDays(times: ArrayLike<number>, timeUnit: TimeUnit, path: string): Int32Array {
  const days = new Int32Array(times.length)
  const faults = collectIssues()
  const perUnit = daysPer(timeUnit)
  for (let i = 0; i < days.length; i++) {
    const exact = times[i]! * perUnit
    const day = Math.round(exact)
    days[i] = day
    if (days[i] === day && Math.abs(exact - day) <= CLOSE * Math.max(1, day)) continue
    const expected = `a whole number of days, in ${timeUnit}s`
    faults.add({ code: 'OUT_OF_RANGE', path: `${path}[${i}]`, expected, received: received(times[i]), hint: HINT })
  }
  faults.throwIfAny()
  return days
}

const CLOSE = 1e-9
const HINT = 'The days of first and last purchases are worked out from it: give times unrounded'
