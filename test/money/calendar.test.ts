import { describe, expect, it } from 'vitest'
import type { CalendarPeriod } from '../../src/money/index.js'
import { CALENDAR_PERIODS, dayNumber, isoDate, lastDayOf } from '../../src/money/index.js'
import { thrown } from '../errors/thrown.js'

describe('lastDayOf', () => {
  it.each([
    ['day', '2024-02-10', '2024-02-10'],
    ['week', '2024-02-05', '2024-02-11'],
    ['week', '2024-02-11', '2024-02-11'],
    ['week', '1969-12-30', '1970-01-04'],
    ['month', '2024-02-10', '2024-02-29'],
    ['month', '2023-02-28', '2023-02-28'],
    ['month', '1900-02-01', '1900-02-28'],
    ['quarter', '2024-10-01', '2024-12-31'],
    ['quarter', '2024-06-30', '2024-06-30'],
    ['year', '0050-03-01', '0050-12-31'],
    ['year', '2024-12-31', '2024-12-31'],
  ] as const)('of the %s of %s is %s', (period, day, last) => {
    expect(isoDate(lastDayOf(period, dayNumber(day)))).toBe(last)
  })

  it('is itself the last day of its period, and the next day lies in another', () => {
    for (const period of CALENDAR_PERIODS) {
      for (let day = -1000; day < 30_000; day += 37) {
        const last = lastDayOf(period, day)
        expect(last).toBeGreaterThanOrEqual(day)
        expect(lastDayOf(period, last)).toBe(last)
        expect(lastDayOf(period, last + 1)).toBeGreaterThan(last)
      }
    }
  })

  it('refuses a period that calendars do not print', () => {
    const fortnight: string = 'fortnight'
    expect(thrown(() => lastDayOf(fortnight as CalendarPeriod, 0))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'period',
    })
  })
})
