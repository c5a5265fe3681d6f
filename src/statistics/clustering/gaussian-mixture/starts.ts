/**
 * Where searches begin: rows drawn far from each other, every row with the nearest of them.
 *
 * Odd starts measure distance by features of unit variance, even ones by features without correlation as well, so that clusters
 * that lie slantwise are found too.
 *
 * @see Arthur & Vassilvitskii (2007), k-means++: the advantages of careful seeding, SODA.
 * @module
 */
import type { RandomStream } from '../../../model/index.js'
import { choleskyFactor } from '../../../numeric/index.js'
import type { WeightedRows } from './mixture.js'

/** Rows in both measures, made once for all starts. */
export interface Seedbeds {
  readonly standard: Float64Array
  /** Absent where a feature is determined by others. */
  readonly sphered?: Float64Array
}

/** Rows of unit variance, and without correlation, from their covariance. */
export function seedbeds({ count, dimensions, values }: WeightedRows, spread: Float64Array): Seedbeds {
  const deviations = Float64Array.from({ length: dimensions }, (_, j) => Math.sqrt(spread[j * dimensions + j]!))
  const standard = values.map((value, at) => value / deviations[at % dimensions]!)
  const factor = spread.map((part, at) => {
    return part / deviations[Math.floor(at / dimensions)]! / deviations[at % dimensions]!
  })
  if (!choleskyFactor(factor, dimensions, factor)) return { standard }
  const sphered = new Float64Array(values.length)
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < dimensions; j++) {
      let rest = standard[i * dimensions + j]!
      for (let l = 0; l < j; l++) rest -= factor[j * dimensions + l]! * sphered[i * dimensions + l]!
      sphered[i * dimensions + j] = rest / factor[j * dimensions + j]!
    }
  }
  return { standard, sphered }
}

/** A column per component: 1 for the rows that are nearest to its seed. */
export function drawStart(
  rows: WeightedRows,
  { standard, sphered = standard }: Seedbeds,
  components: number,
  start: number,
  uniform: RandomStream,
): Float64Array[] {
  const { count, dimensions, weights } = rows
  const values = start % 2 === 0 ? standard : sphered
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  const owner = new Uint16Array(count)
  const chances = Float64Array.from(weights)
  for (let k = 0; k < components; k++) {
    const seed = drawn(chances, uniform)
    for (let i = 0; i < count; i++) {
      const square = squaredDistance(values, dimensions, i, seed)
      if (square < nearest[i]!) {
        nearest[i] = square
        owner[i] = k
      }
      chances[i] = nearest[i]! * weights[i]!
    }
  }
  const columns = Array.from({ length: components }, () => new Float64Array(count))
  for (let i = 0; i < count; i++) columns[owner[i]!]![i] = 1
  return columns
}

/** A place drawn with chances that need not add up to 1; some chance is above 0. */
function drawn(chances: Float64Array, uniform: RandomStream): number {
  let total = 0
  for (const chance of chances) total += chance
  let left = uniform() * total
  let last = 0
  for (const [i, chance] of chances.entries()) {
    if (chance === 0) continue
    last = i
    left -= chance
    if (left < 0) break
  }
  return last
}

function squaredDistance(values: Float64Array, dimensions: number, one: number, other: number): number {
  let sum = 0
  for (let j = 0; j < dimensions; j++) {
    sum += (values[one * dimensions + j]! - values[other * dimensions + j]!) ** 2
  }
  return sum
}
