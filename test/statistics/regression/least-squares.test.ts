import { describe, expect, it } from 'vitest'
import { leastSquares } from '../../../src/statistics/regression/least-squares.js'
import { thrown } from '../../errors/thrown.js'
import { designed } from './designs.js'
import { simulated } from './simulated.js'

describe('leastSquares', () => {
  it('leaves residuals at right angles to columns', () => {
    const { columns, amounts } = simulated(600, 1, [1, 2, 3], 1)
    const design = designed(columns, amounts, { weights: amounts.map(value => 1 + value * value) })
    const { point, factor, squares } = leastSquares(design, new Float64Array(4), design.outcomes)
    const again = leastSquares(
      design,
      new Float64Array(4),
      design.outcomes.map(value => 2 * value),
    )
    expect(again.squares).toBeCloseRelative(4 * squares, 1e-12)
    point.forEach((value, j) => {
      expect(again.point[j]).toBeCloseRelative(2 * value, 1e-12)
    })
    // L Lᵀ of the intercept is the sum of weights.
    expect(factor[0]! ** 2).toBeCloseRelative(600, 1e-12)
  })

  it('names a column that others tell, next to rounding of its own', () => {
    const year = Array.from({ length: 40 }, (_, i) => 1980 + i)
    const square = year.map(value => value * value)
    const outcomes = year.map(value => Math.sin(value))
    expect(
      leastSquares(designed({ year, square }, outcomes), new Float64Array(3), designed({ year }, outcomes).outcomes)
        .point,
    ).toHaveLength(3)
    const shifted = year.map(value => value / 3 + 1e9)
    const design = designed({ year, shifted }, outcomes)
    expect(thrown(() => leastSquares(design, new Float64Array(3), design.outcomes)).path).toBe('columns.shifted')
  })
})
