import { expect, it } from 'vitest'
import { dayNumber, isoDate } from '../../../../src/money/index.js'
import { profitWindow, windowYears } from '../../../../src/project/profitability/engine/window.js'
import { calendarYears } from '../../../../src/project/transfer-pricing/calendar-years.js'

it('goes from month to month, the end not counted', () => {
  const window = profitWindow(dayNumber('2025-08-31'), 18)
  expect(isoDate(window.to)).toBe('2027-02-28')
  expect(Array.from(window.starts.slice(0, 4), isoDate)).toEqual([
    '2025-08-31',
    '2025-09-30',
    '2025-10-31',
    '2025-11-30',
  ])
  expect(window.years).toBe(1.5)
})

it.each(['2024-01-31', '2025-02-28', '2024-02-29', '2023-12-15'])('counts years of the calendar from %s on', from => {
  const window = profitWindow(dayNumber(from), 1200)
  expect(windowYears(window, window.to)).toBe(100)
  expect(windowYears(window, window.starts[7]!)).toBe(7 / 12)
  for (let day = window.from; day < window.from + 3000; day += 1) {
    expect(windowYears(window, day)).toBe(calendarYears(window.from, day))
  }
})
