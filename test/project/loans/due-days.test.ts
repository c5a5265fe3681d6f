import { describe, expect, it } from 'vitest'
import { dayNumber, isoDate } from '../../../src/money/index.js'
import { dueDays } from '../../../src/project/loans/due-days.js'
import type { LoanPeriods } from '../../../src/project/loans/types.js'
import { fault } from './some-loan.js'

const MONTHLY: LoanPeriods = { count: 4, every: { value: 1, unit: 'month' } }
const endsOf = (periods: LoanPeriods, from: string): readonly string[] =>
  dueDays(periods, dayNumber(from)).ends.map(isoDate)

describe('dueDays', () => {
  it('come back to the 31st after February', () => {
    expect(endsOf(MONTHLY, '2024-12-31')).toEqual(['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30'])
  })

  it('are counted from the first one where it is given', () => {
    const periods: LoanPeriods = { ...MONTHLY, firstDue: '2025-02-28' }
    expect(endsOf(periods, '2025-01-10')).toEqual(['2025-02-28', '2025-03-28', '2025-04-28', '2025-05-28'])
    const ends = endsOf({ ...periods, onMonthEnds: true }, '2025-01-10')
    expect(ends).toEqual(['2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31'])
  })

  it('may lie weeks or days apart', () => {
    const every = (value: number, unit: 'week' | 'day'): LoanPeriods => ({ count: 2, every: { value, unit } })
    expect(endsOf(every(2, 'week'), '2025-01-01')).toEqual(['2025-01-15', '2025-01-29'])
    expect(endsOf(every(90, 'day'), '2025-01-01')).toEqual(['2025-04-01', '2025-06-30'])
  })

  it('know whether the first period is whole', () => {
    const wholeOf = (from: string, firstDue?: string): boolean =>
      dueDays({ ...MONTHLY, ...(firstDue && { firstDue }) }, dayNumber(from)).firstIsWhole
    expect(wholeOf('2025-01-31')).toBe(true)
    expect(wholeOf('2025-01-31', '2025-02-28')).toBe(true)
    expect(wholeOf('2025-01-28', '2025-02-28')).toBe(true)
    expect(wholeOf('2025-01-10', '2025-02-28')).toBe(false)
  })

  it('are refused with the field that is wrong', () => {
    const at =
      (changes: object, from = '2025-01-31') =>
      () =>
        dueDays({ ...MONTHLY, ...changes }, dayNumber(from))
    expect(at({ count: 0 })).toThrow(fault('OUT_OF_RANGE', 'loan.periods.count'))
    expect(at({ count: -12 })).toThrow(fault('OUT_OF_RANGE', 'loan.periods.count'))
    expect(at({ count: 2.5 })).toThrow(fault('OUT_OF_RANGE', 'loan.periods.count'))
    expect(at({ every: { value: 0, unit: 'month' } })).toThrow(fault('OUT_OF_RANGE', 'loan.periods.every.value'))
    expect(at({ every: { value: 1, unit: 'moon' } })).toThrow(fault('OUT_OF_RANGE', 'loan.periods.every.unit'))
    expect(at({ every: null })).toThrow(fault('INVALID_TYPE', 'loan.periods.every'))
    expect(at({ firstDue: '2025-01-31' })).toThrow(fault('OUT_OF_RANGE', 'loan.periods.firstDue'))
    expect(at({ onMonthEnds: 'yes' })).toThrow(fault('INVALID_TYPE', 'loan.periods.onMonthEnds'))
    expect(at({ onMonthEnds: true }, '2025-01-30')).toThrow(fault('CONFLICTING_OPTIONS', 'loan.from'))
    expect(at({ onMonthEnds: true, every: { value: 1, unit: 'week' } })).toThrow(
      fault('CONFLICTING_OPTIONS', 'loan.periods.onMonthEnds'),
    )
  })

  it('begin with year 1, the whole period that a stub is compared with included', () => {
    const stub = (from: string) => () => endsOf({ ...MONTHLY, firstDue: '0001-02-20' }, from)
    expect(stub('0001-02-01')()[0]).toBe('0001-02-20')
    expect(stub('0001-01-31')).toThrow(fault('OUT_OF_RANGE', 'loan.from'))
    expect(endsOf(MONTHLY, '0001-01-01')[0]).toBe('0001-02-01')
    const weekly = { count: 1, every: { value: 1, unit: 'week' }, firstDue: '0001-01-10' } as const
    expect(() => endsOf(weekly, '0001-01-07')).toThrow(fault('OUT_OF_RANGE', 'loan.from'))
    expect(endsOf(weekly, '0001-01-08')).toEqual(['0001-01-10'])
  })

  it('end with the year 9999', () => {
    const at = (count: number, unit: 'month' | 'day') => () =>
      endsOf({ count, every: { value: 1, unit } }, '9999-10-31')
    expect(at(2, 'month')()).toEqual(['9999-11-30', '9999-12-31'])
    expect(at(3, 'month')).toThrow(fault('OUT_OF_RANGE', 'loan.periods.count'))
    expect(endsOf({ ...MONTHLY, count: 1, firstDue: '9999-12-31' }, '9999-12-02')).toEqual(['9999-12-31'])
    expect(at(61, 'day')()).toHaveLength(61)
    expect(at(62, 'day')).toThrow(fault('OUT_OF_RANGE', 'loan.periods.count'))
    expect(at(Number.MAX_SAFE_INTEGER, 'month')).toThrow(fault('OUT_OF_RANGE', 'loan.periods.count'))
  })
})
