import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { searchPartition } from '../../../../src/statistics/clustering/k-means/search.js'
import { cloud, pointsOf, withinOf } from './points.js'

const settings = { clusters: 3, starts: 10, seed: 42, iterations: 1000 }

describe('a search', () => {
  it('finds the best of all partitions of a few rows', () => {
    for (let seed = 0; seed < 12; seed++) {
      const points = pointsOf(cloud(9, 2, seed))
      const { partition, within, converged } = searchPartition(points, settings)
      expect(converged).toBe(true)
      expect(within).toBeCloseTo(withinOf(points, partition.assigned), 9)
      expect(within).toBeCloseTo(
        leastWithin(points.count, 3, assigned => withinOf(points, assigned)),
        9,
      )
    }
  })

  it('only gains by more starts', () => {
    const points = pointsOf(cloud(200, 2, 5))
    const found = [1, 3, 10, 30].map(starts => searchPartition(points, { ...settings, clusters: 7, starts }).within)
    expect(found).toEqual([...found].sort((a, b) => b - a))
  })

  it('counts the starts that ended at the best', () => {
    const easy = pointsOf([[0], [1], [100], [101], [200], [201]])
    expect(searchPartition(easy, settings).startsAtBest).toBe(10)
  })

  it('leaves starts that are too slow to reach the best, without losing it', () => {
    const points = pointsOf(evenCloud(20_000, 8))
    const { within, converged, startsAtBest } = searchPartition(points, { ...settings, clusters: 8, starts: 3 })
    expect(converged).toBe(true)
    // The best where every start goes on to the end.
    expect(within).toBeCloseTo(9166.850498125708, 6)
    expect(startsAtBest).toBe(1)
  })

  it('comes back unfinished where rounds are few', () => {
    const { converged, rounds } = searchPartition(pointsOf(cloud(400, 2, 2)), {
      ...settings,
      clusters: 9,
      iterations: 2,
    })
    expect([converged, rounds]).toEqual([false, 2])
  })
})

/** Evenly spread over a box: no groups at all. */
function evenCloud(count: number, dimensions: number): number[][] {
  const uniform = randomStream(4)
  return Array.from({ length: count }, () => Array.from({ length: dimensions }, uniform))
}

/** Over all ways to put points into clusters. */
function leastWithin(count: number, clusters: number, within: (assigned: number[]) => number): number {
  let least = Infinity
  const assigned = new Array<number>(count).fill(0)
  const visit = (i: number, used: number): void => {
    if (i === count) {
      if (used === clusters) least = Math.min(least, within(assigned))
      return
    }
    for (let j = 0; j <= Math.min(used, clusters - 1); j++) {
      assigned[i] = j
      visit(i + 1, Math.max(used, j + 1))
    }
  }
  visit(0, 0)
  return least
}
