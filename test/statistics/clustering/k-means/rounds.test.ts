import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { partitionAround, settle } from '../../../../src/statistics/clustering/k-means/partition.js'
import { firstCentres } from '../../../../src/statistics/clustering/k-means/plus-plus.js'
import type { Points } from '../../../../src/statistics/clustering/k-means/points.js'
import { untilAtRest } from '../../../../src/statistics/clustering/k-means/rounds.js'
import { cloud, pointsOf } from './points.js'

describe('rounds with bounds', () => {
  it('end where rounds without bounds do', () => {
    for (let seed = 0; seed < 40; seed++) {
      const points = pointsOf(cloud(60 + seed * 7, 1 + (seed % 4), seed, false))
      const clusters = 2 + (seed % 7)
      const centres = firstCentres(points, clusters, randomStream(seed))
      const partition = partitionAround(points, Float64Array.from(centres))
      const { converged } = untilAtRest(points, partition, 1000)
      settle(points, partition)
      const plain = lloyd(points, Float64Array.from(centres))
      expect(converged).toBe(true)
      expect([...partition.assigned]).toEqual(plain.assigned)
      for (const [d, value] of plain.centres.entries()) expect(partition.centres[d]).toBeCloseTo(value, 10)
    }
  })

  it('stop when their number is used up, and say so', () => {
    const points = pointsOf(cloud(300, 2, 1))
    const partition = partitionAround(points, firstCentres(points, 6, randomStream(1)))
    expect(untilAtRest(points, partition, 1)).toEqual({ converged: false, rounds: 1 })
    expect(Math.min(...partition.mass)).toBeGreaterThan(0)
  })

  it('need one round where nothing can move', () => {
    const points = pointsOf([[1], [2], [3]])
    const partition = partitionAround(points, Float64Array.of(2))
    expect(untilAtRest(points, partition, 5)).toEqual({ converged: true, rounds: 1 })
  })
})

/** Lloyd's rounds as the paper has them. */
function lloyd(points: Points, centres: Float64Array): { assigned: number[]; centres: Float64Array } {
  const { count, dimensions, values, weights } = points
  const clusters = centres.length / dimensions
  const nearest = (): number[] =>
    Array.from({ length: count }, (_, i) => {
      const distances = Array.from({ length: clusters }, (_, j) => {
        let sum = 0
        for (let d = 0; d < dimensions; d++) sum += (values[i * dimensions + d]! - centres[j * dimensions + d]!) ** 2
        return sum
      })
      return distances.indexOf(Math.min(...distances))
    })
  let assigned = nearest()
  for (;;) {
    for (let j = 0; j < clusters; j++) {
      for (let d = 0; d < dimensions; d++) {
        let [mass, sum] = [0, 0]
        for (let i = 0; i < count; i++) {
          if (assigned[i] !== j) continue
          mass += weights[i]!
          sum += weights[i]! * values[i * dimensions + d]!
        }
        centres[j * dimensions + d] = sum / mass
      }
    }
    const next = nearest()
    if (next.every((cluster, i) => cluster === assigned[i])) return { assigned, centres }
    assigned = next
  }
}
