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
import { TILE } from '../../regression/design.js'
import type { Evaluate } from '../../regression/objective.js'
import { addGradient, addGram, fillPredictor, gramRoom, squareOf } from '../../regression/tile-sums.js'
import { takeMeanProducts } from './mean-products.js'
import type { CoxProblem } from './problem.js'
import { fillExpected, fillRiskSums, riskSums } from './risk-sums.js'

/** The partial likelihood with Efron's or Breslow's ties. */
export function coxObjective(problem: CoxProblem): Evaluate {
  const { design, sets, penalties } = problem
  const { width, stride, blocks, weights, outcomes } = design
  const size = blocks * TILE
  const [predictor, previous] = [new Float64Array(size), new Float64Array(size).fill(Infinity)]
  const [expected, residual] = [new Float64Array(size), new Float64Array(size)]
  const sums = riskSums(problem)
  const room = gramRoom()

  return (point, withInformation) => {
    fillPredictors(problem, point, predictor)
    const gram = withInformation ? new Float64Array(stride * stride) : undefined
    let value = -fillRiskSums(problem, predictor, sums, gram && takeMeanProducts(problem, gram))
    fillExpected(problem, sums, expected)
    let moved = 0
    for (let i = 0; i < sets.rows; i++) {
      const came = weights[i]! * outcomes[i]!
      value += came * predictor[i]!
      residual[i] = came - expected[i]!
      const change = Math.abs(predictor[i]! - previous[i]!)
      if (!(change <= moved)) moved = change
    }
    previous.set(predictor)
    const gradient = new Float64Array(stride)
    for (let block = 0; block < blocks; block++) {
      const tile = (of: Float64Array): Float64Array => of.subarray(block * TILE, (block + 1) * TILE)
      addGradient(design, block, tile(residual), gradient)
      if (gram !== undefined) addGram(design, block, tile(expected), gram, room)
    }
    const logLikelihood = value
    for (let j = 0; j < width; j++) {
      value -= (penalties[j]! * point[j]! * point[j]!) / 2
      gradient[j]! -= penalties[j]! * point[j]!
    }
    const surface = { point, value, logLikelihood, gradient: gradient.subarray(0, width), moved }
    return gram === undefined ? surface : { ...surface, information: squareOf(gram, width, stride) }
  }
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
