import { describe, expect, it } from 'vitest'
import { dayNumber, holidayCalendar } from '../../../../src/money/index.js'
import { compoundedRates } from '../../../../src/project/loans/floating/compounded-rate.js'
import type { CompoundedInArrears, Lookback } from '../../../../src/project/loans/floating/types.js'

const calendar = holidayCalendar({ name: 'SIFMA', holidays: ['2024-05-27'] })
const inArrears: CompoundedInArrears = { calendar, daysPerYear: 360 }
const DAYS = [
  '2024-05-20',
  '2024-05-21',
  '2024-05-22',
  '2024-05-23',
  '2024-05-24',
  '2024-05-28',
  '2024-05-29',
  '2024-05-30',
]
/** 5.01 % on the first business day, 5.02 % on the second ... */
const fixed = (day: number): number => (501 + DAYS.filter(date => dayNumber(date) <= day).length - 1) / 10_000
const period = (start: string, end: string) => ({ start: dayNumber(start), end: dayNumber(end) })
const rate = (start: string, end: string, more: Partial<CompoundedInArrears> = {}, lookback?: Lookback) =>
  compoundedRates(fixed, [period(start, end)], { ...inArrears, ...more }, lookback, 'rate')[0]!
const annual = (growth: number, days: number): number => Number((((growth - 1) * 360) / days).toFixed(7))

describe('compoundedRates', () => {
  it('compounds each business day over the days until the next, four over a long weekend', () => {
    const growth = (1 + 0.0504 / 360) * (1 + (0.0505 * 4) / 360) * (1 + 0.0506 / 360)
    expect(rate('2024-05-23', '2024-05-29')).toBe(annual(growth, 6))
  })

  it('takes fixings of earlier business days with a lookback, weighted by the days they are used for', () => {
    const growth = (1 + 0.0502 / 360) * (1 + (0.0503 * 4) / 360) * (1 + 0.0504 / 360)
    expect(rate('2024-05-23', '2024-05-29', {}, { days: 2 })).toBe(annual(growth, 6))
  })

  it('moves weights too under an observation shift', () => {
    const growth = (1 + 0.0502 / 360) * (1 + 0.0503 / 360) * (1 + 0.0504 / 360)
    expect(rate('2024-05-23', '2024-05-29', { observationShift: true }, { days: 2 })).toBe(annual(growth, 3))
  })

  it('gives a rate that never moves its compound growth, whatever the lookback', () => {
    const of = (days: number) =>
      compoundedRates(() => 0.05, [period('2024-05-01', '2024-05-08')], inArrears, { days }, 'rate')[0]
    // Wednesday to Wednesday: one weekend of three days, four single days.
    expect(of(0)).toBe(Number(((((1 + 0.05 / 360) ** 4 * (1 + 0.15 / 360) - 1) * 360) / 7).toFixed(7)))
    expect(of(5)).toBe(of(0))
  })

  it('counts free days at either end with the fixing of the business day before', () => {
    // Saturday to Tuesday after a holiday: three days at Friday's fixing.
    expect(rate('2024-05-25', '2024-05-28')).toBe(0.0505)
    expect(rate('2024-05-24', '2024-05-27')).toBe(0.0505)
  })

  it('gives one rate per period', () => {
    const both = [period('2024-05-20', '2024-05-21'), period('2024-05-21', '2024-05-22')]
    expect(compoundedRates(fixed, both, inArrears, undefined, 'rate')).toEqual([0.0501, 0.0502])
  })

  it('refuses another basis, a lookback with a calendar of its own, and what is no flag', () => {
    const at = (path: string) => expect.objectContaining({ path })
    // @ts-expect-error: neither 360 nor 365
    expect(() => rate('2024-05-23', '2024-05-29', { daysPerYear: 364 })).toThrow(at('rate.inArrears.daysPerYear'))
    expect(() => rate('2024-05-23', '2024-05-29', {}, { days: 2, calendar })).toThrow(at('rate.lookback.calendar'))
    // @ts-expect-error: no flag
    expect(() => rate('2024-05-23', '2024-05-29', { observationShift: 1 })).toThrow(
      at('rate.inArrears.observationShift'),
    )
  })

  it('reaches the last day there is, and names what does not reach the first, or has no rate', () => {
    const weekends = holidayCalendar({ name: 'weekends' })
    const of = (index: number, start: string, end: string, lookback?: Lookback) =>
      compoundedRates(() => index, [period(start, end)], { ...inArrears, calendar: weekends }, lookback, 'rate')[0]
    expect(of(0.05, '9999-12-30', '9999-12-31')).toBe(0.05)
    const at = (path: string) => expect.objectContaining({ code: 'OUT_OF_RANGE', path })
    expect(() => of(0.05, '0001-01-02', '0001-02-02', { days: 5 })).toThrow(at('rate.lookback.days'))
    expect(() => of(-400, '2024-05-01', '2024-06-01')).toThrow(at('rate.index'))
    expect(() => of(1e300, '2024-05-01', '2024-06-01')).toThrow(at('rate.index'))
    expect(() => rate('2026-05-04', '2026-06-04')).toThrow(at('rate.inArrears.calendar'))
  })
})
