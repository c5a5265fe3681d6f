import { describe, expect, it } from 'vitest'
import { convertChurnRate, convertRetentionRate, lifetimeOfRetention } from '../../../src/loyalty/rates/index.js'
import { thrown } from '../../errors/thrown.js'

const MONTHLY = { from: 'year', to: 'month' } as const

describe('conversion of rates', () => {
  it('takes the twelfth root of a year exactly', () => {
    expect(convertRetentionRate(0.5, MONTHLY)).toBe(0.5 ** (1 / 12))
    expect(convertRetentionRate(0.9, MONTHLY)).toBeCloseTo(0.9912583890453033, 15)
    expect(convertChurnRate(0.4, MONTHLY)).toBeCloseTo(0.04167547137285199, 15)
  })

  it('is the identity over the same time, and goes back', () => {
    expect(convertChurnRate(0.07, { from: 'month', to: 'month' })).toBeCloseTo(0.07, 16)
    const there = convertChurnRate(0.07, { from: 'month', to: { value: 90, unit: 'day' } })
    expect(convertChurnRate(there, { from: { value: 90, unit: 'day' }, to: 'month' })).toBeCloseTo(0.07, 15)
  })

  it('holds at the ends and far down', () => {
    for (const share of [0, 1]) {
      expect(convertRetentionRate(share, MONTHLY)).toBe(share)
      expect(convertChurnRate(share, MONTHLY)).toBe(share)
    }
    expect(convertChurnRate(1.2e-17, MONTHLY)).toBeCloseTo(1e-18, 30)
  })

  it.each([
    [1.1, MONTHLY, 'OUT_OF_RANGE', 'retention'],
    [-0.1, MONTHLY, 'OUT_OF_RANGE', 'retention'],
    ['0.9', MONTHLY, 'INVALID_TYPE', 'retention'],
    [0.9, { from: 'year', to: 'fortnight' }, 'OUT_OF_RANGE', 'options.to.unit'],
    [0.9, { from: 365, to: 'month' }, 'INVALID_TYPE', 'options.from'],
    [0.9, { from: 'year' }, 'INVALID_TYPE', 'options.to'],
    [0.9, { ...MONTHLY, by: 1 }, 'UNKNOWN_OPTION', 'options.by'],
  ])('refuses %j over %j', (rate, periods, code, path) => {
    expect(thrown(() => Reflect.apply(convertRetentionRate, undefined, [rate, periods]))).toMatchObject({ code, path })
  })
})

describe('lifetimeOfRetention', () => {
  it('adds up the geometric series', () => {
    const { periods, furtherPeriods, halfLife } = lifetimeOfRetention(0.95)
    const summed = Array.from({ length: 2000 }, (_, k) => 0.95 ** k).reduce((sum, share) => sum + share, 0)
    expect(periods).toBeCloseTo(summed, 10)
    expect(furtherPeriods).toBeCloseTo(summed - 1, 10)
    expect(0.95 ** halfLife).toBeCloseTo(0.5, 14)
  })

  it('is one period of clients who all leave, and refuses those who never do', () => {
    expect(lifetimeOfRetention(0)).toEqual({ periods: 1, furtherPeriods: 0, halfLife: 0 })
    expect(thrown(() => lifetimeOfRetention(1))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'retention' })
  })
})
