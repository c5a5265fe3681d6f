import { describe, expect, it } from 'vitest'
import { partitionAround } from '../../../../src/statistics/clustering/k-means/partition.js'
import { fillEmpty } from '../../../../src/statistics/clustering/k-means/repair.js'
import { untilAtRest } from '../../../../src/statistics/clustering/k-means/rounds.js'
import { pointsOf } from './points.js'

describe('an empty cluster', () => {
  it('takes the point that lies farthest from its centre', () => {
    const points = pointsOf([[0], [1], [2], [9]])
    const partition = partitionAround(points, Float64Array.of(1, 100))
    expect([...partition.mass]).toEqual([4, 0])
    fillEmpty(points, partition)
    expect([...partition.assigned]).toEqual([0, 0, 0, 1])
    expect([...partition.mass]).toEqual([3, 1])
    expect(partition.centres[1]).toBe(9)
  })

  it('does not empty another', () => {
    const points = pointsOf([[0], [0.5], [50]])
    const partition = partitionAround(points, Float64Array.of(0, 40, 1000))
    fillEmpty(points, partition)
    expect([...partition.mass]).toEqual([1, 1, 1])
  })

  it('is filled in the middle of a search as well', () => {
    const points = pointsOf([[0], [1], [2], [3], [20], [21]])
    const partition = partitionAround(points, Float64Array.of(-50, 1, 60))
    untilAtRest(points, partition, 100)
    expect(Math.min(...partition.mass)).toBeGreaterThan(0)
  })
})
