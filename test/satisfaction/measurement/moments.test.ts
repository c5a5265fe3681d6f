import { describe, expect, it } from 'vitest'
import { momentsOf } from '../../../src/satisfaction/measurement/moments.js'

describe('momentsOf', () => {
  it('takes whole weights for rows that come so often, but for the divisor', () => {
    const [a, b] = [Float64Array.of(1, 2, 4, 8), Float64Array.of(3, 1, 2, 9)]
    const weighted = momentsOf([a, b], Float64Array.of(2, 0, 1, 3))
    const repeated = momentsOf([Float64Array.of(1, 1, 4, 8, 8, 8), Float64Array.of(3, 3, 2, 9, 9, 9)], undefined)
    expect(weighted.means[0]).toBeCloseTo(repeated.means[0]!, 14)
    expect(weighted.correlation[1]).toBeCloseTo(repeated.correlation[1]!, 14)
  })

  it('has no correlation, and says so by NaN, beside a column of one value', () => {
    const { deviations, correlation } = momentsOf([Float64Array.of(5, 5, 5), Float64Array.of(1, 2, 3)], undefined)
    expect(Array.from(deviations)).toEqual([0, 1])
    expect([correlation[0], correlation[1], correlation[3]]).toEqual([Number.NaN, Number.NaN, 1])
  })

  it('keeps the deviation where one weight is next to all of the sum', () => {
    const { deviations } = momentsOf([Float64Array.of(0, 1)], Float64Array.of(1, 1e-18))
    // Σ w d² / (2 w₁ w₂ / Σ w) = 1e-18 / 2e-18.
    expect(deviations[0]).toBeCloseTo(Math.sqrt(0.5), 12)
  })
})
