/**
 * The penalised partial log-likelihood of Cox, its gradient and information, in standardised columns.
 *
 * A row's residual is its event less what was expected of it (its martingale residual): the gradient is Σ residual · x. The
 * information is Σ expected · x xᵀ less the sum over events of x̄ x̄ᵀ, x̄ the risk set's mean.
 *
 * @see Cox (1972), Journal of the Royal Statistical Society B 34(2); Efron (1977), Journal of the American Statistical Association
 * 72(359), for ties; Breslow (1974), Biometrics 30.
 * @module
 */
import type { Design } from '../../regression/design.js'
import { TILE } from '../../regression/design.js'
import type { Evaluate } from '../../regression/objective.js'
import { addGradient, addGram, fillPredictor, gramRoom, squareOf } from '../../regression/tile-sums.js'
import { fillExpected } from './expected.js'
import { takeMeanProducts } from './mean-products.js'
import type { CoxProblem } from './problem.js'
import { fillRiskSums, riskSums } from './risk-sums.js'

/** The partial likelihood with Efron's or Breslow's ties. */
export function coxObjective(problem: CoxProblem): Evaluate {
  const { design, sets, penalties } = problem
  const { width, stride, blocks } = design
  const size = blocks * TILE
  let [predictor, previous] = [new Float64Array(size).fill(Infinity), new Float64Array(size)]
  const [expected, residual] = [new Float64Array(size), new Float64Array(size)]
  const sums = riskSums(problem)
  const room = gramRoom()

  return (point, withInformation) => {
    ;[predictor, previous] = [previous, predictor]
    fillPredictors(problem, point, predictor)
    const gram = withInformation ? new Float64Array(stride * stride) : undefined
    const logs = fillRiskSums(problem, predictor, sums, gram && takeMeanProducts(problem, gram))
    fillExpected(problem, sums, expected)
    const logLikelihood = fillResiduals(design, predictor, expected, residual) - logs
    const moved = largestChange(predictor, previous, sets.rows)
    const gradient = new Float64Array(stride)
    for (let block = 0; block < blocks; block++) {
      addGradient(design, block, residual.subarray(block * TILE, (block + 1) * TILE), gradient)
      if (gram !== undefined) addGram(design, block, expected.subarray(block * TILE, (block + 1) * TILE), gram, room)
    }
    let value = logLikelihood
    for (let j = 0; j < width; j++) {
      value -= (penalties[j]! * point[j]! * point[j]!) / 2
      gradient[j]! -= penalties[j]! * point[j]!
    }
    const surface = { point, value, logLikelihood, gradient: gradient.subarray(0, width), moved }
    return gram === undefined ? surface : { ...surface, information: squareOf(gram, width, stride) }
  }
}

/** What came less what was expected; returns the sum of predictors of those who ended. */
function fillResiduals(
  { rows, weights, outcomes }: Design,
  predictor: Float64Array,
  expected: Float64Array,
  out: Float64Array,
): number {
  let sum = 0
  for (let i = 0; i < rows; i++) {
    const came = weights[i]! * outcomes[i]!
    sum += came * predictor[i]!
    out[i] = came - expected[i]!
  }
  return sum
}

/** The most by which a predictor changed. */
export function largestChange(predictor: Float64Array, previous: Float64Array, rows: number): number {
  let most = 0
  for (let i = 0; i < rows; i++) {
    const change = Math.abs(predictor[i]! - previous[i]!)
    if (!(change <= most)) most = change
  }
  return most
}

/** The linear predictor of each row, in the order of risk sets. */
export function fillPredictors({ design }: CoxProblem, point: Float64Array, out: Float64Array): Float64Array {
  const padded = new Float64Array(design.stride)
  padded.set(point)
  for (let block = 0; block < design.blocks; block++) {
    fillPredictor(design, block, padded, out.subarray(block * TILE, (block + 1) * TILE))
  }
  return out
}
