import { describe, expect, it } from 'vitest'
import {
  movePoint,
  partitionAround,
  settle,
  withinOf,
} from '../../../../src/statistics/clustering/k-means/partition.js'
import { pointsOf } from './points.js'

describe('a partition', () => {
  const points = pointsOf([[0], [2], [2], [10]])

  it('puts points to the nearest centre, the first of equally near ones, with exact bounds', () => {
    const { assigned, mass, sums, upper, lower } = partitionAround(points, Float64Array.of(0, 4))
    expect([...assigned]).toEqual([0, 0, 1])
    expect([...mass]).toEqual([3, 1])
    expect([...sums]).toEqual([4, 10])
    expect([...upper]).toEqual([0, 2, 6])
    expect([...lower]).toEqual([4, 2, 10])
  })

  it('keeps sums and masses when a point moves, all rows that are equal with it', () => {
    const partition = partitionAround(points, Float64Array.of(0, 4))
    movePoint(points, partition, 1, 1)
    expect([...partition.mass]).toEqual([1, 3])
    expect([...partition.sums]).toEqual([0, 14])
    settle(points, partition)
    expect(partition.centres[1]).toBeCloseTo(14 / 3, 15)
    expect(withinOf(points, partition)).toBeCloseTo(2 * (8 / 3) ** 2 + (16 / 3) ** 2, 12)
  })

  it('of one cluster has no other centre near', () => {
    expect(partitionAround(points, Float64Array.of(1)).lower[0]).toBe(Infinity)
  })
})
