import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compensatedSum } from '../../../../src/numeric/index.js'
import { proRata } from '../../../../src/risk/loss/severity/allocation.js'

const amounts = fc.double({ min: 0, max: 1e12, noNaN: true }).map(value => (value < 1e-6 ? 0 : value))

describe('proRata', () => {
  it('shares out in proportion, all of it, and no more than is claimed', () => {
    expect(proRata(300, [400, 200])).toEqual([200, 100])
    expect(proRata(700, [400, 200])).toEqual([400, 200])
    expect(proRata(0, [400, 0])).toEqual([0, 0])
    expect(proRata(5, [])).toEqual([])
    expect(proRata(5, [0, 0])).toEqual([0, 0])
    expect(proRata(100, [1, 1, 1]).reduce((sum, part) => sum + part, 0)).toBe(3)
  })

  it('adds up to the last digit, whatever the claims', () => {
    fc.assert(
      fc.property(amounts, fc.array(amounts, { minLength: 1, maxLength: 30 }), (amount, claims) => {
        const parts = proRata(amount, claims)
        const [sum, whole] = [compensatedSum(parts), Math.min(amount, compensatedSum(claims))]
        expect(Math.abs(sum - whole)).toBeLessThanOrEqual(whole * 2 ** -50)
        for (const [i, part] of parts.entries()) {
          expect(part).toBeGreaterThanOrEqual(0)
          expect(part).toBeLessThanOrEqual(claims[i]!)
        }
      }),
    )
  })
})
