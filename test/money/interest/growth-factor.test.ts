import { describe, expect, it } from 'vitest'
import type { InterestRate } from '../../../src/money/index.js'
import { discountFactor, discountFactorBetween, growthFactor } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

const rate: InterestRate = { value: 0.05, compounding: 'annual', dayCount: 'actual/365.25' }

describe('growth and discount', () => {
  it('are each other upside down', () => {
    const span = ['2023-03-05', '2031-11-17'] as const
    expect(growthFactor(rate, ...span) * discountFactorBetween(rate, ...span)).toBeCloseRelative(1, 1e-15)
    expect(growthFactor(rate, span[1], span[0])).toBeCloseRelative(discountFactorBetween(rate, ...span), 1e-15)
  })

  it('are those of rate.ts where the year is a model one', () => {
    expect(discountFactorBetween(rate, '2023-03-05', '2024-03-05')).toBeCloseRelative(
      discountFactor(0.05, 366, 'day'),
      1e-15,
    )
  })

  it('are 1 over no days', () => {
    expect(growthFactor(rate, '2024-02-29', '2024-02-29')).toBe(1)
  })

  it('ask of the day count what it asks', () => {
    const couponPeriod = { start: '2024-01-15', end: '2024-07-15' }
    const bond: InterestRate = {
      value: 0.05,
      compounding: 'semi-annual',
      dayCount: 'actual/actual ICMA',
      dayCountOptions: { couponPeriod, couponsPerYear: 2 },
    }
    expect(growthFactor(bond, '2024-01-15', '2025-01-15')).toBeCloseRelative(1.025 ** 2, 1e-15)
  })
})

describe('what cannot be', () => {
  it.each([
    [{ ...rate, value: 5, compounding: 'continuous' }, 'OUT_OF_RANGE', 'rate.value'],
    [{ ...rate, value: -1 }, 'OUT_OF_RANGE', 'rate.value'],
    [{ ...rate, value: Number.NaN }, 'OUT_OF_RANGE', 'rate.value'],
    [{ ...rate, value: undefined }, 'INVALID_TYPE', 'rate.value'],
    [{ ...rate, value: -0.01, compounding: 'simple' }, 'OUT_OF_RANGE', 'rate.value'],
    [undefined, 'INVALID_TYPE', 'rate'],
  ])('%o: %s', (given, code, path) => {
    // @ts-expect-error callers without types
    expect(thrown(() => growthFactor(given, '0001-01-01', '9999-12-31'))).toMatchObject({ code, path })
    // @ts-expect-error callers without types
    expect(thrown(() => discountFactorBetween(given, '0001-01-01', '9999-12-31'))).toMatchObject({ code, path })
  })

  it('dates that are none', () => {
    expect(thrown(() => growthFactor(rate, 'soon', '2024-01-01'))).toMatchObject({
      code: 'INVALID_DATE',
      path: 'start',
    })
    expect(thrown(() => discountFactorBetween(rate, '2024-01-01', '10000-01-01')).path).toBe('end')
  })
})
