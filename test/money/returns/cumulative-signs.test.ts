import { describe, expect, it } from 'vitest'
import { ratesBySide } from '../../../src/money/returns/cumulative-signs.js'
import { flowSum } from '../../../src/money/returns/flow-sum.js'

const sides = (amounts: readonly number[]) =>
  ratesBySide(flowSum(Float64Array.from(amounts.keys()), Float64Array.from(amounts)))

describe('ratesBySide', () => {
  it('knows a project that ends with a cost: one rate above zero, one below', () => {
    expect(sides([-100, 60, 60, 60, -10])).toEqual({ below: 1, above: 1 })
  })

  it('knows one rate on one side, and none at all', () => {
    expect(sides([-5099, -2, 3000, 4000, -1, 2])).toEqual({ below: 0, above: 1 })
    expect(sides([10, -1, 1, -1, 1])).toEqual({ below: 0, above: 0 })
  })

  it('does not answer where sums change sign twice, or add up to zero', () => {
    expect(sides([-100, 240, -143])).toBeUndefined()
    expect(sides([-100, 240, -145, 2])).toBeUndefined()
    expect(sides([100, -200, 100])).toBeUndefined()
    expect(sides([-1, 2, -1.5, 1])).toBeUndefined()
  })

  it('tells signs of sums that plain addition would lose, and does not guess', () => {
    expect(sides([-1e17, 1, 1e17, -2e17, 3e17])).toBeUndefined()
    expect(sides([-1, 1e17, -1e17, 1e17])).toBeUndefined()
    expect(sides([-1e300, 1e-300, 1e300, -1, 1e300])).toBeUndefined()
  })
})
