import { expect, it } from 'vitest'
import { dayNumber, monthsAfter } from '../../../src/money/index.js'
import { calendarYears } from '../../../src/project/transfer-pricing/calendar-years.js'

it('counts whole months as exact twelfths from any day of a month', () => {
  for (const start of ['2024-01-31', '2023-02-28', '2024-02-29', '2025-07-15', '2025-12-30']) {
    const from = dayNumber(start)
    for (let months = -30; months <= 130; months++) {
      expect(calendarYears(from, monthsAfter(from, months))).toBe(months / 12)
    }
  }
})

it('counts days within a month by the length of that month', () => {
  const from = dayNumber('2025-01-15')
  // From 15 February to 15 March there are 28 days.
  expect(calendarYears(from, dayNumber('2025-02-22'))).toBeCloseTo((1 + 7 / 28) / 12, 15)
  expect(calendarYears(from, dayNumber('2024-12-30'))).toBeCloseTo((-1 + 15 / 31) / 12, 15)
})

it('never goes back from one day to the next', () => {
  for (const start of ['2024-01-31', '2023-02-28', '2024-02-29', '2025-03-01']) {
    const from = dayNumber(start)
    for (let day = from - 800; day < from + 800; day++) {
      expect(calendarYears(from, day + 1)).toBeGreaterThan(calendarYears(from, day))
    }
  }
})
