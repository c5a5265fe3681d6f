import { describe, expect, it } from 'vitest'
import { weightedValues } from '../../../../src/statistics/clustering/breaks/weighted-values.js'

describe('weightedValues', () => {
  it('count rows of a value, or add up what they weigh', () => {
    const { values, weights, of, rows } = weightedValues([5, 1, 5], [0.5, 2, 0.25])
    expect([values, weights, of, rows].map(column => Array.from(column))).toEqual([
      [1, 5],
      [2, 0.75],
      [1, 0, 1],
      [1, 2],
    ])
    expect(Array.from(weightedValues([5, 1, 5]).weights)).toEqual([1, 2])
  })

  it('add weights up the same in any order of rows', () => {
    const weights = [0.1, 1e16, 0.7, 3, 0.2, 1e-9]
    const sum = (order: readonly number[]): number =>
      weightedValues(
        new Float64Array(6),
        order.map(i => weights[i]!),
      ).weights[0]!
    expect(sum([5, 4, 3, 2, 1, 0])).toBe(sum([0, 1, 2, 3, 4, 5]))
    expect(sum([1, 0, 3, 5, 2, 4])).toBe(sum([0, 1, 2, 3, 4, 5]))
  })
})
