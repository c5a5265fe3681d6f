/**
 * Columns in the order of risk sets, less their mean in each stratum and in standard deviations, in the tiles of a regression's design.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { Design } from '../../regression/design.js'
import { GROUP, TILE } from '../../regression/design.js'
import type { RiskSets } from './risk-sets.js'
import type { CoxRows } from './rows.js'

/** The design of a Cox regression: it has no intercept, as no likelihood would tell one. */
export interface Standardised {
  readonly design: Design
  /** Per column, the centre of each stratum in the units of the column. */
  readonly centres: readonly Float64Array[]
}

/** The design of checked rows; throws for a column that is the same for all at risk. */
export function standardised({ names, columns }: CoxRows, sets: RiskSets): Standardised {
  const { rows, weights: given, starts, ending } = sets
  const width = names.length
  const stride = GROUP * Math.ceil(width / GROUP)
  const blocks = Math.ceil(rows / TILE)
  const tiles = new Float64Array((blocks * stride + 1) * TILE)
  // Beyond all tiles a column of ones, which products with columns take as one of them.
  tiles.fill(1, blocks * stride * TILE)
  const values = new Float64Array(rows)
  const scales = new Float64Array(width)
  const centres = columns.map((column, j) => {
    const { ones, above } = fillAbove(column, sets, values, names[j]!)
    scales[j] = spreadOf(values, above, sets)
    fillTiles(values, above, sets, 1 / scales[j]!, tiles, j, stride)
    return ones.map((one, g) => one + above[g]!)
  })
  const weights = new Float64Array(blocks * TILE)
  const weightUnit = given === undefined ? 1 : given.reduce((sum, weight) => sum + weight, 0) / rows
  if (given === undefined) weights.fill(1, 0, rows)
  else for (let i = 0; i < rows; i++) weights[i] = given[i]! / weightUnit
  const outcomes = new Float64Array(blocks * TILE)
  for (let e = 0; e < ending.length; e++) outcomes.fill(1, starts[e]!, starts[e]! + ending[e]!)
  const offset = new Float64Array(blocks * TILE)
  const sizes = { width, stride, rows, blocks }
  const plain = { names, hasIntercept: false, hasOffset: false, centres: new Float64Array(width) }
  return { design: { ...plain, ...sizes, tiles, outcomes, weights, weightUnit, offset, scales }, centres }
}

/** By stratum, the first value of a column and the mean of what others have above it. */
interface Middles {
  readonly ones: Float64Array
  readonly above: Float64Array
}

/** A column in the order of risk sets, less the first value of its stratum. */
function fillAbove(column: Float64Array, sets: RiskSets, out: Float64Array, name: string): Middles {
  const { order, strata } = sets
  const count = strata.length - 1
  const [ones, means] = [new Float64Array(count), new Float64Array(count)]
  let varies = false
  for (let g = 0; g < count; g++) {
    const [from, to] = rowsOf(sets, g)
    if (from === to) continue
    const one = column[order[from]!]!
    let sum = 0
    for (let i = from; i < to; i++) {
      const above = column[order[i]!]! - one
      out[i] = above
      sum += above
      if (above !== 0) varies = true
    }
    ones[g] = one
    means[g] = sum / (to - from)
  }
  if (varies) return { ones, above: means }
  const within = count > 1 ? 'at least two different values within a stratum' : 'at least two different values'
  return reject(
    'NO_VARIATION',
    `columns.${name}`,
    `${within}, among those at risk at an event`,
    column[0],
    'Leave it out',
  )
}

function rowsOf({ starts, strata }: RiskSets, g: number): readonly [from: number, to: number] {
  return [starts[strata[g]!]!, starts[strata[g + 1]!]!]
}

/** About so many rows say well enough how wide a column is. */
const SAMPLE = 16_384

/** The root of the mean square about the means, of a sample where rows are many. */
function spreadOf(values: Float64Array, means: Float64Array, sets: RiskSets): number {
  const step = Math.ceil(values.length / SAMPLE)
  const sampled = spreadOver(values, means, sets, step)
  return step === 1 || sampled > 0 ? sampled : spreadOver(values, means, sets, 1)
}

/** Of every so many rows, in parts of the largest, so that no square leaves the range of a double. */
function spreadOver(values: Float64Array, means: Float64Array, sets: RiskSets, step: number): number {
  let [largest, squares, count] = [0, 0, 0]
  for (const [g, mean] of means.entries()) {
    const [from, to] = rowsOf(sets, g)
    for (let i = from; i < to; i += step) largest = Math.max(largest, Math.abs(values[i]! - mean))
  }
  for (const [g, mean] of means.entries()) {
    const [from, to] = rowsOf(sets, g)
    for (let i = from; i < to; i += step, count++) squares += ((values[i]! - mean) / largest) ** 2
  }
  return largest === 0 ? 0 : largest * Math.sqrt(squares / count)
}

function fillTiles(
  values: Float64Array,
  means: Float64Array,
  sets: RiskSets,
  factor: number,
  tiles: Float64Array,
  j: number,
  stride: number,
): void {
  for (const [g, mean] of means.entries()) {
    const [from, to] = rowsOf(sets, g)
    for (let i = from; i < to; ) {
      const block = Math.floor(i / TILE)
      const until = Math.min(to, (block + 1) * TILE)
      const at = (block * (stride - 1) + j) * TILE
      for (; i < until; i++) tiles[at + i] = (values[i]! - mean) * factor
    }
  }
}
