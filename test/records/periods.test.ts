import { describe, expect, it } from 'vitest'
import { dayNumber, isoDate } from '../../src/money/index.js'
import type { Period } from '../../src/records/index.js'
import { periodEnds } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'

const ends = (period: Period, first: string, last: string): string[] =>
  Array.from(periodEnds(period, dayNumber(first), dayNumber(last)), isoDate)

describe('periodEnds', () => {
  it('follows the calendar, cut at both ends', () => {
    expect(ends('month', '2024-01-10', '2024-03-05')).toEqual(['2024-01-31', '2024-02-29', '2024-03-05'])
    expect(ends('week', '2024-02-10', '2024-02-20')).toEqual(['2024-02-11', '2024-02-18', '2024-02-20'])
    expect(ends('year', '2024-02-10', '2025-12-31')).toEqual(['2024-12-31', '2025-12-31'])
    expect(ends('day', '2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
  })

  it('counts days from the first on', () => {
    expect(ends({ days: 7 }, '1997-01-01', '1997-01-20')).toEqual(['1997-01-07', '1997-01-14', '1997-01-20'])
    expect(ends({ days: 7 }, '1997-01-01', '1997-01-07')).toEqual(['1997-01-07'])
  })

  it('has one period of a single day, before 1970 too', () => {
    expect(ends('quarter', '1969-12-31', '1969-12-31')).toEqual(['1969-12-31'])
    expect(ends('month', '1969-11-30', '1969-12-02')).toEqual(['1969-11-30', '1969-12-02'])
  })

  it('refuses other periods, and an end before the beginning', () => {
    const path = (period: unknown): string => thrown(() => Reflect.apply(periodEnds, undefined, [period, 0, 1])).path
    expect(path('fortnight')).toBe('period')
    expect(path({ days: 0 })).toBe('period.days')
    expect(path({ weeks: 1 })).toBe('period.weeks')
    expect(path(null)).toBe('period')
    expect(thrown(() => periodEnds('day', 5, 4)).path).toBe('lastDay')
    expect(thrown(() => periodEnds('day', 0.5, 4)).path).toBe('firstDay')
  })
})
