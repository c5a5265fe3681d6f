import { powerOfTwo } from '../../scaled-values.js'
import type { PairSource } from '../distances/index.js'

/**
 * All distances both ways, row after row, so that one row is one stretch of memory: a search reads them many times over. Single
 * precision, half the memory: what is told of the clusters is worked out anew in double precision.
 */
export interface DistanceSquare {
  readonly size: number
  /** What distances are divided by: a power of two near the largest, as single precision holds none above 1e38. */
  readonly unit: number
  /** From row a to row b at a × size + b, in units. */
  readonly distances: Float32Array
}

/** The square of a source; NaN where a pair has no distance. */
export function distanceSquare({ size, most, fill }: PairSource): DistanceSquare {
  const unit = powerOfTwo([most])
  const distances = new Float32Array(size * size)
  const out = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    fill(row, out)
    for (let other = row; other < size; other++) {
      const distance = out[other]! / unit
      distances[row * size + other] = distance
      distances[other * size + row] = distance
    }
  }
  return { size, unit, distances }
}

/** Rows that have a distance from themselves, and from any other where there are others. */
export function comparableRows({ size, distances }: DistanceSquare): Uint32Array {
  const rows = Uint32Array.from({ length: size }, (_, row) => row)
  return rows.filter(row => {
    const own = distances.subarray(row * size, (row + 1) * size)
    return own[row] === 0 && (size === 1 || own.some((distance, other) => other !== row && !Number.isNaN(distance)))
  })
}
