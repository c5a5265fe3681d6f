/**
 * From the regression that was chosen to a scorecard and what it says of itself.
 *
 * @module
 */
import { areaUnderCurve, linearPredictor } from '../../statistics/index.js'
import { scorecardScaling } from '../calibration/scaling.js'
import type { Applicants, Candidate } from './applicants.js'
import { averagePoints } from './average-points.js'
import type { ScorecardModel, ScorecardParams, VariableReport } from './document.js'
import { seal } from './model.js'
import type { ScorecardPlan } from './options.js'
import { pointsOf } from './points-of-bins.js'
import { roundingReport } from './rounding-error.js'
import { scoresOf } from './score.js'
import type { Selection } from './stepwise.js'
import { warningsOf } from './warnings.js'

/** What a fit found out before points are made. */
export interface Found {
  readonly applicants: Applicants
  readonly plan: ScorecardPlan
  readonly selection: Selection
  readonly variables: readonly VariableReport[]
  /** Variables that came to the selection. */
  readonly offered: number
}

export function scorecardOf(chosen: readonly Candidate[], found: Found): ScorecardModel {
  const { applicants, plan, selection, variables, offered } = found
  const { goods, bads, outcomes, weights } = applicants
  const { regression, path } = selection
  const { intercept = 0, coefficients } = regression
  const weighted = chosen.map(({ name, bins }) => ({ name, bins, coefficient: coefficients[name]! }))
  const { basePoints, characteristics } = pointsOf(weighted, intercept, plan.scale, plan.style)
  const params: ScorecardParams = {
    scale: plan.scale,
    basePoints,
    intercept,
    characteristics: characteristics.map(one => ({ ...one, averagePoints: averagePoints(one, applicants) })),
  }
  const scores = scoresOf(params, applicants.columns)
  const rounding = roundingReport(...counted(weights, scores, unroundedScores(chosen, found)))
  const { standardErrors, interceptError, covariance } = regression
  const eventsPerVariable = Math.min(goods, bads) / offered
  const sign = Math.sign(plan.scale.pointsToDouble)
  return seal(params, {
    source: 'regression',
    converged: regression.converged,
    iterations: regression.iterations,
    observations: regression.observations,
    goods,
    bads,
    logLikelihood: regression.logLikelihood,
    aic: regression.aic,
    bic: regression.bic,
    ...(interceptError !== undefined && { interceptError }),
    ...(standardErrors !== undefined && { standardErrors }),
    ...(covariance !== undefined && { covariance }),
    eventsPerVariable,
    areaUnderCurve: areaUnderCurve(
      scores.map(score => -sign * score),
      outcomes,
      weights,
    ),
    variables,
    selection: path,
    rounding,
    warnings: warningsOf(params, regression, { eventsPerVariable, rounding }),
    dropped: [],
  })
}

/** What the regression says before points are rounded. */
function unroundedScores(chosen: readonly Candidate[], { plan, selection }: Found): Float64Array {
  const { offset, factor } = scorecardScaling(plan.scale)
  const columns = Object.fromEntries(chosen.map(({ name, weightsOfEvidence }) => [name, weightsOfEvidence]))
  return linearPredictor(selection.regression, columns).map(logOdds => offset - factor * logOdds)
}

/** The rows of a weight above 0. */
function counted(
  weights: ArrayLike<number> | undefined,
  ...columns: readonly [Float64Array, Float64Array]
): readonly [Float64Array, Float64Array] {
  if (weights === undefined) return columns
  const [a, b] = columns
  return [a.filter((_, row) => weights[row]! > 0), b.filter((_, row) => weights[row]! > 0)]
}
