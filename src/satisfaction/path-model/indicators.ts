import type { EarlierScores, LinearSum } from './linear-sums.js'
import { covarianceOf, extentOf, productKey, sumOf } from './linear-sums.js'
import type { PathMoments } from './path-moments.js'
import type { EstimateFailure, PathPlan, StagePlan } from './plan.js'

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

/** Indicators of a stage from the moments of answers. */
export function indicatorsOf(
  moments: PathMoments,
  plan: PathPlan,
  stage: StagePlan,
  earlier: EarlierScores,
): Indicators | EstimateFailure {
  const { items, products, settings } = plan
  const scales = scalesOf(moments, plan)
  if (!(scales instanceof Float64Array)) return scales
  const productColumn = new Map(
    products.map(([a, b], place) => [productKey(a, b, items.length), items.length + place] as const),
  )
  const sums = stage.sources.map(source => sumOf(source, { moments, scales, productColumn, earlier }))
  const covariance = covariances(sums, moments)
  const count = sums.length
  const deviations = Float64Array.from(sums, (_, f) => Math.sqrt(covariance[f * count + f]!))
  const constant = sums.findIndex((sum, f) => !(deviations[f]! > SMALLEST_SHARE * extentOf(sum, moments)))
  if (constant >= 0) return { failure: 'NO_VARIATION', name: stage.names[constant]! }
  if (settings.standardise) toCorrelations(covariance, deviations)
  const means = Float64Array.from(sums, ({ mean }) => mean)
  inUnitsOfAnswers(means, deviations, stage, moments)
  return { means, deviations, covariance, regressions: sums.map(({ regression }) => regression) }
}

/** Of a full spread: less is a rounding error. */
const SMALLEST_SHARE = 1e-12

/** What brings prepared answers to one spread, or to that of the answers. */
function scalesOf(
  { means, covariance, spreads }: PathMoments,
  { items, settings }: PathPlan,
): Float64Array | EstimateFailure {
  const scales = new Float64Array(items.length)
  for (let item = 0; item < items.length; item++) {
    const variance = covariance[item * means.length + item]!
    if (!(variance > SMALLEST_SHARE ** 2)) return { failure: 'NO_VARIATION', name: items[item]! }
    scales[item] = settings.standardise ? 1 / Math.sqrt(variance) : spreads[item]!
  }
  return scales
}

function covariances(sums: readonly LinearSum[], moments: PathMoments): Float64Array {
  const count = sums.length
  const matrix = new Float64Array(count * count)
  for (let f = 0; f < count; f++) {
    for (let g = 0; g <= f; g++) {
      const value = covarianceOf(sums[f]!, sums[g]!, moments)
      matrix[f * count + g] = value
      matrix[g * count + f] = value
    }
  }
  return matrix
}

function toCorrelations(covariance: Float64Array, deviations: Float64Array): void {
  const count = deviations.length
  for (let f = 0; f < count; f++) {
    for (let g = 0; g < count; g++) {
      if (f === g) covariance[f * count + g] = 1
      else covariance[f * count + g]! /= deviations[f]! * deviations[g]!
    }
  }
}

/** Means and deviations of items as they were answered. */
function inUnitsOfAnswers(
  means: Float64Array,
  deviations: Float64Array,
  { sources }: StagePlan,
  moments: PathMoments,
): void {
  const width = moments.means.length
  for (const [f, source] of sources.entries()) {
    if (source.kind !== 'item') continue
    const { item } = source
    const spread = moments.spreads[item]!
    means[f] = moments.centres[item]! + spread * moments.means[item]!
    deviations[f] = spread * Math.sqrt(moments.covariance[item * width + item]!)
  }
}
