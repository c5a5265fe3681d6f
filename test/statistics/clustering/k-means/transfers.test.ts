import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { partitionAround, settle, withinOf as within } from '../../../../src/statistics/clustering/k-means/partition.js'
import { firstCentres } from '../../../../src/statistics/clustering/k-means/plus-plus.js'
import { untilAtRest } from '../../../../src/statistics/clustering/k-means/rounds.js'
import { transferPoints } from '../../../../src/statistics/clustering/k-means/transfers.js'
import { cloud, pointsOf, withinOf } from './points.js'

describe('moves of single points', () => {
  it('help where no point has a nearer centre', () => {
    // Four at 0 and one at 4 lie around 0.8: 4 is nearer to that than to 9. The sum is 12.8; with 4 beside 9 it is 12.5.
    const points = pointsOf([[0], [0], [0], [0], [4], [9]])
    const partition = partitionAround(points, Float64Array.of(1, 9))
    untilAtRest(points, partition, 10)
    expect([...partition.assigned]).toEqual([0, 0, 1])
    expect(within(points, partition)).toBeCloseTo(12.8, 12)
    expect(transferPoints(points, partition)).toBe(1)
    settle(points, partition)
    expect([...partition.assigned]).toEqual([0, 1, 1])
    expect(within(points, partition)).toBeCloseTo(12.5, 12)
  })

  it('leave no single move that would lower the sum', () => {
    let moves = 0
    for (let seed = 0; seed < 40; seed++) {
      const points = pointsOf(cloud(50 + seed, 1 + (seed % 3), seed))
      const clusters = 2 + (seed % 5)
      const partition = partitionAround(points, firstCentres(points, clusters, randomStream(seed)))
      untilAtRest(points, partition, 1000)
      settle(points, partition)
      const before = within(points, partition)
      for (let moved = 1; moved > 0; moves += moved) {
        moved = transferPoints(points, partition)
        untilAtRest(points, partition, 1000)
      }
      settle(points, partition)
      const best = within(points, partition)
      expect(best).toBeLessThanOrEqual(before * (1 + 1e-12))
      expect(best).toBeCloseTo(withinOf(points, partition.assigned), 8)
      for (let i = 0; i < points.count; i++) {
        for (let j = 0; j < clusters; j++) {
          const other = Uint16Array.from(partition.assigned)
          other[i] = j
          if (new Set(other).size === clusters) expect(withinOf(points, other)).toBeGreaterThan(best * (1 - 1e-9))
        }
      }
    }
    expect(moves).toBeGreaterThan(5)
  })
})
