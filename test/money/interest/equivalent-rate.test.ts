import { describe, expect, it } from 'vitest'
import type { InterestRate } from '../../../src/money/index.js'
import { effectiveOfNominal, equivalentRate, growthFactor } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

const monthly: InterestRate = { value: 0.12, compounding: 'monthly', dayCount: 'actual/365' }
const over = { start: '2024-01-15', end: '2024-07-15' }

describe('an equivalent rate', () => {
  it('is that of effectiveOfNominal', () => {
    const annual = equivalentRate(monthly, { compounding: 'annual', dayCount: 'actual/365' })
    expect(annual).toEqual({ value: effectiveOfNominal(0.12, 12), compounding: 'annual', dayCount: 'actual/365' })
    expect(equivalentRate(annual, { compounding: 'monthly', dayCount: 'actual/365' }).value).toBeCloseRelative(
      0.12,
      1e-15,
    )
  })

  it('needs no time where day counts are the same, option by option, as after JSON', () => {
    const rate: InterestRate = { value: 0.06, compounding: 'annual', dayCount: '30/360 US' }
    const dayCountOptions = { endOfMonth: false }
    const asked = { compounding: 'continuous', dayCount: '30/360 US', dayCountOptions: { endOfMonth: false } } as const
    expect(equivalentRate({ ...rate, dayCountOptions }, asked).value).toBeCloseRelative(Math.log(1.06), 1e-15)
    expect(thrown(() => equivalentRate(rate, asked)).path).toBe('options.over')
  })

  it('is the logarithm where interest is added at every moment', () => {
    const { value } = equivalentRate(monthly, { compounding: 'continuous', dayCount: 'actual/365' })
    expect(value).toBeCloseRelative(12 * Math.log(1.01), 1e-15)
  })

  it.each(['simple', 'discount', 'annual', 'continuous', 'weekly'] as const)(
    'earns the same over one time: %s',
    compounding => {
      const other = equivalentRate(monthly, { compounding, dayCount: '30E/360', over })
      expect(growthFactor(other, over.start, over.end)).toBeCloseRelative(
        growthFactor(monthly, over.start, over.end),
        1e-15,
      )
      expect(Object.keys(other)).toEqual(['value', 'compounding', 'dayCount'])
    },
  )
})

describe('what cannot be', () => {
  it.each([
    [monthly, { compounding: 'simple', dayCount: 'actual/365' }, 'MISSING_VALUE', 'options.over'],
    [
      { ...monthly, compounding: 'discount' },
      { compounding: 'annual', dayCount: 'actual/365' },
      'MISSING_VALUE',
      'options.over',
    ],
    [monthly, { compounding: 'annual', dayCount: 'actual/360' }, 'MISSING_VALUE', 'options.over'],
    [monthly, { compounding: 'annual', dayCount: 'actual/365', dayCountOptions: {} }, 'MISSING_VALUE', 'options.over'],
    [
      monthly,
      { compounding: 'annual', dayCount: 'actual/360', over: { ...over, end: over.start } },
      'OUT_OF_RANGE',
      'options',
    ],
    [
      monthly,
      { compounding: 'annual', dayCount: 'actual/360', over: { from: over.start } },
      'UNKNOWN_OPTION',
      'options.over.from',
    ],
    [monthly, { compounding: 'annual', dayCount: 'actual/365', value: 1 }, 'UNKNOWN_OPTION', 'options.value'],
    [
      { ...monthly, value: 1e4, compounding: 'continuous' },
      { compounding: 'annual', dayCount: 'actual/365' },
      'OUT_OF_RANGE',
      'rate.value',
    ],
    [monthly, undefined, 'INVALID_TYPE', 'options'],
    [undefined, { compounding: 'annual', dayCount: 'actual/365' }, 'INVALID_TYPE', 'rate'],
  ])('%#: %s', (rate, options, code, path) => {
    // @ts-expect-error callers without types
    expect(thrown(() => equivalentRate(rate, options))).toMatchObject({ code, path })
  })
})
