import { describe, expect, it } from 'vitest'
import {
  discountOf,
  expectOptions,
  periodsOf,
  renewalsWithin,
  unitOf,
} from '../../../src/lifetime/contractual/options.js'
import { thrown } from '../../errors/thrown.js'

const yearly = { timeUnit: 'year' } as const
const monthly = { timeUnit: 'month' } as const

describe('options of retention models', () => {
  it('count renewals within a horizon in any unit', () => {
    expect(renewalsWithin(yearly, {})).toBe(Number.POSITIVE_INFINITY)
    expect(renewalsWithin({}, { horizon: 3.7 })).toBe(3)
    expect(renewalsWithin(monthly, { horizon: { value: 3, unit: 'year' } })).toBe(36)
    expect(renewalsWithin(yearly, { horizon: { value: 24, unit: 'month' } })).toBe(2)
    expect(() => renewalsWithin(yearly, { horizon: { value: 3, unit: 'month' } })).toThrow('a period or more')
    expect(() => renewalsWithin({}, { horizon: { value: 1, unit: 'year' } })).toThrow('UNIT_MISMATCH')
  })

  it('turn an annual rate into a force per period', () => {
    expect(discountOf(yearly, { annualDiscountRate: 0.1 })).toEqual({ force: Math.log1p(0.1), renewals: Infinity })
    expect(discountOf(monthly, { annualDiscountRate: 0.1, horizon: 6 }).force).toBeCloseRelative(
      Math.log1p(0.1) / 12,
      1e-15,
    )
    expect(discountOf({}, { annualDiscountRate: 0 })).toEqual({ force: 0, renewals: Infinity })
    expect(discountOf(yearly, { annualDiscountRate: -0.1, horizon: 6 }).force).toBe(Math.log1p(-0.1))
  })

  it.each([
    [{}, { annualDiscountRate: 0.1 }, 'UNIT_MISMATCH', 'model.timeUnit'],
    [yearly, { annualDiscountRate: -1 }, 'OUT_OF_RANGE', 'options.annualDiscountRate'],
    [yearly, { annualDiscountRate: -0.1 }, 'OUT_OF_RANGE', 'options.annualDiscountRate'],
    [yearly, { annualDiscountRate: -0.5, horizon: 1000 }, 'OUT_OF_RANGE', 'options.annualDiscountRate'],
    [yearly, { annualDiscountRate: Number.NaN }, 'OUT_OF_RANGE', 'options.annualDiscountRate'],
  ] as const)('refuse %o with %o', (model, options, code, path) => {
    expect(thrown(() => discountOf(model, options))).toMatchObject({ code, path })
  })

  it('hold periods to whole numbers up to a million', () => {
    expect(periodsOf(1e6, 'options.periods', 0)).toBe(1e6)
    for (const wrong of [-1, 0.5, 1e6 + 1, '3'])
      expect(() => periodsOf(wrong, 'options.periods', 0)).toThrow('options.periods')
    expect(() => expectOptions({ tenur: 3 }, ['tenure'])).toThrow('UNKNOWN_OPTION')
    expect(() => expectOptions(undefined, [])).toThrow('INVALID_TYPE')
    expect(unitOf(monthly)).toBe('month')
    expect(() => unitOf({})).toThrow('UNIT_MISMATCH')
  })
})
