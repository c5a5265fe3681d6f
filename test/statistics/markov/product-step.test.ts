import { describe, expect, it } from 'vitest'
import { productOnItsWay } from '../../../src/statistics/markov/product-step.js'

describe('one factor of the product', () => {
  it('moves the first row alone, where only that is wanted, with the variance of shares', () => {
    const { cells, covariances, stepped, isLeft, sizes, advance } = productOnItsWay(3, 1)
    stepped.set([0.7, 0.2, 0.1])
    isLeft[0] = 1
    sizes[0] = 10
    advance()
    expect(Array.from(cells)).toEqual([0.7, 0.2, 0.1])
    // Of a multinomial of 10: p (1 − p) / 10 and −p q / 10.
    const expected = [0.021, -0.014, -0.007, -0.014, 0.016, -0.002, -0.007, -0.002, 0.009]
    expect(Array.from(covariances)).toEqual(expected.map(value => expect.closeTo(value, 15)))
    advance()
    expect(cells[1]).toBeCloseTo(0.2 + 0.7 * 0.2, 15)
  })

  it('leaves states alone that nobody leaves', () => {
    const { cells, covariances, stepped, advance } = productOnItsWay(2)
    stepped.fill(9)
    advance()
    expect([Array.from(cells), Array.from(covariances)]).toEqual([[1, 0, 0, 1], new Array(8).fill(0)])
  })
})
