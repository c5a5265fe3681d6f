import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestHolding } from '../../../src/project/affordability/largest-holding.js'

describe('largestHolding', () => {
  it('finds where it breaks, whatever the guess, in few trials', () => {
    const most = 2 ** 50
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.double({ noNaN: true }), (seed, guess) => {
        const answer = seed % most
        let trials = 0
        const found = largestHolding(0, most, guess, x => {
          trials++
          return x <= answer
        })
        expect(found).toBe(answer)
        expect(trials).toBeLessThan(110)
      }),
    )
  })

  it('needs a few trials only near a good guess', () => {
    let trials = 0
    const holds = (x: number): boolean => {
      trials++
      return x <= 123_456_789
    }
    expect(largestHolding(1, 2 ** 53, 123_456_780, holds)).toBe(123_456_789)
    expect(trials).toBeLessThan(10)
  })

  it('stays at the upper end where nothing breaks', () => {
    expect(largestHolding(1, 11, 5, () => true)).toBe(10)
    expect(largestHolding(1, 2, 5, () => false)).toBe(1)
  })
})
