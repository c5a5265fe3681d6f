/**
 * What a search is given: the rows, how they scatter as a whole, and the rows that a prior adds.
 *
 * @module
 */
import { choleskyFactor } from '../../../numeric/index.js'
import type { WeightedRows } from './mixture.js'
import { gatherMean, gatherScatter } from './moments.js'
import type { CovarianceStructure } from './structures.js'

/** Rows, structure and prior of one search. */
export interface Problem {
  readonly rows: WeightedRows
  /** Rows that the distinct ones stand for. */
  readonly observations: number
  readonly structure: CovarianceStructure
  readonly components: number
  /** How all rows scatter, S: dimensions · dimensions numbers. */
  readonly spread: Float64Array
  /**
   * Rows that each component is taken to have had already, spread as all rows are but in a kth of the room: S / k^(2/d). 0 is
   * plain maximum likelihood.
   *
   * @see Fraley & Raftery (2007), Bayesian regularization for normal mixture estimation and model-based clustering, Journal of
   * Classification 24, for the spread; Chen & Tan (2009), Inference for multivariate normal mixtures, Journal of Multivariate
   * Analysis 100, for the form, which keeps the likelihood bounded.
   */
  readonly priorRows: number
}

/** The covariance of all rows, divided by their number. */
export function spreadOf(rows: WeightedRows): Float64Array {
  const { count, dimensions } = rows
  const everyRow = new Float64Array(count).fill(1)
  const mean = new Float64Array(dimensions)
  const spread = new Float64Array(dimensions * dimensions)
  const size = gatherMean(rows, everyRow, mean)
  gatherScatter(rows, everyRow, mean, spread)
  return spread.map(square => square / size)
}

/** What a row of the prior scatters: S / k^(2/d). */
export function priorScatter({ spread, components, rows: { dimensions } }: Problem): Float64Array {
  const shrink = components ** (-2 / dimensions)
  return spread.map(square => square * shrink)
}

/** A feature of which no more than this is its own is determined by the ones before it. */
const OWN_PART = 1e-12

/** The first feature that the ones before it determine; undefined where there is none. */
export function dependentFeature(spread: Float64Array, dimensions: number): number | undefined {
  const deviations = Float64Array.from({ length: dimensions }, (_, j) => Math.sqrt(spread[j * dimensions + j]!))
  const correlations = spread.map((part, at) => {
    return part / deviations[Math.floor(at / dimensions)]! / deviations[at % dimensions]!
  })
  const factor = new Float64Array(correlations.length)
  choleskyFactor(correlations, dimensions, factor)
  const first = deviations.findIndex((_, j) => !(factor[j * dimensions + j]! ** 2 > OWN_PART))
  return first < 0 ? undefined : first
}
