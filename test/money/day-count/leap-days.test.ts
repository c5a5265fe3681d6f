import { expect, it } from 'vitest'
import { daysInLeapYears, leapDaysAfter } from '../../../src/money/day-count/leap-days.js'
import { days } from './days.js'

const dates = [
  '1896-02-28',
  '1896-03-01',
  '1899-12-31',
  '1900-02-28',
  '1904-02-29',
  '2000-02-29',
  '2024-12-31',
  '2025-01-01',
]

it.each(dates.flatMap((start, i) => dates.slice(i).map(end => [start, end] as const)))(
  'from %s to %s are counted as one by one',
  (start, end) => {
    const [from, to] = days(start, end)
    let [leapDays, inLeapYears] = [0, 0]
    for (let day = from; day < to; day++) {
      const [date, next] = [new Date(day * 86_400_000), new Date((day + 1) * 86_400_000)]
      if (next.getUTCMonth() === 1 && next.getUTCDate() === 29) leapDays++
      if (new Date(Date.UTC(date.getUTCFullYear(), 1, 29)).getUTCMonth() === 1) inLeapYears++
    }
    expect(leapDaysAfter(from, to)).toBe(leapDays)
    expect(daysInLeapYears(from, to)).toBe(inLeapYears)
  },
)

it('begin in year 1', () => {
  const [from, to] = days('0001-01-01', '9999-12-31')
  expect(leapDaysAfter(from, to)).toBe(2424)
  expect(daysInLeapYears(from, to)).toBe(2424 * 366)
})
