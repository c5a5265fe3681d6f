/**
 * A path model from the moments of answers: weights, loadings, correlations of constructs, paths. Nothing is allocated per
 * round and no row is read, so that resamples cost little beyond their moments.
 *
 * @module
 */
import { luFactor, luSolve, smallestPivot } from '../../numeric/core.js'
import { consistent } from './consistent.js'
import type { Indicators } from './indicators.js'
import { indicatorsOf } from './indicators.js'
import { NOTHING_LEFT, regress, regressionRoom } from './inner-weights.js'
import type { EarlierScores } from './linear-sums.js'
import { orient } from './orient.js'
import type { PathMoments } from './path-moments.js'
import type { EstimateFailure, PathPlan, StagePlan } from './plan.js'
import type { FoundWeights } from './search-weights.js'
import { searchWeights } from './search-weights.js'

/** What one stage finds; matrices row by row, of constructs and indicators in the order of its plan. */
export interface StageEstimate extends FoundWeights {
  readonly indicators: Indicators
  /** Correlation of each indicator with its own construct; of factors corrected for measurement error. */
  readonly loadings: Float64Array
  /** rho_A of factors of several items (Dijkstra and Henseler 2015), which is not within (0, 1] where they are inadmissible; 1 of others. */
  readonly reliabilities: Float64Array
  /** Correlations of constructs: of scores, those of factors corrected for measurement error. */
  readonly constructCorrelations: Float64Array
  /** Spread of each construct: 1, but for interactions that of the products. */
  readonly spreads: Float64Array
  /** From row to column: what one more of a construct adds to the other in standard deviations; 0 where there is no path. */
  readonly paths: Float64Array
  /** Explained share of the variance; NaN of constructs on which nothing acts. */
  readonly rSquared: Float64Array
}

/** What an estimation finds. */
export interface PathEstimate {
  readonly first?: StageEstimate
  readonly main?: StageEstimate
  readonly final: StageEstimate
}

/** Estimates all of a plan; a failure is a value that says why. */
export function estimatePaths(moments: PathMoments, plan: PathPlan): PathEstimate | EstimateFailure {
  const first = plan.first && estimateStage(moments, plan, plan.first, {})
  if (first !== undefined && 'failure' in first) return first
  const parts = scoresOf('first', plan.first, first)
  const main = plan.main && estimateStage(moments, plan, plan.main, parts)
  if (main !== undefined && 'failure' in main) return main
  const final = estimateStage(moments, plan, plan.final, { ...parts, ...scoresOf('main', plan.main, main) })
  if ('failure' in final) return final
  return { ...(first && { first }), ...(main && { main }), final }
}

function scoresOf(name: 'first' | 'main', plan?: StagePlan, estimate?: StageEstimate): EarlierScores {
  return plan === undefined || estimate === undefined ? {} : { [name]: { plan, weights: estimate.weights } }
}

function estimateStage(
  moments: PathMoments,
  plan: PathPlan,
  stage: StagePlan,
  earlier: EarlierScores,
): StageEstimate | EstimateFailure {
  const indicators = indicatorsOf(moments, plan, stage, earlier)
  if ('failure' in indicators) return indicators
  const found = searchWeights(indicators.covariance, stage, plan.settings)
  if ('failure' in found) return found
  const loadings = orient(found, indicators.covariance, stage)
  const { reliabilities, constructCorrelations } = consistent(found, indicators.covariance, loadings, stage)
  const spreads = Float64Array.from(stage.blocks, ({ isInteraction, start, end }) =>
    isInteraction ? spreadOfProducts(loadings, indicators.deviations, start, end) : 1,
  )
  const equations = pathsOf(constructCorrelations, stage, spreads)
  if ('failure' in equations) return equations
  return { ...found, indicators, loadings, reliabilities, constructCorrelations, spreads, ...equations }
}

/** The mean spread of products, by their loadings: of one product, its own. */
function spreadOfProducts(loadings: Float64Array, deviations: Float64Array, start: number, end: number): number {
  let [sum, weight] = [0, 0]
  for (let h = start; h < end; h++) {
    sum += Math.abs(loadings[h]!) * deviations[h]!
    weight += Math.abs(loadings[h]!)
  }
  return weight > 0 ? sum / weight : 1
}

type Equations = Pick<StageEstimate, 'paths' | 'rSquared'>

/** A regression of each construct on those that act on it. */
function pathsOf(correlations: Float64Array, stage: StagePlan, spreads: Float64Array): Equations | EstimateFailure {
  const { blocks, antecedents } = stage
  const size = blocks.length
  const paths = new Float64Array(size * size)
  const rSquared = new Float64Array(size).fill(Number.NaN)
  const room = regressionRoom(size)
  for (let j = 0; j < size; j++) {
    const before = antecedents[j]!
    if (before.length === 0) continue
    const coefficients = coefficientsOf(correlations, stage, j, room)
    if (coefficients === undefined) return { failure: 'COLLINEAR_CONSTRUCTS', name: blocks[j]!.name }
    let explained = 0
    for (const [place, i] of before.entries()) {
      explained += coefficients[place]! * correlations[i * size + j]!
      paths[i * size + j] = coefficients[place]! / spreads[i]!
    }
    rSquared[j] = explained
  }
  return { paths, rSquared }
}

/** Corrected correlations may be those of no variables at all: then elimination with exchange of rows still solves. */
function coefficientsOf(
  correlations: Float64Array,
  { blocks, antecedents }: StagePlan,
  j: number,
  room: ReturnType<typeof regressionRoom>,
): Float64Array | undefined {
  const size = blocks.length
  const before = antecedents[j]!
  if (regress(correlations, size, before, j, room)) return room.right
  if (!before.some(i => blocks[i]!.isFactor)) return undefined
  const count = before.length
  const matrix = new Float64Array(count * count)
  for (const [i, a] of before.entries()) {
    for (const [k, b] of before.entries()) matrix[i * count + k] = correlations[a * size + b]!
  }
  const factors = luFactor(matrix, count)
  // Singular but for rounding: any coefficients would do as well.
  if (smallestPivot(factors) < NOTHING_LEFT) return undefined
  return luSolve(
    factors,
    before.map(i => correlations[i * size + j]!),
  )
}
