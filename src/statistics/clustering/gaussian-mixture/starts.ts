/**
 * Where searches begin: some rows are seeds, and every row goes with the nearest of them.
 *
 * Starts differ in two ways, so that no kind of cluster is overlooked: distances are those of features of unit variance, or of
 * features freed of their correlation, which finds clusters that lie slantwise; and the seeds are where k-means ends, which finds
 * clusters that lie apart, or rows drawn evenly, which finds those that lie over each other, or a dense one within a wide one. Four
 * starts make a round.
 *
 * @module
 */
import type { RandomStream } from '../../../model/index.js'
import { choleskyFactor } from '../../../numeric/index.js'
import { partitionAround } from '../k-means/partition.js'
import { firstCentres } from '../k-means/plus-plus.js'
import { untilAtRest } from '../k-means/rounds.js'
import { evenRows } from './even-rows.js'
import type { WeightedRows } from './mixture.js'

/** Rows in both measures, made once for all starts. */
export interface Seedbeds {
  /** Features of unit variance. */
  readonly standard: WeightedRows
  /** Features without correlation; the same as `standard` where one is determined by others. */
  readonly sphered: WeightedRows
}

/** Rounds of k-means after which its centres are near enough to where they end. */
const ROUNDS = 100

/** Rows of unit variance, and without correlation, from their covariance. */
export function seedbeds(rows: WeightedRows, spread: Float64Array): Seedbeds {
  const { count, dimensions, values } = rows
  const deviations = Float64Array.from({ length: dimensions }, (_, j) => Math.sqrt(spread[j * dimensions + j]!))
  const standard = { ...rows, values: values.map((value, at) => value / deviations[at % dimensions]!) }
  const factor = spread.map((part, at) => {
    return part / deviations[Math.floor(at / dimensions)]! / deviations[at % dimensions]!
  })
  if (!choleskyFactor(factor, dimensions, factor)) return { standard, sphered: standard }
  const sphered = Float64Array.from(standard.values)
  for (let i = 0; i < count; i++) solveLower(factor, sphered.subarray(i * dimensions, (i + 1) * dimensions))
  return { standard, sphered: { ...rows, values: sphered } }
}

/** L⁻¹ x, in place. */
function solveLower(lower: Float64Array, right: Float64Array): void {
  const n = right.length
  for (let j = 0; j < n; j++) {
    for (let l = 0; l < j; l++) right[j]! -= lower[j * n + l]! * right[l]!
    right[j]! /= lower[j * n + j]!
  }
}

/** A column per component: 1 for the rows that are nearest to its seed. */
export function drawStart(
  { standard, sphered }: Seedbeds,
  components: number,
  start: number,
  uniform: RandomStream,
): Float64Array[] {
  const points = start % 2 === 0 ? standard : sphered
  const apart = start % 4 < 2
  const seeds = apart ? firstCentres(points, components, uniform) : evenRows(points, components, uniform)
  const partition = partitionAround(points, seeds)
  if (apart) untilAtRest(points, partition, ROUNDS)
  const columns = Array.from({ length: components }, () => new Float64Array(points.count))
  for (let i = 0; i < points.count; i++) columns[partition.assigned[i]!]![i] = 1
  return columns
}
