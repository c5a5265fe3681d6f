import { describe, expect, it } from 'vitest'
import { thresholdFactor } from '../../../src/risk/capital/size-thresholds.js'
import { thrown } from '../../errors/thrown.js'

const NAMES = ['currency', 'rate'] as const
const factor = (currency: unknown, rate: unknown) => thresholdFactor('EUR', { currency, rate, names: NAMES })

describe('thresholdFactor', () => {
  it('refuses a rate by which thresholds would leave a double', () => {
    expect(thrown(() => factor('GBP', 1e308))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'rate' })
    expect(factor('GBP', 1e100)).toBe(1e100)
  })

  it('is 1 in one currency, and the rate stated in another', () => {
    expect([factor('EUR', undefined), factor('EUR', 1), factor('GBP', 0.8732)]).toEqual([1, 1, 0.8732])
  })

  it('is never guessed', () => {
    expect(thrown(() => factor('GBP', undefined)).code).toBe('MIXED_CURRENCIES')
    expect(thrown(() => factor(undefined, 1)).code).toBe('MISSING_VALUE')
    expect(thrown(() => factor('EUR', 1.1)).code).toBe('CONFLICTING_OPTIONS')
    expect(thrown(() => factor('pounds', 1)).path).toBe('currency')
    expect(thrown(() => factor('GBP', 0)).path).toBe('rate')
    expect(thrown(() => factor('GBP', null)).code).toBe('INVALID_TYPE')
  })
})
