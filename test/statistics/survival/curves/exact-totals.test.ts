import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutWeights } from '../../../../src/statistics/survival/curves/exact-totals.js'

const total = (column: Float64Array) => column.reduce((sum, part) => sum + part, 0)

it('cuts weights into parts whose sums no order changes, and which add up to the weights', () => {
  const weights = fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(weights, list => {
      const { high, low } = cutWeights(Float64Array.from(list))
      const back = cutWeights(Float64Array.from(list).reverse())
      expect(total(back.high)).toBe(total(high))
      expect(total(back.low)).toBe(total(low))
      for (const [row, weight] of list.entries())
        expect(Math.abs(high[row]! + low[row]! - weight)).toBeLessThanOrEqual(weight * 1e-15)
    }),
  )
})

it('holds of the least and the greatest weights', () => {
  for (const weight of [5e-324, 1e-300, 1e200]) {
    const { high, low } = cutWeights(Float64Array.of(weight, weight))
    expect(total(high) + total(low)).toBe(2 * weight)
  }
})
