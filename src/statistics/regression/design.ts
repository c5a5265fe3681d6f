/**
 * The rows of a regression as a search needs them: columns centred and in standard deviations, so that one step is as
 * long in every direction whatever the units, and rows in tiles that stay in the processor's cache while all sums over
 * them are made.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { CheckedRows } from './checked-rows.js'

/** Rows per tile: 24 columns of them are 48 kB. */
export const TILE = 256
/** Columns come in groups of so many, which inner loops take at once; what is missing is a column of zeros. */
export const GROUP = 4

/** Standardised columns, in tiles. */
export interface Design {
  /** Of the columns, without the intercept. */
  readonly names: readonly string[]
  readonly hasIntercept: boolean
  /** How many coefficients: the intercept, then the columns. */
  readonly width: number
  /** `width`, rounded up to whole groups. */
  readonly stride: number
  /** Rows of a weight above 0. */
  readonly rows: number
  readonly blocks: number
  /** Row r of block b and factor j is at (b · stride + j) · TILE + r; zeros fill the last block. */
  readonly tiles: Float64Array
  readonly outcomes: Float64Array
  /** In parts of their mean, so that a unit of weight changes nothing; 0 for what fills the last block. */
  readonly weights: Float64Array
  /** Mean weight of the rows. */
  readonly weightUnit: number
  readonly offset: Float64Array
  readonly hasOffset: boolean
  /** Per factor: a standardised value is (value − centre) / scale; 0 and 1 of the intercept. */
  readonly centres: Float64Array
  readonly scales: Float64Array
}

/** The design of checked rows; throws for a column of one value, which cannot be told from the intercept. */
export function designOf(checked: CheckedRows, hasIntercept: boolean): Design {
  const { names, columns, kept, rows } = checked
  const first = hasIntercept ? 1 : 0
  const width = names.length + first
  const stride = GROUP * Math.ceil(width / GROUP)
  const blocks = Math.ceil(rows / TILE)
  const tiles = new Float64Array(blocks * stride * TILE)
  const centres = new Float64Array(width)
  const scales = new Float64Array(width).fill(1)
  if (hasIntercept) fillTiles(tiles, 0, stride, new Float64Array(rows).fill(1), 0, 1)
  columns.forEach((given, c) => {
    const column = kept === undefined ? given : Float64Array.from(kept, row => given[row]!)
    const j = c + first
    const { centre, scale } = spreadOf(column, hasIntercept, names[c]!)
    centres[j] = centre
    scales[j] = scale
    fillTiles(tiles, j, stride, column, centre, scale)
  })
  const padded = (values: Float64Array | undefined, otherwise: number): Float64Array => {
    const all = new Float64Array(blocks * TILE)
    for (let i = 0; i < rows; i++)
      all[i] = values === undefined ? otherwise : values[kept === undefined ? i : kept[i]!]!
    return all
  }
  const weights = padded(checked.weights, 1)
  const weightUnit = checked.weights === undefined ? 1 : weights.reduce((sum, weight) => sum + weight, 0) / rows
  for (let i = 0; i < rows; i++) weights[i]! /= weightUnit
  const outcomes = padded(checked.outcomes, 0)
  const offset = padded(checked.offset, 0)
  return {
    names,
    hasIntercept,
    width,
    stride,
    rows,
    blocks,
    tiles,
    outcomes,
    weights,
    weightUnit,
    offset,
    hasOffset: checked.offset !== undefined,
    centres,
    scales,
  }
}

/** Coefficients of the columns as they came, from those of standardised ones; intercept first, where there is one. */
export function inUnits({ hasIntercept, centres, scales, width }: Design, point: Float64Array): Float64Array {
  const coefficients = point.map((value, j) => value / scales[j]!)
  if (hasIntercept) for (let j = 1; j < width; j++) coefficients[0]! -= coefficients[j]! * centres[j]!
  return coefficients
}

/** The reverse of {@link inUnits}. */
export function inDeviations(
  { hasIntercept, centres, scales, width }: Design,
  coefficients: Float64Array,
): Float64Array {
  const point = coefficients.map((value, j) => value * scales[j]!)
  if (hasIntercept) for (let j = 1; j < width; j++) point[0]! += coefficients[j]! * centres[j]!
  return point
}

/** The same rows without a column. */
export function interceptOnly(design: Design): Design {
  const tiles = new Float64Array(design.blocks * GROUP * TILE)
  fillTiles(tiles, 0, GROUP, new Float64Array(design.rows).fill(1), 0, 1)
  const plain = { centres: new Float64Array(1), scales: new Float64Array(1).fill(1) }
  return { ...design, ...plain, names: [], hasIntercept: true, width: 1, stride: GROUP, tiles }
}

function fillTiles(tiles: Float64Array, j: number, stride: number, column: Float64Array, m: number, s: number): void {
  for (let from = 0, at = j * TILE; from < column.length; from += TILE, at += stride * TILE) {
    const count = Math.min(TILE, column.length - from)
    for (let r = 0; r < count; r++) tiles[at + r] = (column[from + r]! - m) / s
  }
}

/** About so many rows say well enough where a column lies and how wide it is. */
const SAMPLE = 16_384

/** Mean and standard deviation, of a sample where rows are many; without an intercept 0 and the root of the mean square. */
function spreadOf(column: Float64Array, isCentred: boolean, name: string): Spread {
  const first = isCentred ? column[0]! : 0
  if (column.every(value => value === first)) {
    const expected = isCentred ? 'at least two different values' : 'a value other than 0'
    reject('NO_VARIATION', `columns.${name}`, expected, first, 'Leave it out')
  }
  const step = Math.ceil(column.length / SAMPLE)
  const sampled = spreadOver(column, step, isCentred)
  return step === 1 || sampled.scale > 0 ? sampled : spreadOver(column, 1, isCentred)
}

interface Spread {
  readonly centre: number
  readonly scale: number
}

/** Of every so many rows, in parts of a power of two next to the largest, so that no square leaves the range of a double. */
function spreadOver(column: Float64Array, step: number, isCentred: boolean): Spread {
  let [largest, count] = [0, 0]
  for (let i = 0; i < column.length; i += step, count++) largest = Math.max(largest, Math.abs(column[i]!))
  const unit = largest > 0 ? 2 ** Math.max(-1000, Math.floor(Math.log2(largest))) : 1
  const meanAbout = (about: number): number => {
    let sum = 0
    for (let i = 0; i < column.length; i += step) sum += column[i]! / unit - about
    return sum / count
  }
  const rough = isCentred ? meanAbout(0) : 0
  const centre = isCentred ? rough + meanAbout(rough) : 0
  let squares = 0
  for (let i = 0; i < column.length; i += step) squares += (column[i]! / unit - centre) ** 2
  return { centre: centre * unit, scale: Math.sqrt(squares / count) * unit }
}
