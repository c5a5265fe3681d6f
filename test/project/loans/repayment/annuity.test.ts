import { describe, expect, it } from 'vitest'
import { annuity } from '../../../../src/project/loans/repayment/annuity.js'
import { beginning } from './beginning.js'

describe('annuity', () => {
  it('pays the same each time', () => {
    const { principalOf } = annuity('recompute', 0, beginning({}))
    expect(principalOf(0, 100_000, 1000)).toBe(24_628)
    expect(principalOf(1, 75_372, 754)).toBe(24_874)
  })

  it('leaves the balloon, and repays no more than is above it', () => {
    const { principalOf } = annuity('level', 40_000, beginning({}))
    expect(principalOf(0, 100_000, 1000)).toBe(14_777)
    expect(principalOf(2, 40_005, 400)).toBe(5)
  })

  it('computes the payment anew where the rate changes, or never', () => {
    const rising = { ...beginning({}), rates: [0.12, 0.12, 0.24, 0.24] }
    const anew = annuity('recompute', 0, rising)
    expect(anew.principalOf(0, 100_000, 1000) + 1000).toBe(25_628)
    // PMT(2 %, 2, 50,498)
    expect(anew.principalOf(2, 50_498, 1010) + 1010).toBe(26_009)
    const level = annuity('level', 0, rising)
    const payments = [level.principalOf(0, 100_000, 1000) + 1000, level.principalOf(2, 50_300, 1006) + 1006]
    expect(payments[0]).toBe(payments[1])
    expect(payments[0]! > 25_628 && payments[0]! < 26_009).toBe(true)
  })
})
