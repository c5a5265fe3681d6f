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
  const tiles = new Float64Array(blocks * stride * TILE)
  const values = new Float64Array(rows)
  const scales = new Float64Array(width)
  const centres = columns.map((column, j) => {
    const means = fillCentred(column, sets, values, names[j]!)
    scales[j] = deviationOf(values)
    fillTiles(values, 1 / scales[j]!, tiles, j, stride)
    return means
  })
  const weights = new Float64Array(blocks * TILE)
  const weightUnit = given === undefined ? 1 : given.reduce((sum, weight) => sum + weight, 0) / rows
  for (let i = 0; i < rows; i++) weights[i] = given === undefined ? 1 : given[i]! / weightUnit
  const outcomes = new Float64Array(blocks * TILE)
  for (let e = 0; e < ending.length; e++) outcomes.fill(1, starts[e]!, starts[e]! + ending[e]!)
  const offset = new Float64Array(blocks * TILE)
  const sizes = { width, stride, rows, blocks }
  const plain = { names, hasIntercept: false, hasOffset: false, centres: new Float64Array(width) }
  return { design: { ...plain, ...sizes, tiles, outcomes, weights, weightUnit, offset, scales }, centres }
}

/** A column in the order of risk sets, less its mean in each stratum; returns the means. */
function fillCentred(column: Float64Array, sets: RiskSets, out: Float64Array, name: string): Float64Array {
  const { order, starts, strata } = sets
  const means = new Float64Array(strata.length - 1)
  let varies = false
  for (let g = 0; g + 1 < strata.length; g++) {
    const [from, to] = [starts[strata[g]!]!, starts[strata[g + 1]!]!]
    if (from === to) continue
    const one = column[order[from]!]!
    let sum = 0
    for (let i = from; i < to; i++) {
      const above = column[order[i]!]! - one
      out[i] = above
      sum += above
      if (above !== 0) varies = true
    }
    const mean = sum / (to - from)
    for (let i = from; i < to; i++) out[i]! -= mean
    means[g] = one + mean
  }
  if (varies) return means
  const within = strata.length > 2 ? 'at least two different values within a stratum' : 'at least two different values'
  return reject(
    'NO_VARIATION',
    `columns.${name}`,
    `${within}, among those at risk at an event`,
    column[0],
    'Leave it out',
  )
}

/** The root of the mean square, in parts of the largest, so that no square leaves the range of a double. */
function deviationOf(values: Float64Array): number {
  let largest = 0
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!))
  let squares = 0
  for (let i = 0; i < values.length; i++) squares += (values[i]! / largest) ** 2
  return largest * Math.sqrt(squares / values.length)
}

function fillTiles(values: Float64Array, factor: number, tiles: Float64Array, j: number, stride: number): void {
  for (let from = 0, at = j * TILE; from < values.length; from += TILE, at += stride * TILE) {
    const count = Math.min(TILE, values.length - from)
    for (let r = 0; r < count; r++) tiles[at + r] = values[from + r]! * factor
  }
}
