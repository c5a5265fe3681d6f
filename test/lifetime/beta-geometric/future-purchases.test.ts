import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDropoutAverage } from '../../../src/lifetime/beta-geometric/dropout-average.js'
import { createFuturePurchases } from '../../../src/lifetime/beta-geometric/future-purchases.js'
import { magnitude } from '../../laws/arbitrary.js'

const size = magnitude(1e-3, 1e3)

describe('createFuturePurchases', () => {
  it('agrees with the average over dropout, an independent way to the same number', () => {
    fc.assert(
      fc.property(size, size, size, size, magnitude(1e-3, 1e2), (s, A, a, B, share) => {
        const series = createFuturePurchases().expect(s, A, a, B, share * A)
        const given = (p: number): number => (p === 0 ? s * share : -Math.expm1(-s * Math.log1p(p * share)) / p)
        expect(series).toBeCloseRelative(createDropoutAverage().of(a, B, given), 2e-12)
      }),
      { numRuns: 400 },
    )
  })

  it('answers the same whatever was asked before', () => {
    const shared = createFuturePurchases()
    fc.assert(
      fc.property(size, size, size, size, (s, A, a, B) => {
        expect(shared.expect(s, A, a, B, A)).toBe(createFuturePurchases().expect(s, A, a, B, A))
      }),
      { numRuns: 200 },
    )
  })

  it('has the closed form of a client who never leaves or always does', () => {
    const future = createFuturePurchases()
    // p -> 0: the rate's mean times t. p -> 1: one purchase at most, with the probability of any.
    expect(future.expect(3, 5, 1e-12, 10, 7)).toBeCloseRelative((3 * 7) / 5, 1e-10)
    expect(future.expect(3, 5, 1e12, 10, 7)).toBeCloseRelative(1 - (5 / 12) ** 3, 1e-9)
  })
})
