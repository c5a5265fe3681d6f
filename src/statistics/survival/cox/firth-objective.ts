/**
 * The partial likelihood with Firth's penalty ½ ln|information|, which takes out the first-order bias and keeps estimates finite.
 *
 * The slope of the penalty is ½ tr(V ∂I), V the inverse of the information: half the third moments of columns in risk sets, two of
 * their places taken with V. With x̄ the means of risk sets and u = xᵀVx it is ½ Σ (E[x u] − 2 E[x xᵀ] V x̄ − x̄ E[u] + 2 x̄ x̄ᵀV x̄).
 *
 * @see Firth (1993), Bias reduction of maximum likelihood estimates, Biometrika 80(1); Heinze and Schemper (2001), A solution to the
 * problem of monotone likelihood in Cox regression, Biometrics 57(1).
 * @module
 */
import { choleskyFactor, choleskyInverse } from '../../../numeric/core.js'
import { TILE } from '../../regression/design.js'
import { logDeterminant } from '../../regression/leverage.js'
import type { Evaluate } from '../../regression/objective.js'
import { expectedMeans } from './expected-means.js'
import { coxObjective } from './objective.js'
import { fillPredictors } from './predictors.js'
import type { CoxProblem } from './problem.js'
import { fillRiskSums, riskSums } from './risk-sums.js'

/** The penalised likelihood; its information is that of the likelihood alone. */
export function firthObjective(problem: CoxProblem): Evaluate {
  const { width, weightUnit, blocks } = problem.design
  const plain = coxObjective(problem)
  const predictor = new Float64Array(blocks * TILE)
  return point => {
    const surface = plain(point, true)
    const factor = new Float64Array(width * width)
    if (!choleskyFactor(surface.information!, width, factor)) return { ...surface, value: -Infinity }
    const slope = penaltySlope(problem, fillPredictors(problem, point, predictor), choleskyInverse(factor, width))
    return {
      ...surface,
      // Weights are in parts of their mean, and so is the likelihood; this penalty is not of them.
      value: surface.value + logDeterminant(factor, width) / 2 / weightUnit,
      gradient: surface.gradient.map((value, j) => value + slope[j]! / weightUnit),
    }
  }
}

/** ½ tr(V ∂I) by column. */
function penaltySlope(problem: CoxProblem, predictor: Float64Array, inverse: Float64Array): Float64Array {
  const { sets, design } = problem
  const { tiles, stride, width } = design
  const { rows } = expectedMeans(problem, predictor)
  const slope = meanCubes(problem, predictor, inverse)
  const x = new Float64Array(width)
  for (let i = 0; i < sets.rows; i++) {
    const at = Math.floor(i / TILE) * stride * TILE + (i % TILE)
    const own = i * (width + 1)
    for (let j = 0; j < width; j++) x[j] = tiles[at + j * TILE]!
    let [square, mixed] = [0, 0]
    for (let j = 0; j < width; j++) {
      let along = 0
      for (let k = 0; k < width; k++) along += inverse[j * width + k]! * x[k]!
      square += along * x[j]!
      mixed += along * rows[own + j]!
    }
    const share = (rows[own + width]! * square) / 2 - mixed
    for (let j = 0; j < width; j++) slope[j]! += share * x[j]! - (square * rows[own + j]!) / 2
  }
  return slope
}

/** Σ over events of x̄ (x̄ᵀ V x̄). */
function meanCubes(problem: CoxProblem, predictor: Float64Array, inverse: Float64Array): Float64Array {
  const { shares, design } = problem
  const { width, weightUnit } = design
  const cubes = new Float64Array(width)
  const mean = new Float64Array(width)
  fillRiskSums(problem, predictor, riskSums(problem), (e, atRisk, ending) => {
    const { gone, counts } = shares[e]!
    for (let k = 0; k < gone.length; k++) {
      const left = atRisk.total - gone[k]! * ending.total
      for (let j = 0; j < width; j++) mean[j] = (atRisk.columns[j]! - gone[k]! * ending.columns[j]!) / left
      let square = 0
      for (let j = 0; j < width; j++) {
        for (let l = 0; l < width; l++) square += mean[j]! * inverse[j * width + l]! * mean[l]!
      }
      for (let j = 0; j < width; j++) cubes[j]! += (counts[k]! / weightUnit) * square * mean[j]!
    }
  })
  return cubes
}
