import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeRows } from '../../src/numeric/stochastic-rows.js'

describe('normalizeRows', () => {
  it('divides by the sum, in place', () => {
    const own = Float64Array.of(1, 3, 5, 5)
    expect(normalizeRows(own, 2)).toBe(own)
    expect(Array.from(own)).toEqual([0.25, 0.75, 0.5, 0.5])
  })

  it('makes rows add up to 1 within n 2⁻⁵³, in the order they stand, over any orders of magnitude', () => {
    const cell = fc.double({ min: -30, max: 3, noNaN: true }).map(power => 10 ** power)
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 60 }), row => {
        const n = row.length
        const square = new Float64Array(n * n).fill(1)
        square.set(row)
        normalizeRows(square, n)
        for (let i = 0; i < n; i++) {
          const sum = square.subarray(i * n, i * n + n).reduce((total, share) => total + share, 0)
          expect(Math.abs(sum - 1)).toBeLessThanOrEqual(n * 2 ** -53)
        }
      }),
    )
  })

  it('takes one row, or any number of them', () => {
    expect(Array.from(normalizeRows(Float64Array.of(1, 2, 5), 3))).toEqual([0.125, 0.25, 0.625])
    expect(Array.from(normalizeRows(Float64Array.of(1, 3, 3, 1, 2, 2), 2))).toEqual([0.25, 0.75, 0.75, 0.25, 0.5, 0.5])
  })

  it('leaves rows that add up to 1 as they are, and zeros zero', () => {
    expect(Array.from(normalizeRows(Float64Array.of(0, 1, 0.375, 0.625), 2))).toEqual([0, 1, 0.375, 0.625])
  })
})
