import { randomStream } from '../../../../src/model/index.js'
import { distinctRows } from '../../../../src/statistics/clustering/features/index.js'
import type { Points } from '../../../../src/statistics/clustering/k-means/points.js'

/** Rows as points. */
export function pointsOf(rows: readonly (readonly number[])[]): Points {
  const dimensions = rows[0]!.length
  return { ...distinctRows(Float64Array.from(rows.flat()), rows.length, dimensions), dimensions }
}

/** Rows around four places, on a grid of tenths, with doubles among them; or off the grid, without. */
export function cloud(size: number, dimensions: number, seed: number, grid = true): number[][] {
  const uniform = randomStream(seed)
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: dimensions }, (_, d) => {
      const value = 20 * (uniform() + ((i * (d + 3)) % 4))
      return (grid ? Math.round(value) : value) / 10
    }),
  )
}

/** Squared distances of rows from the means of their clusters, added up. */
export function withinOf({ values, weights, dimensions, count }: Points, assigned: ArrayLike<number>): number {
  let sum = 0
  for (const cluster of new Set(Array.from(assigned))) {
    for (let d = 0; d < dimensions; d++) {
      let [mass, total] = [0, 0]
      for (let i = 0; i < count; i++) {
        if (assigned[i] !== cluster) continue
        mass += weights[i]!
        total += weights[i]! * values[i * dimensions + d]!
      }
      for (let i = 0; i < count; i++) {
        if (assigned[i] === cluster) sum += weights[i]! * (values[i * dimensions + d]! - total / mass) ** 2
      }
    }
  }
  return sum
}
