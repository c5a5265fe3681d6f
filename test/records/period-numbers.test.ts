import { describe, expect, it } from 'vitest'
import { dayNumber, isoDate } from '../../src/money/index.js'
import { periodNumbers } from '../../src/records/period-numbers.js'

const day = (text: string): number => dayNumber(text)

describe('periodNumbers', () => {
  it('numbers months from that of the first day', () => {
    const months = periodNumbers('month', day('2023-12-31'), day('2024-03-02'))
    const days = Int32Array.from(['2023-12-31', '2024-01-01', '2024-01-31', '2024-03-02', '2024-03-31'], day)
    expect(Array.from(months.of(days, 5))).toEqual([0, 1, 1, 3, 3])
    expect(Array.from(months.of(days, 2))).toEqual([0, 1])
    expect([0, 1, 2, 3].map(number => isoDate(months.endOf(number)))).toEqual([
      '2023-12-31',
      '2024-01-31',
      '2024-02-29',
      '2024-03-31',
    ])
  })

  it.each([
    ['2024-01-07', 0],
    ['2024-01-13', 0],
    ['2024-01-14', 1],
    ['2024-01-06', -1],
    ['2023-05-05', -1],
    ['2024-01-21', 2],
  ])('knows which weeks are over by %s', (until, last) => {
    const weeks = periodNumbers('week', day('2024-01-03'), day('2024-01-15'))
    expect(weeks.lastWholeBy(day(until))).toBe(last)
  })

  it('takes a day for a day, and years for those of the calendar', () => {
    const days = periodNumbers('day', 100, 110)
    expect(Array.from(days.of(Int32Array.of(100, 104, 110), 3))).toEqual([0, 4, 10])
    expect(days.lastWholeBy(104)).toBe(4)
    const years = periodNumbers('year', day('2019-07-01'), day('2021-01-01'))
    expect(Array.from(years.of(Int32Array.of(day('2020-02-29'), day('2021-12-31')), 2))).toEqual([1, 2])
    expect(isoDate(years.endOf(2))).toBe('2021-12-31')
  })
})
