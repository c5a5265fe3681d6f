import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastProduct, remainder } from '../../../src/statistics/regression/non-negative-least-squares.js'

describe('remainder', () => {
  it('keeps what no row takes away', () => {
    const rows = { width: 2, count: 2, cells: Float64Array.of(0, 1, 0, 1) }
    expect(remainder(rows, Float64Array.of(1, -2))).toEqual(Float64Array.of(1, 0))
    expect(remainder(rows, Float64Array.of(1, 2))).toEqual(Float64Array.of(1, 2))
    expect(remainder(rows, new Float64Array(2))).toEqual(new Float64Array(2))
  })

  it('leaves nothing where rows surround', () => {
    const rows = { width: 2, count: 3, cells: Float64Array.of(1, 0, -0.5, 0.8, -0.5, -0.8) }
    expect(remainder(rows, Float64Array.of(0.3, -0.7))).toEqual(new Float64Array(2))
  })

  it('has no product below 0 with any row, and none above with what it took away', () => {
    const number = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5 })
          .chain(width =>
            fc.tuple(
              fc.constant(width),
              fc.array(fc.array(number, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 30 }),
              fc.array(number, { minLength: width, maxLength: width }),
            ),
          ),
        ([width, list, target]) => {
          const units = list.flatMap(row => {
            const size = Math.hypot(...row)
            return size > 1e-3 ? [row.map(value => value / size)] : []
          })
          const b = Float64Array.from(target)
          const rows = { width, count: units.length, cells: Float64Array.from(units.flat()) }
          const left = remainder(rows, b)
          const size = Math.hypot(...b)
          const worst = leastProduct(rows, left)
          if (worst !== undefined) expect(worst.product).toBeGreaterThan(-1e-7 * size - 1e-300)
          // left · (b − left) = 0: what was taken away stands at a right angle to what is left.
          const angle = left.reduce((sum, value, j) => sum + value * (b[j]! - value), 0)
          expect(Math.abs(angle)).toBeLessThan(1e-7 * size * size + 1e-300)
        },
      ),
    )
  })
})

describe('leastProduct', () => {
  it('passes over rows that are barred, and has none of none', () => {
    const rows = { width: 1, count: 3, cells: Float64Array.of(1, -2, -1) }
    expect(leastProduct(rows, Float64Array.of(1))).toEqual({ row: 1, product: -2 })
    expect(leastProduct(rows, Float64Array.of(1), new Set([1]))).toEqual({ row: 2, product: -1 })
    expect(leastProduct({ ...rows, count: 0 }, Float64Array.of(1))).toBeUndefined()
  })
})
