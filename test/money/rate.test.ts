import { describe, expect, it } from 'vitest'
import type { TimeUnit } from '../../src/money/index.js'
import { annualRateOf, discountFactor, effectiveOfNominal, forcePerUnit, ratePerUnit } from '../../src/money/index.js'
import { thrown } from '../errors/thrown.js'

const PER_YEAR: readonly (readonly [TimeUnit, number])[] = [
  ['day', 365.25],
  ['week', 365.25 / 7],
  ['month', 12],
  ['year', 1],
]

describe('the force of interest', () => {
  it.each(PER_YEAR)('per %s is ln(1 + i) over %d', (unit, perYear) => {
    for (const rate of [-0.5, -0.01, 0.1, 0.21, 3]) {
      expect(forcePerUnit(rate, unit)).toBeCloseRelative(Math.log(1 + rate) / perYear, 1e-14)
    }
    expect(forcePerUnit(0, unit)).toBe(0)
  })

  it('keeps every digit of a tiny rate', () => {
    expect(forcePerUnit(1e-20, 'year')).toBe(1e-20)
    expect(ratePerUnit(1e-20, 'year')).toBe(1e-20)
    expect(annualRateOf(1e-20, 'year')).toBe(1e-20)
    expect(effectiveOfNominal(1e-20, 12)).toBe(1e-20)
  })
})

describe('the rate per unit', () => {
  it.each(PER_YEAR)('per %s compounds to the year in %d units', (unit, perYear) => {
    for (const rate of [-0.9, -0.01, 0, 0.1, 0.21, 3]) {
      expect((1 + ratePerUnit(rate, unit)) ** perYear).toBeCloseRelative(1 + rate, 1e-13)
      expect(annualRateOf(ratePerUnit(rate, unit), unit)).toBeCloseRelative(rate, 1e-13)
    }
  })

  it('has the published effective rates of 1 % a month and 6 % a quarter', () => {
    expect(annualRateOf(0.01, 'month')).toBeCloseRelative(1.01 ** 12 - 1, 1e-14)
    expect(effectiveOfNominal(0.12, 12)).toBeCloseRelative(1.01 ** 12 - 1, 1e-14)
    expect(effectiveOfNominal(0.24, 4)).toBeCloseRelative(0.26247696, 1e-13)
    expect(effectiveOfNominal(0.07, 1)).toBeCloseRelative(0.07, 1e-15)
    expect(effectiveOfNominal(-0.06, 2)).toBeCloseRelative(0.97 ** 2 - 1, 1e-14)
  })

  it('nears e^r - 1 as compounding becomes continuous', () => {
    expect(effectiveOfNominal(0.1, 1e12)).toBeCloseRelative(Math.expm1(0.1), 1e-12)
  })
})

describe('the discount factor', () => {
  it.each(PER_YEAR)('over %s is (1 + i) to the power of minus time over %d', (unit, perYear) => {
    for (const rate of [-0.2, 0, 0.1, 1.5]) {
      for (const time of [-3, 0, 0.5, 1, 40]) {
        expect(discountFactor(rate, time, unit)).toBeCloseRelative((1 + rate) ** (-time / perYear), 1e-13)
      }
    }
  })

  it('is 0 where a double holds nothing smaller', () => {
    expect(discountFactor(1, 2000, 'year')).toBe(0)
  })
})

describe('what is refused', () => {
  it.each([
    [() => forcePerUnit(-1, 'year'), 'annualRate: expected a number > -1, received -1 [OUT_OF_RANGE]'],
    [
      () => forcePerUnit(-1.5, 'year', 'options.rate'),
      'options.rate: expected a number > -1, received -1.5 [OUT_OF_RANGE]',
    ],
    [() => forcePerUnit(Number.NaN, 'year'), 'annualRate: expected a finite number, received NaN [OUT_OF_RANGE]'],
    [() => ratePerUnit(-1, 'day'), 'annualRate: expected a number > -1, received -1 [OUT_OF_RANGE]'],
    [() => ratePerUnit(-1, 'day', 'p'), 'p: expected a number > -1, received -1 [OUT_OF_RANGE]'],
    [() => annualRateOf(-1, 'month'), 'ratePerPeriod: expected a number > -1, received -1 [OUT_OF_RANGE]'],
    [() => annualRateOf(-1, 'month', 'p'), 'p: expected a number > -1, received -1 [OUT_OF_RANGE]'],
    [
      () => annualRateOf(10, 'day'),
      'ratePerPeriod: expected a number whose growth a double can hold, received 10 [OUT_OF_RANGE]',
    ],
    [() => effectiveOfNominal(-12, 12), 'nominalRate: expected a number > -12, received -12 [OUT_OF_RANGE]'],
    [() => effectiveOfNominal(0.1, 0), 'compoundingsPerYear: expected a number > 0, received 0 [OUT_OF_RANGE]'],
    [() => effectiveOfNominal(Number.NaN, 1), 'nominalRate: expected a finite number, received NaN [OUT_OF_RANGE]'],
    [
      () => effectiveOfNominal(1e6, 1e6),
      'nominalRate: expected a number whose growth a double can hold, received 1000000 [OUT_OF_RANGE]',
    ],
    [() => discountFactor(-1, 1, 'year'), 'annualRate: expected a number > -1, received -1 [OUT_OF_RANGE]'],
    [
      () => discountFactor(0.1, Number.POSITIVE_INFINITY, 'year'),
      'time: expected a finite number, received Infinity [OUT_OF_RANGE]',
    ],
    [
      () => discountFactor(-0.9, 400, 'year'),
      'time: expected a number whose growth a double can hold, received 400 [OUT_OF_RANGE]',
    ],
    [
      () => Reflect.apply(ratePerUnit, undefined, [0.1, 'fortnight']),
      `unit: expected one of 'day', 'week', 'month', 'year', received "fortnight" [OUT_OF_RANGE]`,
    ],
  ])('%s', (run, message) => {
    expect(thrown(run).message).toBe(message)
  })

  it('is nothing just above -100 %', () => {
    expect(forcePerUnit(-0.9999999999999999, 'year')).toBeCloseRelative(Math.log(2 ** -53), 1e-15)
    expect(effectiveOfNominal(-11.999, 12)).toBeCloseRelative(-1, 1e-15)
  })
})
