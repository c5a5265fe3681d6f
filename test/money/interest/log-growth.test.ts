import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import {
  COMPOUNDINGS,
  checkedTerms,
  isTimeless,
  logGrowth,
  logGrowthBetween,
  rateOfGrowth,
} from '../../../src/money/interest/log-growth.js'
import { effectiveOfNominal, forcePerUnit } from '../../../src/money/rate.js'
import { thrown } from '../../errors/thrown.js'

describe('growth', () => {
  it.each([
    ['simple', Math.log1p(0.2)],
    ['annual', 2 * Math.log(1.1)],
    ['semi-annual', 4 * Math.log(1.05)],
    ['quarterly', 8 * Math.log(1.025)],
    ['monthly', 24 * Math.log1p(0.1 / 12)],
    ['weekly', 104 * Math.log1p(0.1 / 52)],
    ['daily', 730 * Math.log1p(0.1 / 365)],
    ['continuous', 0.2],
    ['discount', -Math.log(0.8)],
  ] as const)('%s', (compounding, expected) => {
    expect(logGrowth(0.1, 2, compounding, 'rate')).toBeCloseRelative(expected, 1e-13)
    expect(rateOfGrowth(expected, 2, compounding)).toBeCloseRelative(0.1, 1e-12)
  })

  it('is that of rate.ts', () => {
    for (const [compounding, times] of [
      ['annual', 1],
      ['monthly', 12],
      ['daily', 365],
    ] as const) {
      const force = forcePerUnit(effectiveOfNominal(0.07, times), 'year')
      expect(logGrowth(0.07, 3, compounding, 'rate')).toBeCloseRelative(3 * force, 1e-14)
    }
  })

  it('keeps tiny rates', () => {
    for (const compounding of COMPOUNDINGS) {
      expect(logGrowth(1e-15, 1, compounding, 'rate')).toBeCloseRelative(1e-15, 1e-12)
      expect(rateOfGrowth(1e-15, 1, compounding)).toBeCloseRelative(1e-15, 1e-12)
      expect(logGrowth(0, 1, compounding, 'rate')).toBeCloseTo(0, 20)
    }
  })

  it.each([
    ['simple', -0.5],
    ['discount', 0.5],
    ['annual', -1],
    ['monthly', -12],
  ] as const)('of a %s rate of %d over two years leaves nothing', (compounding, value) => {
    expect(thrown(() => logGrowth(value, 2, compounding, 'rate.value'))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'rate.value',
    })
  })
})

it('simple rates and discounts depend on time', () => {
  expect(COMPOUNDINGS.filter(compounding => !isTimeless(compounding))).toEqual(['simple', 'discount'])
})

it('growth between two days has its sign', () => {
  const rate = { value: 0.1, compounding: 'simple', dayCount: 'actual/365' } as const
  const [start, end] = [dayNumber('2023-01-01'), dayNumber('2024-01-01')]
  expect(logGrowthBetween(rate, start, end, 'rate')).toBeCloseRelative(Math.log(1.1), 1e-15)
  expect(logGrowthBetween(rate, end, start, 'rate')).toBeCloseRelative(-Math.log(1.1), 1e-15)
})

describe('terms', () => {
  const terms = { compounding: 'annual', dayCount: '30E/360' } as const

  it('are made ready', () => {
    const { compounding, counter } = checkedTerms(terms, 'rate')
    expect([compounding, counter.dayCount]).toEqual(['annual', '30E/360'])
  })

  it.each([
    [{ ...terms, compounding: 'yearly' }, 'OUT_OF_RANGE', 'rate.compounding'],
    [{ ...terms, dayCount: '30E360' }, 'OUT_OF_RANGE', 'rate.dayCount'],
    [{ ...terms, dayCount: 'business/252' }, 'MISSING_VALUE', 'rate.dayCountOptions.calendar'],
    [{ ...terms, dayCountOptions: { coupons: 2 } }, 'UNKNOWN_OPTION', 'rate.dayCountOptions.coupons'],
    [{ ...terms, value: 0.1 }, 'UNKNOWN_OPTION', 'rate.value'],
    [0.05, 'INVALID_TYPE', 'rate'],
  ] as const)('%o: %s', (given, code, path) => {
    // @ts-expect-error callers without types
    expect(thrown(() => checkedTerms(given, 'rate'))).toMatchObject({ code, path })
  })
})
