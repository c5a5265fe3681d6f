import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { partOfPeriod } from '../../../../src/project/loans/account/part-of-period.js'

const [start, end] = [dayNumber('2025-01-31'), dayNumber('2025-02-28')]
const month = { start, end, due: end, days: 30, basis: 360 }

describe('a part of a period', () => {
  it('is counted by the convention, the end of the month with its last part', () => {
    const first = partOfPeriod(month, start, dayNumber('2025-02-10'), '30E/360')
    const second = partOfPeriod(month, dayNumber('2025-02-10'), end, '30E/360')
    expect(first).toMatchObject({ days: 10, basis: 360 })
    expect(second).toMatchObject({ days: 20, basis: 360 })
  })

  it('is a share of the days of the calendar where periods are equal', () => {
    expect(partOfPeriod({ ...month, days: 1, basis: 12 }, start, dayNumber('2025-02-14'), undefined)).toMatchObject({
      days: 14,
      basis: 12 * 28,
    })
    expect(partOfPeriod(month, start, dayNumber('2025-02-14'), 'actual/actual ICMA')).toMatchObject({
      days: 30 * 14,
      basis: 360 * 28,
    })
  })

  it('is the whole between its ends, and nothing outside of them', () => {
    expect(partOfPeriod(month, start - 5, end + 5, 'actual/360')).toBe(month)
    expect(partOfPeriod(month, end + 5, end + 9, '30E/360').days).toBe(0)
    expect(partOfPeriod(month, start - 9, start - 5, 'equal-periods').days).toBe(0)
  })
})
