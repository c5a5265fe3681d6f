import { describe, expect, it } from 'vitest'
import { createPurchaseFactors } from '../../../src/lifetime/foundation/purchase-factors.js'
import { digamma, logGamma, trigamma } from '../../../src/numeric/index.js'

const frequency = Int32Array.of(0, 1, 2, 3, 19, 36, 1000, 1001, 1_000_000)

describe('ln (r)ₓ', () => {
  it.each([0.02, 0.55, 3, 250])('has the value and derivatives of gamma functions, at r = %d', r => {
    const factors = createPurchaseFactors(frequency)
    factors.evaluate(r)
    frequency.forEach((x, k) => {
      const close = (ours: number, exact: number): void =>
        expect(Math.abs(ours - exact)).toBeLessThan(1e-12 * Math.max(1, Math.abs(exact), logGamma(r + x)))
      close(factors.value[k]!, logGamma(r + x) - logGamma(r))
      close(factors.first[k]!, digamma(r + x) - digamma(r))
      close(factors.second[k]!, trigamma(r + x) - trigamma(r))
    })
  })

  it('counts several stages of each purchase', () => {
    const factors = createPurchaseFactors(Int32Array.of(0, 2, 40), 3)
    const same = createPurchaseFactors(Int32Array.of(0, 6, 120))
    factors.evaluate(0.3)
    same.evaluate(0.3)
    expect([factors.value, factors.first, factors.second]).toEqual([same.value, same.first, same.second])
  })

  it('forgets the r of the last time, and is 0 at no purchase', () => {
    const factors = createPurchaseFactors(frequency)
    factors.evaluate(5)
    factors.evaluate(0.5)
    expect(factors.value[0]).toBe(0)
    expect(factors.value[2]).toBeCloseRelative(Math.log(0.75), 1e-15)
  })

  it('keeps its digits where r is huge', () => {
    const factors = createPurchaseFactors(Int32Array.of(3))
    factors.evaluate(1e12)
    expect(factors.value[0]).toBeCloseRelative(3 * Math.log(1e12) + 3e-12, 1e-15)
    expect(factors.first[0]).toBeCloseRelative(3e-12, 1e-11)
    expect(factors.second[0]).toBeCloseRelative(-3e-24, 1e-11)
  })
})
