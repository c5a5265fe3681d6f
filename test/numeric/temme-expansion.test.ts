import { describe, expect, it } from 'vitest'
import { temmeCoefficients, temmeTail } from '../../src/numeric/temme-expansion.js'

describe('temmeCoefficients', () => {
  it('are those of the gamma function for d = 1, p = 0: 1, -1/3, 1/12, -2/135, 1/864, ...', () => {
    const gamma = Array.from(temmeCoefficients(1, 0))
    expect(gamma).toHaveLength(24)
    const known = [1, -1 / 3, 1 / 12, -2 / 135, 1 / 864, 1 / 2835]
    for (const [i, value] of known.entries()) expect(gamma[i]).toBeCloseRelative(value, 1e-12)
  })

  it('are even where the distribution is symmetric: τ / V with V = 2 √(1 - exp(-τ²/4))', () => {
    const even = temmeCoefficients(0, 0.25)
    for (let i = 1; i < even.length; i += 2) expect(even[i]).toBe(0)
    for (const tau of [0.1, 0.3, 0.6]) {
      const f = even.reduceRight((sum, coefficient) => sum * tau + coefficient, 0)
      expect(f).toBeCloseRelative(tau / (2 * Math.sqrt(-Math.expm1((-tau * tau) / 4))), 1e-15)
    }
  })

  it('start with 1, -d/3, d²/12 + p/4', () => {
    const [first, second, third] = temmeCoefficients(-0.4, 0.21)
    expect([first, second]).toEqual([1, 0.4 / 3])
    expect(third).toBeCloseRelative(0.16 / 12 + 0.21 / 4, 1e-14)
  })
})

describe('temmeTail', () => {
  const skewed = temmeCoefficients(1, 0)

  it('gives both tails, which add up to 1, on both sides', () => {
    for (const sign of [-1, 1]) {
      const above = temmeTail(skewed, 80, 1.3, sign, true)
      const below = temmeTail(skewed, 80, 1.3, sign, false)
      expect(above + below).toBeCloseRelative(1, 1e-15)
      expect(above < below).toBe(sign === 1)
    }
  })

  // Q(80, 80): mpmath, 60 digits.
  it('is the median of a skewed distribution at 0', () => {
    expect(temmeTail(skewed, 80, 0, 1, true)).toBeCloseRelative(0.4851312954164734, 1e-14)
  })
})
