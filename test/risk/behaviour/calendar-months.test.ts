import { expect, it } from 'vitest'
import { dayNumber, isoDate } from '../../../src/money/index.js'
import { monthsLater, monthsUntil } from '../../../src/risk/behaviour/calendar-months.js'

it.each([
  ['2024-01-15', 1, '2024-02-15'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-12-31', 2, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-05-31', 0, '2024-05-31'],
  ['1969-11-30', 3, '1970-02-28'],
])('%s and %d months is %s', (date, months, later) => {
  expect(isoDate(monthsLater(dayNumber(date), months))).toBe(later)
})

it('months after the last day there is never end', () => {
  expect([0, 1, 12].map(months => monthsLater(dayNumber('9999-12-31'), months))).toEqual([
    dayNumber('9999-12-31'),
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ])
  expect(monthsUntil(dayNumber('9999-11-30'), dayNumber('9999-12-31'))).toBe(2)
})

it.each([
  ['2024-01-31', '2024-01-31', 0],
  ['2024-01-31', '2024-01-01', 0],
  ['2024-01-31', '2024-02-01', 1],
  ['2024-01-31', '2024-02-29', 1],
  ['2024-01-31', '2024-03-01', 2],
  ['2020-01-31', '2024-01-31', 48],
  ['2020-01-31', '2024-02-01', 49],
])('from %s it is %s after %# months: %d', (start, day, months) => {
  expect(monthsUntil(dayNumber(start), dayNumber(day))).toBe(months)
})
