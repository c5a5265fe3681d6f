/**
 * When do the periods of a contract begin, end and fall due?
 *
 * @module
 */
import { isoDate } from '../day.js'
import { scheduleTerms } from './schedule-terms.js'
import { scheduledDays } from './scheduled-days.js'
import type { PeriodScheduleOptions, SchedulePeriod } from './types.js'

/**
 * The periods of a contract, in order; each date is counted from one anchor, so that none drifts.
 *
 * The anchor is `from`; `until` where what is left over comes first (`firstStub`); `firstEnd` where that is given.
 *
 * @throws ClienteleError `INVALID_DATE`, `MISSING_VALUE` and `CONFLICTING_OPTIONS` for options that say too little or too
 * much, `OUT_OF_RANGE` for an end before the start, dates beyond the year 9999, days the calendar does not know, or a
 * period that loses all its days when ends are moved.
 * @example
 * import { periodSchedule } from 'clientele/money'
 * const month = { value: 1, unit: 'month' } as const
 * periodSchedule({ from: '2024-01-31', every: month, count: 3 }).map(({ end }) => end)
 * // => ['2024-02-29', '2024-03-31', '2024-04-30']
 * const quarter = { value: 3, unit: 'month' } as const
 * const first = { from: '2024-02-10', until: '2024-12-20', every: quarter, firstStub: 'long' } as const
 * periodSchedule(first).map(({ end, length }) => `${end} ${length}`)
 * // => ['2024-06-20 long', '2024-09-20 regular', '2024-12-20 regular']
 * periodSchedule({ from: '2024-03-20', every: quarter, count: 2, rollDay: 'third-wednesday' }).map(({ end }) => end)
 * // => ['2024-06-19', '2024-09-18']
 */
export function periodSchedule(options: PeriodScheduleOptions): readonly SchedulePeriod[] {
  const { edges, due, first, last } = scheduledDays(scheduleTerms(options))
  const dates = edges.map(isoDate)
  return due.map((day, i) => ({
    number: i + 1,
    start: dates[i]!,
    end: dates[i + 1]!,
    due: day === edges[i + 1] ? dates[i + 1]! : isoDate(day),
    length: i === 0 ? first : i === due.length - 1 ? last : 'regular',
  }))
}
