/**
 * Indicators as weighted sums of what was summed up: of answers, and of products of two answers. Products of standardised items
 * are such sums as well, since (a − ā)(b − b̄) = ab − āb − ab̄ + āb̄, and so are scores, their products, and residuals: rows are
 * never needed again.
 *
 * @module
 */
import { choleskyFactor, choleskySolve } from '../../numeric/core.js'
import type { PathMoments } from './path-moments.js'
import type { IndicatorSource, PathPlan, StagePlan } from './plan.js'
import type { EstimateFailure } from './search-weights.js'

/** Indicators of a stage, as they enter the search. */
export interface Indicators {
  /** In the units of answers; of products: of standardised items. */
  readonly means: Float64Array
  /** Likewise; > 0. */
  readonly deviations: Float64Array
  /** Of indicators with one spread where items are standardised, with their own otherwise. Row by row. */
  readonly covariance: Float64Array
  /** Of residuals: the coefficients of standardised items that were taken off. */
  readonly regressions: readonly (Float64Array | undefined)[]
}

/** A weighted sum of columns. */
interface Sum {
  readonly columns: number[]
  readonly factors: number[]
  /** Of the sum; of a residual: of the product that it is taken from. */
  mean: number
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

/** Indicators of a stage from the moments of answers. */
export function indicatorsOf(
  moments: PathMoments,
  { items, products, settings }: PathPlan,
  stage: StagePlan,
  earlier: EarlierScores,
): Indicators | EstimateFailure {
  const { means, covariance, meanOfCovariance, centres, spreads } = moments
  const width = means.length
  const scales = new Float64Array(items.length)
  for (let item = 0; item < items.length; item++) {
    const variance = covariance[item * width + item]!
    if (!(variance > SMALLEST_VARIANCE)) return { failure: 'NO_VARIATION', name: items[item]! }
    scales[item] = settings.standardise ? 1 / Math.sqrt(variance) : spreads[item]!
  }
  const productColumn = new Map(products.map(([a, b], place) => [a * items.length + b, items.length + place]))

  const add = (sum: Sum, column: number, factor: number): void => {
    sum.columns.push(column)
    sum.factors.push(factor)
  }
  const addProduct = (sum: Sum, a: number, b: number, factor: number): void => {
    const scale = factor * scales[a]! * scales[b]!
    add(sum, productColumn.get(a * items.length + b)!, scale)
    add(sum, b, -means[a]! * scale)
    add(sum, a, -means[b]! * scale)
    sum.mean += scale * meanOfCovariance * covariance[a * width + b]!
  }
  const sumOf = (source: IndicatorSource): Sum => {
    const sum: Sum = { columns: [], factors: [], mean: 0 }
    if (source.kind === 'item') add(sum, source.item, scales[source.item]!)
    else if (source.kind === 'product' || source.kind === 'residual') addProduct(sum, source.of[0], source.of[1], 1)
    else if (source.kind === 'score') {
      for (const [item, weight] of scoreItems(earlier.first!, source.block, earlier))
        add(sum, item, weight * scales[item]!)
    } else {
      for (const [a, ofA] of scoreItems(earlier.main!, source.of[0], earlier)) {
        for (const [b, ofB] of scoreItems(earlier.main!, source.of[1], earlier)) addProduct(sum, a, b, ofA * ofB)
      }
    }
    if (source.kind === 'residual') takeOff(sum, source.items)
    return sum
  }
  const takeOff = (sum: Sum, others: readonly number[]): void => {
    const size = others.length
    const matrix = new Float64Array(size * size)
    const right = new Float64Array(size)
    for (const [i, a] of others.entries()) {
      for (const [j, b] of others.entries()) {
        matrix[i * size + j] = covariance[a * width + b]! * scales[a]! * scales[b]!
      }
      right[i] = scales[a]! * covarianceWith(sum, a, covariance, width)
    }
    if (!choleskyFactor(matrix, size, matrix)) return
    sum.regression = choleskySolve(matrix, size, right, right)
    for (const [i, item] of others.entries()) add(sum, item, -right[i]! * scales[item]!)
  }

  const sums = stage.sources.map(sumOf)
  const count = sums.length
  const own = new Float64Array(count * count)
  for (let f = 0; f < count; f++) {
    for (let g = 0; g <= f; g++) {
      const value = covarianceOf(sums[f]!, sums[g]!, covariance, width)
      own[f * count + g] = value
      own[g * count + f] = value
    }
  }
  const deviations = Float64Array.from(sums, (_, f) => Math.sqrt(own[f * count + f]!))
  for (let f = 0; f < count; f++) {
    if (!(own[f * count + f]! > SMALLEST_VARIANCE)) return { failure: 'NO_VARIATION', name: stage.names[f]! }
  }
  if (settings.standardise) {
    for (let f = 0; f < count; f++) {
      for (let g = 0; g < count; g++)
        own[f * count + g] = f === g ? 1 : own[f * count + g]! / (deviations[f]! * deviations[g]!)
    }
  }
  const ownMeans = Float64Array.from(sums, ({ mean }) => mean)
  for (const [f, source] of stage.sources.entries()) {
    if (source.kind !== 'item') continue
    const { item } = source
    ownMeans[f] = centres[item]! + spreads[item]! * means[item]!
    deviations[f] = spreads[item]! * Math.sqrt(covariance[item * width + item]!)
  }
  return { means: ownMeans, deviations, covariance: own, regressions: sums.map(({ regression }) => regression) }
}

/** Of a full spread of 1: less is a rounding error. */
const SMALLEST_VARIANCE = 1e-24

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

function covarianceWith({ columns, factors }: Sum, column: number, covariance: Float64Array, width: number): number {
  let sum = 0
  for (let k = 0; k < columns.length; k++) sum += factors[k]! * covariance[columns[k]! * width + column]!
  return sum
}

function covarianceOf(one: Sum, other: Sum, covariance: Float64Array, width: number): number {
  let sum = 0
  for (let k = 0; k < other.columns.length; k++) {
    sum += other.factors[k]! * covarianceWith(one, other.columns[k]!, covariance, width)
  }
  return sum
}
