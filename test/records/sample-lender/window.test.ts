import { expect, test } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { firstDay, iso, lastDay, windowOf, yearEnd, yearOf } from '../../../src/records/sample-lender/window.js'

test('years end on the day of the last, also at the end of February', () => {
  const window = windowOf(dayNumber('2024-02-29'), 2)
  expect(window.ends.map(iso)).toEqual(['2022-02-28', '2023-02-28', '2024-02-29', '2025-02-28'])
  expect([firstDay(window, 1), lastDay(window, 1)].map(iso)).toEqual(['2023-03-01', '2024-02-29'])
  expect(iso(yearEnd(window, -1))).toBe('2022-02-28')
  expect(['2020-01-01', '2023-02-28', '2023-03-01', '2024-03-01'].map(day => yearOf(window, dayNumber(day)))).toEqual([
    0, 0, 1, 2,
  ])
})
