/**
 * Indicators as weighted sums of what was summed up: of answers, and of products of two answers. Products of standardised items
 * are such sums as well, since (a − ā)(b − b̄) = ab − āb − ab̄ + āb̄, and so are scores, their products, and residuals: rows are
 * never needed again.
 *
 * @module
 */
import { choleskyFactor, choleskySolve } from '../../numeric/core.js'
import type { PathMoments } from './path-moments.js'
import type { IndicatorSource, StagePlan } from './plan.js'

/** A weighted sum of columns. */
export interface LinearSum {
  readonly columns: number[]
  readonly factors: number[]
  /** Of the sum; of a residual: of the product that it is taken from. */
  mean: number
  /** Of residuals: the coefficients of standardised items that were taken off. */
  regression?: Float64Array
}

/** Scores of a stage that indicators are made of. */
export interface StageScores {
  readonly plan: StagePlan
  /** Of standardised items (centred ones where items keep their spread). */
  readonly weights: Float64Array
}

/** Scores of the stages before. */
export interface EarlierScores {
  readonly first?: StageScores
  readonly main?: StageScores
}

/** What sums are made from. */
export interface SumSources {
  readonly moments: PathMoments
  /** By which each item is multiplied before it enters. */
  readonly scales: Float64Array
  /** The column of a product, by the places of its items. */
  readonly productColumn: ReadonlyMap<number, number>
  readonly earlier: EarlierScores
}

/** The key of a product of two of `items`. */
export function productKey(a: number, b: number, items: number): number {
  return a * items + b
}

/** An indicator as a sum of columns. */
export function sumOf(source: IndicatorSource, from: SumSources): LinearSum {
  const sum: LinearSum = { columns: [], factors: [], mean: 0 }
  if (source.kind === 'item') add(sum, source.item, from.scales[source.item]!)
  else if (source.kind === 'score') {
    for (const [item, weight] of scoreItems(from.earlier.first!, source.block, from.earlier)) {
      add(sum, item, weight * from.scales[item]!)
    }
  } else if (source.kind === 'score-product') {
    const [left, right] = source.of.map(block => [...scoreItems(from.earlier.main!, block, from.earlier)])
    for (const [a, ofA] of left!) for (const [b, ofB] of right!) addProduct(sum, a, b, ofA * ofB, from)
  } else {
    addProduct(sum, source.of[0], source.of[1], 1, from)
    if (source.kind === 'residual') takeOff(sum, source.items, from)
  }
  return sum
}

/** Of two sums. */
export function covarianceOf(one: LinearSum, other: LinearSum, { covariance, means }: PathMoments): number {
  let sum = 0
  for (let k = 0; k < other.columns.length; k++) {
    sum += other.factors[k]! * covarianceWith(one, other.columns[k]!, covariance, means.length)
  }
  return sum
}

/** How large a sum is at most: what is far below has cancelled out. */
export function extentOf({ columns, factors }: LinearSum, { covariance, means }: PathMoments): number {
  let extent = 0
  for (let k = 0; k < columns.length; k++) {
    extent += Math.abs(factors[k]!) * Math.sqrt(covariance[columns[k]! * (means.length + 1)]!)
  }
  return extent
}

function covarianceWith(
  { columns, factors }: LinearSum,
  column: number,
  covariance: Float64Array,
  width: number,
): number {
  let sum = 0
  for (let k = 0; k < columns.length; k++) sum += factors[k]! * covariance[columns[k]! * width + column]!
  return sum
}

function add(sum: LinearSum, column: number, factor: number): void {
  sum.columns.push(column)
  sum.factors.push(factor)
}

function addProduct(sum: LinearSum, a: number, b: number, factor: number, from: SumSources): void {
  const { means, covariance, meanOfCovariance } = from.moments
  const scale = factor * from.scales[a]! * from.scales[b]!
  add(sum, from.productColumn.get(productKey(a, b, from.scales.length))!, scale)
  add(sum, b, -means[a]! * scale)
  add(sum, a, -means[b]! * scale)
  sum.mean += scale * meanOfCovariance * covariance[a * means.length + b]!
}

/** Leaves what items do not explain. Items that are collinear explain nothing more together: then nothing is taken off. */
function takeOff(sum: LinearSum, items: readonly number[], { moments, scales }: SumSources): void {
  const width = moments.means.length
  const size = items.length
  const matrix = new Float64Array(size * size)
  const right = new Float64Array(size)
  for (const [i, a] of items.entries()) {
    for (const [j, b] of items.entries()) {
      matrix[i * size + j] = moments.covariance[a * width + b]! * scales[a]! * scales[b]!
    }
    right[i] = scales[a]! * covarianceWith(sum, a, moments.covariance, width)
  }
  if (!choleskyFactor(matrix, size, matrix)) return
  sum.regression = choleskySolve(matrix, size, right, right)
  for (const [i, item] of items.entries()) add(sum, item, -right[i]! * scales[item]!)
}

/** The items of a score with their weights; those of a higher-order construct by way of its parts. */
function* scoreItems(
  { plan, weights }: StageScores,
  block: number,
  earlier: EarlierScores,
): Generator<readonly [item: number, weight: number]> {
  const { start, end } = plan.blocks[block]!
  for (let h = start; h < end; h++) {
    const source = plan.sources[h]!
    if (source.kind === 'item') yield [source.item, weights[h]!]
    else if (source.kind === 'score') {
      for (const [item, weight] of scoreItems(earlier.first!, source.block, earlier)) yield [item, weights[h]! * weight]
    }
  }
}
