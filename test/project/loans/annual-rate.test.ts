import { describe, expect, it } from 'vitest'
import { expectAnnualRate } from '../../../src/project/loans/annual-rate.js'
import { fault } from './some-loan.js'

describe('expectAnnualRate', () => {
  it('takes any rate above -1, those below 0 too', () => {
    for (const rate of [-0.999, -0.005, 0, 1e-12, 0.06, 25]) expect(expectAnnualRate(rate, 'rate')).toBe(rate)
  })

  it('refuses -100 % and less, and what is no number', () => {
    expect(() => expectAnnualRate(-1, 'rate')).toThrow(fault('OUT_OF_RANGE', 'rate'))
    expect(() => expectAnnualRate(Number.NaN, 'rate')).toThrow(fault('OUT_OF_RANGE', 'rate'))
    expect(() => expectAnnualRate('0.06', 'rate')).toThrow(fault('INVALID_TYPE', 'rate'))
  })
})
