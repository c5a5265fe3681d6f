import { describe, expect, it } from 'vitest'
import {
  discountPerPeriod,
  keepingMultiples,
  periodsWithin,
  sumOfPowers,
} from '../../../src/lifetime/simple-value/discounted-periods.js'
import { thrown } from '../../errors/thrown.js'

const churn = { rate: 0.2, retention: 0.8, years: 91 / 365.25 }
const weekly = { timeUnit: 'week' } as const

describe('sumOfPowers', () => {
  it.each([
    [0.5, 3, 0.875],
    [0.5, 2.5, 0.8125],
    [0.5, 0.5, 0.25],
    [0.5, Number.POSITIVE_INFINITY, 1],
    [1, 7.5, 7.5],
    [0, 9, 0],
  ])('of %d over %d periods is %d', (q, n, sum) => {
    expect(sumOfPowers(q, n)).toBeCloseRelative(sum, 1e-15)
  })

  it('keeps its digits where hardly anything fades', () => {
    expect(sumOfPowers(1 - 1e-13, 1000)).toBeCloseRelative(1000, 1e-9)
  })
})

describe('periodsWithin', () => {
  it('is whole where the horizon is', () => {
    expect(periodsWithin(39, weekly, churn)).toBe(3)
    expect(periodsWithin({ value: 1, unit: 'year' }, weekly, churn)).toBeCloseRelative(365.25 / 91, 1e-15)
  })

  it('is endless without one, where somebody leaves', () => {
    expect(periodsWithin(undefined, weekly, churn)).toBe(Number.POSITIVE_INFINITY)
    expect(thrown(() => periodsWithin(undefined, weekly, { ...churn, rate: 0, retention: 1 }))).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'options.horizon',
    })
  })
})

describe('discounting by periods', () => {
  it('compounds to the rate of a year', () => {
    expect(discountPerPeriod(0.1, { ...churn, years: 1 / 12 })).toBeCloseRelative(1.1 ** (1 / 12) - 1, 1e-14)
    expect(thrown(() => discountPerPeriod(-0.1, churn)).path).toBe('options.annualDiscountRate')
  })

  it('sums margins at the ends of periods and costs in the middle', () => {
    const [r, v] = [0.8, 1 / 1.2]
    const { kept, paid } = keepingMultiples(r, 0.2, 3)
    expect(kept).toBeCloseRelative(r * v + (r * v) ** 2 + (r * v) ** 3, 1e-14)
    expect(paid).toBeCloseRelative(v ** 0.5 + r * v ** 1.5 + r ** 2 * v ** 2.5, 1e-14)
    expect(keepingMultiples(0, 0.2, 0.5)).toEqual({ kept: 0, paid: (0.5 / 1.2) * Math.sqrt(1.2) })
    expect(keepingMultiples(0, 0, 9)).toEqual({ kept: 0, paid: 1 })
  })
})

describe('a lifespan', () => {
  it.each([1e-17, 1e-300])('beyond a million years is refused: churn of %d', rate => {
    const hardly = { rate, retention: 1 - rate, years: 1 }
    expect(thrown(() => periodsWithin(undefined, weekly, hardly))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'options.churn.rate',
    })
    expect(periodsWithin({ value: 5, unit: 'year' }, weekly, hardly)).toBe(5)
  })

  it('is not made longer by periods of ages', () => {
    const ages = { rate: 0.1, retention: 0.9, years: 1e90 }
    expect(thrown(() => periodsWithin(undefined, weekly, ages)).path).toBe('options.churn.rate')
  })
})
