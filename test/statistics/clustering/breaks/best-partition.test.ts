import { describe, expect, it } from 'vitest'
import { bestPartitions } from '../../../../src/statistics/clustering/breaks/best-partition.js'
import { groupCosts } from '../../../../src/statistics/clustering/breaks/group-cost.js'

describe('bestPartitions', () => {
  const values = Float64Array.of(1, 2, 3, 40, 42, 90)
  const cost = groupCosts(values, new Float64Array(6).fill(1))

  it('hold every number of groups up to the most', () => {
    const { costs, starts } = bestPartitions(6, 6, cost)
    expect(costs.map(each => Math.round(each * 1e6) / 1e6)).toEqual([6197.333333, 1604.666667, 4, 2, 0.5, 0])
    expect(starts(1)).toEqual([0])
    expect(starts(3)).toEqual([0, 3, 5])
    expect(starts(6)).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('cost the same whether more groups were asked for or not', () => {
    for (let most = 1; most <= 5; most++) {
      const few = bestPartitions(6, most, cost)
      expect(few.costs).toEqual(bestPartitions(6, 6, cost).costs.slice(0, most))
      expect(few.starts(most)).toEqual(bestPartitions(6, 6, cost).starts(most))
    }
  })

  it('take the shorter lower group where two partitions cost the same', () => {
    const even = groupCosts(Float64Array.of(1, 2, 3), Float64Array.of(1, 1, 1))
    expect(bestPartitions(3, 2, even).starts(2)).toEqual([0, 1])
  })
})
