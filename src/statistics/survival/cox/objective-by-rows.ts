/**
 * The partial log-likelihood from what is expected of each row.
 *
 * A row's residual is its event less what was expected of it (its martingale residual): the gradient is Σ residual · x. The
 * information is Σ expected · x xᵀ less the sum over events of x̄ x̄ᵀ, x̄ the risk set's mean.
 *
 * @module
 */
import type { Design } from '../../regression/design.js'
import { TILE } from '../../regression/design.js'
import { addGradient, addGram, gramRoom, squareOf } from '../../regression/tile-sums.js'
import { fillExpected } from './expected.js'
import type { Likelihood } from './likelihood.js'
import { takeMeanProducts } from './mean-products.js'
import type { CoxProblem } from './problem.js'
import { fillRiskSums, riskSums } from './risk-sums.js'

/** The likelihood of any rows. */
export function likelihoodByRows(problem: CoxProblem): Likelihood {
  const { design } = problem
  const { width, stride, blocks } = design
  const [expected, residual] = [new Float64Array(blocks * TILE), new Float64Array(blocks * TILE)]
  const sums = riskSums(problem)
  const room = gramRoom()

  return (_, predictors, withInformation) => {
    predictors.reach(0)
    const predictor = predictors.values
    const gram = withInformation ? new Float64Array(stride * stride) : undefined
    const logs = fillRiskSums(problem, predictor, sums, gram && takeMeanProducts(problem, gram))
    fillExpected(problem, sums, expected)
    const logLikelihood = fillResiduals(design, predictor, expected, residual) - logs
    const gradient = new Float64Array(stride)
    for (let block = 0; block < blocks; block++) {
      addGradient(design, block, residual.subarray(block * TILE, (block + 1) * TILE), gradient)
      if (gram !== undefined) addGram(design, block, expected.subarray(block * TILE, (block + 1) * TILE), gram, room)
    }
    const slope = { logLikelihood, gradient: gradient.subarray(0, width) }
    return gram === undefined ? slope : { ...slope, information: squareOf(gram, width, stride) }
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
