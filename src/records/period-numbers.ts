/**
 * Days as numbers of the periods they lie in.
 *
 * @module
 */
import type { DayNumber, TimeUnit } from '../money/core.js'
import { lastDayOf } from '../money/core.js'
import { periodEnds } from './periods.js'

/** Calendar periods that follow each other, numbered from 0. */
export interface PeriodNumbers {
  /** Which period each of the days lies in. */
  of(days: Int32Array, length: number): Int32Array
  /** The last period that is over at the end of a day; -1 where none is. */
  lastWholeBy(day: DayNumber): number
  /** The last day of a period. */
  endOf(period: number): DayNumber
}

/** The periods from that of one day to that of another; weeks begin on Monday. */
export function periodNumbers(period: TimeUnit, firstDay: DayNumber, lastDay: DayNumber): PeriodNumbers {
  const ends = periodEnds(period, firstDay, lastDayOf(period, lastDay))
  const numberOf = new Int32Array(ends[ends.length - 1]! - firstDay + 1)
  for (let k = 0, day = 0; k < ends.length; k++) for (; day <= ends[k]! - firstDay; day++) numberOf[day] = k
  return {
    of(days, length) {
      const numbers = new Int32Array(length)
      for (let i = 0; i < length; i++) numbers[i] = numberOf[days[i]! - firstDay]!
      return numbers
    },
    lastWholeBy(day) {
      const next = ends.findIndex(end => end > day)
      return next < 0 ? ends.length - 1 : next - 1
    },
    endOf: number => ends[number]!,
  }
}
