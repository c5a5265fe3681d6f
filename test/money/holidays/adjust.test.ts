import { describe, expect, it } from 'vitest'
import { adjustToBusinessDay, BUSINESS_DAY_RULES, holidayCalendar } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'
import { CHINA } from './china.js'

const bank = holidayCalendar({ name: 'bank', holidays: ['2024-04-01', '2024-05-01', '2024-05-02', '2024-05-03'] })

/** following, modified-following, preceding, modified-preceding, nearest, unadjusted. */
const MOVED = {
  '2024-04-02': ['2024-04-02', '2024-04-02', '2024-04-02', '2024-04-02', '2024-04-02', '2024-04-02'],
  '2024-03-30': ['2024-04-02', '2024-03-29', '2024-03-29', '2024-03-29', '2024-03-29', '2024-03-30'],
  '2024-03-31': ['2024-04-02', '2024-03-29', '2024-03-29', '2024-03-29', '2024-04-02', '2024-03-31'],
  '2024-04-01': ['2024-04-02', '2024-04-02', '2024-03-29', '2024-04-02', '2024-04-02', '2024-04-01'],
  '2024-04-13': ['2024-04-15', '2024-04-15', '2024-04-12', '2024-04-12', '2024-04-12', '2024-04-13'],
  '2024-05-01': ['2024-05-06', '2024-05-06', '2024-04-30', '2024-05-06', '2024-04-30', '2024-05-01'],
  '2024-05-03': ['2024-05-06', '2024-05-06', '2024-04-30', '2024-05-06', '2024-05-06', '2024-05-03'],
} as const

describe('rules', () => {
  it.each(Object.entries(MOVED))('move %s', (date, expected) => {
    expect(BUSINESS_DAY_RULES.map(rule => adjustToBusinessDay(date, rule, bank))).toEqual([
      expected[0],
      expected[1],
      expected[2],
      expected[3],
      expected[4],
      expected[5],
    ])
    expect(BUSINESS_DAY_RULES).toEqual([
      'following',
      'modified-following',
      'preceding',
      'modified-preceding',
      'nearest',
      'unadjusted',
    ])
  })

  it('go to the next of two days as near', () => {
    const long = holidayCalendar({ name: 'long', holidays: ['2024-05-03', '2024-05-06'] })
    expect(adjustToBusinessDay('2024-05-04', 'nearest', long)).toBe('2024-05-02')
    expect(adjustToBusinessDay('2024-05-05', 'nearest', long)).toBe('2024-05-07')
    const one = holidayCalendar({ name: 'one', weekend: [], holidays: ['2024-05-05'] })
    expect(adjustToBusinessDay('2024-05-05', 'nearest', one)).toBe('2024-05-06')
  })

  it('know the days that are made up', () => {
    expect(adjustToBusinessDay('2025-01-25', 'following', CHINA)).toBe('2025-01-26')
    expect(adjustToBusinessDay('2025-02-04', 'following', CHINA)).toBe('2025-02-05')
    expect(adjustToBusinessDay('2025-01-31', 'modified-following', CHINA)).toBe('2025-01-27')
  })

  it('stop where the calendar or the years end', () => {
    const shut = holidayCalendar({ name: 'shut', holidays: ['2025-12-31'] })
    expect(thrown(() => adjustToBusinessDay('2025-12-31', 'following', shut))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'calendar',
    })
    expect(adjustToBusinessDay('2025-12-31', 'modified-following', { ...shut, outside: 'weekends-only' })).toBe(
      '2025-12-30',
    )
    const last = holidayCalendar({ name: 'last', holidays: ['9999-12-31'], outside: 'weekends-only' })
    expect(thrown(() => adjustToBusinessDay('9999-12-31', 'following', last)).code).toBe('OUT_OF_RANGE')
  })

  it('must be one of the six', () => {
    // @ts-expect-error a caller without types
    expect(thrown(() => adjustToBusinessDay('2024-05-01', 'modified', bank))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'rule',
    })
    expect(thrown(() => adjustToBusinessDay('soon', 'following', bank))).toMatchObject({
      code: 'INVALID_DATE',
      path: 'date',
    })
    // @ts-expect-error a caller without types
    expect(thrown(() => adjustToBusinessDay('2024-05-01', 'following'))).toMatchObject({
      code: 'INVALID_TYPE',
      path: 'calendar',
    })
  })
})
