import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectProbabilities, projectRates } from '../../../../src/risk/migration/generators/projection.js'

const cell = fc.double({ min: -1, max: 1, noNaN: true })
const row = fc.array(cell, { minLength: 1, maxLength: 12 })
const distance = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Math.hypot(...Array.from(a, (value, k) => value - (b[k] ?? Number.NaN)))

function rates(given: readonly number[], i: number): Float64Array {
  const own = Float64Array.from(given)
  projectRates(own, i)
  own[i] = 0
  own[i] = -own.reduce((sum, rate) => sum + rate, 0)
  return own
}

describe('projectRates', () => {
  it('knows rows by hand', () => {
    // λ = (−0.3 + 0.5) / 2 = 0.1: the third rate is not above it.
    const [a, b, c] = rates([-0.3, 0.5, -0.2], 0)
    expect(a).toBeCloseRelative(-0.4, 1e-15)
    expect(b).toBeCloseRelative(0.4, 1e-15)
    expect(c).toBe(0)
    // λ = (−0.5 + 0.4 + 0.3) / 3.
    expect(rates([0.4, 0.3, -0.5, -0.2], 2)[1]).toBeCloseRelative(0.3 - 0.2 / 3, 1e-15)
  })

  it('leaves a row that is valid exactly', () => {
    expect(Array.from(rates([-0.3, 0.1, 0.2, 0], 0))).toEqual([-0.1 - 0.2, 0.1, 0.2, 0])
  })

  it('is nearer than any other row of rates', () => {
    const other = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(row, other, (given, random) => {
        const logarithm = Float64Array.from(given)
        logarithm[0] = 0
        logarithm[0] = -logarithm.reduce((sum, rate) => sum + rate, 0)
        const nearest = rates(Array.from(logarithm), 0)
        const rival = Float64Array.from(logarithm, (_, j) => random[j] ?? 0)
        rival[0] = 0
        rival[0] = -rival.reduce((sum, rate) => sum + rate, 0)
        expect(distance(nearest, logarithm)).toBeLessThanOrEqual(distance(rival, logarithm) + 1e-12)
        const between = nearest.map((rate, k) => rate + 1e-3 * (rival[k]! - rate))
        expect(distance(nearest, logarithm)).toBeLessThanOrEqual(distance(between, logarithm) + 1e-12)
        for (const rate of nearest.subarray(1)) expect(rate).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('projectProbabilities', () => {
  it('knows rows by hand', () => {
    const own = Float64Array.of(0.8, 0.5, -0.3)
    projectProbabilities(own)
    expect(own[0]).toBeCloseRelative(0.65, 1e-15)
    expect(own[1]).toBeCloseRelative(0.35, 1e-15)
    expect(own[2]).toBe(0)
  })

  it('gives one state all', () => {
    const own = Float64Array.of(-5)
    projectProbabilities(own)
    expect(Array.from(own)).toEqual([1])
  })

  it('adds up to 1, is not negative, and is nearer than any other', () => {
    fc.assert(
      fc.property(row, row, (given, random) => {
        const own = Float64Array.from(given)
        projectProbabilities(own)
        expect(own.reduce((sum, share) => sum + share, 0)).toBeCloseRelative(1, 1e-14)
        for (const share of own) expect(share).toBeGreaterThanOrEqual(0)
        const weights = given.map((_, k) => Math.abs(random[k] ?? 0) + 1e-9)
        const sum = weights.reduce((total, weight) => total + weight, 0)
        const rival = weights.map(weight => weight / sum)
        expect(distance(own, given)).toBeLessThanOrEqual(distance(rival, given) + 1e-12)
      }),
    )
  })
})
