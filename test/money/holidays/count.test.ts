import { describe, expect, it } from 'vitest'
import {
  addBusinessDays,
  adjustToBusinessDay,
  businessDaysBetween,
  holidayCalendar,
  isBusinessDay,
} from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'
import { CHINA } from './china.js'

const weekends = holidayCalendar({ name: 'weekends' })
const LAST_IS_FREE = holidayCalendar({ name: 'last', holidays: ['9999-12-31'], outside: 'weekends-only' })

describe('business days', () => {
  it.each([
    ['2025-09-30', 1, '2025-10-09'],
    ['2025-10-09', -1, '2025-09-30'],
    ['2025-10-10', 1, '2025-10-11'],
    ['2025-10-01', 0, '2025-10-09'],
    ['2025-10-09', 0, '2025-10-09'],
    ['2025-10-04', 2, '2025-10-10'],
    ['2025-10-04', -2, '2025-09-29'],
  ])('from %s %d on is %s', (date, count, expected) => {
    expect(addBusinessDays(date, count, CHINA)).toBe(expected)
  })

  it('are counted up to the day before the end', () => {
    expect(businessDaysBetween('2025-10-01', '2025-10-12', CHINA)).toBe(3)
    expect(businessDaysBetween('2025-10-12', '2025-10-01', CHINA)).toBe(-3)
    expect(businessDaysBetween('2025-10-09', '2025-10-09', CHINA)).toBe(0)
    expect(businessDaysBetween('2025-01-01', '2026-01-01', CHINA)).toBe(248)
    expect(businessDaysBetween('0001-01-01', '9999-12-31', weekends)).toBe(2_608_614)
  })

  it('are asked one by one', () => {
    expect(['2025-10-11', '2025-10-12'].map(date => isBusinessDay(date, CHINA))).toEqual([true, false])
  })

  it('are refused where they are none', () => {
    for (const count of [0, 1, 3]) {
      expect(thrown(() => addBusinessDays('9999-12-31', count, LAST_IS_FREE))).toMatchObject({
        code: 'OUT_OF_RANGE',
        path: 'date',
      })
    }
    expect(thrown(() => adjustToBusinessDay('9999-12-31', 'following', LAST_IS_FREE)).path).toBe('date')
    expect(adjustToBusinessDay('9999-12-31', 'modified-following', LAST_IS_FREE)).toBe('9999-12-30')
    expect(thrown(() => addBusinessDays('2025-10-09', 0.5, CHINA))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'count',
    })
    expect(thrown(() => addBusinessDays('2025-12-31', 1, CHINA))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'calendar',
    })
    expect(thrown(() => addBusinessDays('9999-12-31', 1, weekends))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'date',
    })
    expect(thrown(() => businessDaysBetween('2025-10-09', 'soon', CHINA))).toMatchObject({
      code: 'INVALID_DATE',
      path: 'end',
    })
    // @ts-expect-error a caller without types
    expect(thrown(() => isBusinessDay('2025-10-09', null))).toMatchObject({ code: 'INVALID_TYPE', path: 'calendar' })
  })
})
