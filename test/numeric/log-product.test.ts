import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logProduct } from '../../src/numeric/index.js'

const factor = fc.double({ min: 0, max: 300, noNaN: true }).map(Math.exp)
const weight = fc.oneof(
  fc.constantFrom(1, 2, 3),
  fc.integer({ min: 1, max: 2 ** 31 }),
  fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
)

describe('logProduct', () => {
  it('is the weighted sum of logarithms, whatever the weights and however long', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(factor, weight), { minLength: 1, maxLength: 200 }), terms => {
        const product = logProduct()
        let sum = 0
        for (const [f, w] of terms) {
          product.multiply(f, w)
          sum += w * Math.log(f)
        }
        expect(Math.abs(product.log() - sum)).toBeLessThanOrEqual(1e-13 * Math.max(sum, 1))
      }),
    )
  })

  it('is zero when empty, and again after a reset', () => {
    const product = logProduct()
    expect(product.log()).toBe(0)
    product.multiply(1e149, 5)
    product.multiply(1e149, 0.25)
    expect(product.log()).toBeCloseTo(5.25 * 149 * Math.LN10, 9)
    product.reset()
    expect(product.log()).toBe(0)
    product.multiply(Math.E, 1)
    expect(product.log()).toBe(1)
  })

  it('takes one logarithm per binary digit of a weight, not one per factor', () => {
    const log = Math.log
    let calls = 0
    Math.log = x => {
      calls++
      return log(x)
    }
    try {
      const product = logProduct()
      for (let i = 0; i < 1000; i++) product.multiply(1.5 + i, 1 + (i % 7))
      product.log()
    } finally {
      Math.log = log
    }
    expect(calls).toBe(3)
  })
})
