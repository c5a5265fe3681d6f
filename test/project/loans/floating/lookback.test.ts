import { describe, expect, it } from 'vitest'
import { dayNumber, holidayCalendar, isoDate } from '../../../../src/money/index.js'
import { daysBack } from '../../../../src/project/loans/floating/lookback.js'
import type { Lookback } from '../../../../src/project/loans/floating/types.js'

const calendar = holidayCalendar({ name: 'bank', holidays: ['2024-04-01'] })
const back = (date: string, lookback?: Lookback) => isoDate(daysBack(lookback, 'lookback')(dayNumber(date)))

describe('daysBack', () => {
  it('stays on the day without a lookback', () => {
    expect(back('2024-04-02')).toBe('2024-04-02')
    expect(back('2024-03-31', { days: 0, calendar })).toBe('2024-03-31')
  })

  it('counts calendar days, or business days of a calendar', () => {
    expect(back('2024-04-03', { days: 2 })).toBe('2024-04-01')
    expect(back('2024-04-03', { days: 2, calendar })).toBe('2024-03-29')
    expect(back('2024-03-31', { days: 1, calendar })).toBe('2024-03-29')
  })

  it('refuses days that are not whole, negative, or beyond a year', () => {
    for (const days of [-1, 1.5, 367, Number.NaN]) {
      expect(() => back('2024-04-03', { days })).toThrow(
        expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'lookback.days' }),
      )
    }
  })

  it('names its calendar where that is none or does not know the day, and the lookback where years end', () => {
    const at = (path: string) => expect.objectContaining({ code: 'OUT_OF_RANGE', path })
    expect(() => back('2026-01-05', { days: 1, calendar })).toThrow(at('lookback.calendar'))
    // @ts-expect-error: no calendar
    expect(() => back('2024-04-03', { days: 1, calendar: 5 })).toThrow(
      expect.objectContaining({ code: 'INVALID_TYPE', path: 'lookback.calendar' }),
    )
    expect(() => back('0001-01-03', { days: 3 })).toThrow(at('lookback.days'))
    const always = holidayCalendar({ name: 'weekends' })
    expect(() => back('0001-01-03', { days: 3, calendar: always })).toThrow(at('lookback.days'))
  })
})
