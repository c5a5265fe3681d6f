import { describe, expect, it } from 'vitest'
import { groupCosts } from '../../../../src/statistics/clustering/breaks/group-cost.js'

/** Σ w (x − mean)² as anyone would add it up. */
function plainCost(values: readonly number[], weights: readonly number[]): number {
  const weight = weights.reduce((sum, w) => sum + w, 0)
  const mean = values.reduce((sum, x, i) => sum + weights[i]! * x, 0) / weight
  return values.reduce((sum, x, i) => sum + weights[i]! * (x - mean) ** 2, 0)
}

describe('groupCosts', () => {
  it('are squares about the mean of the group', () => {
    const values = [-3, 0.5, 2, 7, 8, 20]
    const weights = [1, 2, 0.25, 3, 1, 5]
    const cost = groupCosts(Float64Array.from(values), Float64Array.from(weights))
    for (let i = 0; i < 6; i++) {
      for (let j = i; j < 6; j++) {
        expect(cost(i, j)).toBeCloseTo(plainCost(values.slice(i, j + 1), weights.slice(i, j + 1)), 12)
      }
    }
  })

  it('keep the digits of a small group beside large values, and of small distances from a large number', () => {
    const spread = Float64Array.of(1e-8, 3e-8, 1, 1.75)
    expect(groupCosts(spread, new Float64Array(4).fill(1))(0, 1)).toBeCloseTo(2e-16, 24)
    // 2^-20 is exact beside 2^30: squares about the mean of 0, 1 and 5 steps are 14 steps squared.
    const far = Float64Array.of(0, 1, 5).map(step => 2 ** 30 + step * 2 ** -20)
    expect(groupCosts(far, new Float64Array(3).fill(1))(0, 2)).toBe(14 * 2 ** -40)
  })

  it('are nothing for one value', () => {
    expect(groupCosts(Float64Array.of(0.1, 0.3), Float64Array.of(0.7, 0.9))(1, 1)).toBe(0)
  })
})
