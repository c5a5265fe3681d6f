import { describe, expect, it } from 'vitest'
import { samplePoints } from '../../../../src/statistics/clustering/k-means/sample.js'
import { searchPartition } from '../../../../src/statistics/clustering/k-means/search.js'
import { cloud, pointsOf, withinOf } from './points.js'

const rows = Array.from({ length: 25_000 }, (_, i) => [Math.sin(i) + 4 * (i % 3), Math.cos(i * 1.7) + 3 * (i % 2)])
const points = pointsOf(rows)

describe('a part of the rows', () => {
  it('is every m-th from a drawn one on, with its weight', () => {
    const sample = samplePoints(points, 3, () => 0.6)
    expect([sample?.count, sample?.dimensions, sample?.weights[0]]).toEqual([12_500 - (points.count % 2), 2, 1])
    expect(sample?.values.slice(0, 4)).toEqual(
      Float64Array.of(...points.values.slice(2, 4), ...points.values.slice(6, 8)),
    )
  })

  it('is not taken where it would be most of them', () => {
    expect(samplePoints(pointsOf(cloud(500, 2, 1)), 3, () => 0)).toBeUndefined()
    expect(samplePoints(points, 200, () => 0)).toBeUndefined()
  })

  it('is where searches of many rows begin; they end on all of them', () => {
    const { partition, within, converged, startsAtBest } = searchPartition(points, {
      clusters: 6,
      starts: 4,
      seed: 1,
      iterations: 1000,
    })
    expect(converged).toBe(true)
    expect(startsAtBest).toBeGreaterThan(0)
    expect(partition.assigned.length).toBe(points.count)
    expect(within).toBeCloseTo(withinOf(points, partition.assigned), 4)
    // Six places, each with the spread of a sine and a cosine.
    expect(within / rows.length).toBeCloseTo(1, 1)
  })

  it('counts its rounds among those allowed', () => {
    const found = searchPartition(points, { clusters: 6, starts: 1, seed: 1, iterations: 1 })
    expect([found.converged, found.rounds]).toEqual([false, 1])
    expect(Math.min(...found.partition.mass)).toBeGreaterThan(0)
  })
})
