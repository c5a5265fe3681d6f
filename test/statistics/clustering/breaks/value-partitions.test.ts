import { describe, expect, it } from 'vitest'
import { valuePartitions } from '../../../../src/statistics/clustering/breaks/value-partitions.js'

describe('valuePartitions', () => {
  it('have costs in a unit that values and weights of any size leave finite', () => {
    for (const [size, weight] of [
      [1, 1],
      [2 ** 300, 2 ** 100],
      [2 ** -300, 2 ** -100],
    ] as const) {
      const values = Float64Array.of(1, 3, 10).map(value => value * size)
      const { partitions, cost, unit, logUnit } = valuePartitions(values, new Float64Array(3).fill(weight), 2)
      expect([partitions.starts(2), cost(0, 1) * unit]).toEqual([[0, 2], 2 * size * size * weight])
      expect(logUnit).toBeCloseTo(Math.log(unit), 9)
    }
  })
})
