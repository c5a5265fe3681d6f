/**
 * Whether outcomes are separated: whether some direction of the coefficients makes no row's prediction worse and one's
 * better, however far one goes, so that estimates are infinite. An exact test, and the columns that are to blame.
 *
 * Of b, the sum of what each row pulls at, it finds what no positive multiples of the rows take away: nothing where outcomes
 * overlap, and else a direction with a product of 0 or more with every row, which separates.
 *
 * @see Albert and Anderson (1984), Biometrika 71; Konis (2007), Linear programming algorithms for detecting separated data in
 * binary logistic regression models, thesis, Oxford, whose linear programme this answers by least squares.
 * @module
 */
import type { Design } from './design.js'
import { TILE } from './design.js'
import type { Family } from './family.js'
import type { Rows } from './non-negative-least-squares.js'
import { leastProduct, remainder } from './non-negative-least-squares.js'
import { withoutSpan } from './span.js'

/** Which factors tell outcomes apart. */
export interface Separation {
  /** None of them can be spared. */
  readonly factors: readonly number[]
  /** Without ties: no row lies on the border. */
  readonly complete: boolean
}

/** A direction's products with unit rows are no less than this where it separates. */
const ROUNDING = 1e-7
/** A direction with no more of a factor than this, as a share of the largest, has none. */
const NONE = 1e-6

/** The separation by factors that have no penalty; undefined where outcomes overlap. */
export function separationOf(design: Design, family: Family, penalties: Float64Array): Separation | undefined {
  const free = Array.from(penalties.keys()).filter(j => penalties[j] === 0)
  const direction = separatingDirection(design, family, free)
  if (direction === undefined) return undefined
  const first = design.hasIntercept ? 1 : 0
  let kept = partsOf(direction, free)
  for (const j of kept.filter(factor => factor >= first)) {
    const fewer = kept.filter(factor => factor !== j || factor < first)
    const without = separatingDirection(design, family, fewer)
    if (without !== undefined) kept = partsOf(without, fewer)
  }
  return {
    factors: kept.filter(j => j >= first).sort((a, b) => a - b),
    complete: isComplete(rowsOf(design, family, free)),
  }
}

/** The factors of a direction, those with least of it first, the intercept always. */
function partsOf(direction: Float64Array, factors: readonly number[]): number[] {
  const largest = Math.max(...direction.map(Math.abs))
  return Array.from(factors.keys())
    .filter(k => factors[k] === 0 || Math.abs(direction[k]!) > NONE * largest)
    .sort((k, l) => Math.abs(direction[k]!) - Math.abs(direction[l]!))
    .map(k => factors[k]!)
}

function separatingDirection(design: Design, family: Family, factors: readonly number[]): Float64Array | undefined {
  const rows = rowsOf(design, family, factors)
  const pull = meanOf(rows)
  const direction = remainder(rows, pull)
  const size = Math.hypot(...direction)
  if (size === 0) return undefined
  const least = leastProduct(rows, direction)
  return least !== undefined && least.product >= -ROUNDING * size ? direction : undefined
}

/** No positive multiples of rows add up to nothing (Gordan): the border is crossed by no row, nor touched. */
function isComplete({ width, count, cells }: Rows): boolean {
  const extended = new Float64Array(count * (width + 1)).fill(1)
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < width; j++) extended[i * (width + 1) + j] = cells[i * width + j]!
  }
  const target = new Float64Array(width + 1)
  target[width] = -1
  return remainder({ width: width + 1, count, cells: extended }, target).some(value => value !== 0)
}

/** What each row pulls at, as unit vectors: a direction with a product above 0 makes its prediction better. */
function rowsOf(design: Design, family: Family, factors: readonly number[]): Rows {
  const { rows, outcomes } = design
  const width = factors.length
  const towards = new Float64Array(rows * width)
  const signs = new Int8Array(rows)
  for (let i = 0; i < rows; i++) {
    const at = Math.floor(i / TILE) * design.stride * TILE + (i % TILE)
    // A count above 0 is missed on either side: such rows must not move at all.
    signs[i] = outcomes[i] === 0 ? -1 : family.name === 'logistic' ? 1 : 0
    for (let k = 0; k < width; k++) towards[i * width + k] = design.tiles[at + factors[k]! * TILE]!
  }
  return withoutSpan({ width, count: rows, cells: towards }, signs)
}

function meanOf({ width, count, cells }: Rows): Float64Array {
  const mean = new Float64Array(width)
  for (let i = 0; i < count * width; i++) mean[i % width]! += cells[i]! / count
  return mean
}
