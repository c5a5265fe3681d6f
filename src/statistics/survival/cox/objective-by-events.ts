/**
 * The partial log-likelihood from the sums over risk sets alone, in one pass over rows: where many rows share an event, sums of x xᵀ
 * over them are cheaper than to go back to each row with what was expected of it.
 *
 * The gradient is what those who end have, less Σ over events of the mean x̄ of who is at risk; the information the sum of the
 * covariances of x within risk sets.
 *
 * @module
 */
import { squareOf } from '../../regression/tile-sums.js'
import type { Likelihood } from './likelihood.js'
import { takeMeanProducts } from './mean-products.js'
import type { CoxProblem } from './problem.js'
import { addRows, noSums } from './risk-set-sums.js'
import type { Meet } from './risk-sums.js'
import { fillRiskSums, riskSums } from './risk-sums.js'

/** The likelihood of rows that were there from the start. */
export function likelihoodByEvents(problem: CoxProblem): Likelihood {
  const { width, stride } = problem.design
  const sums = riskSums(problem)
  const came = cameOf(problem)

  return (point, { values, reach }, withInformation) => {
    const gradient = came.slice()
    const gram = withInformation ? new Float64Array(stride * stride) : undefined
    const takeMeans = gram && takeMeanProducts(problem, gram)
    const meet: Meet = (e, atRisk, ending) => {
      const [rise, spared] = [sums.hazard[e]!, sums.spared[e]!]
      for (let j = 0; j < width; j++) gradient[j]! -= rise * atRisk.columns[j]! - spared * ending.columns[j]!
      if (gram === undefined) return
      const { cells: all, room } = atRisk.products!
      const { cells: ended } = ending.products!
      for (let i = 0; i < width; i++) {
        for (let j = 0; j <= i; j++) {
          const at = (j + 1) * room + i + 1
          gram[i * stride + j]! += rise * all[at]! - spared * ended[at]!
        }
      }
      takeMeans!(e, atRisk, ending)
    }
    const logs = fillRiskSums(problem, values, sums, meet, { reach, withProducts: withInformation })
    const slope = { logLikelihood: came.reduce((sum, value, j) => sum + value * point[j]!, -logs), gradient }
    return gram === undefined ? slope : { ...slope, information: squareOf(gram, width, stride) }
  }
}

/** Σ x over those who end. */
function cameOf(problem: CoxProblem): Float64Array {
  const { sets, design } = problem
  const sums = noSums(design.width)
  for (let e = 0; e < sets.times.length; e++) {
    addRows(problem, design.weights, sets.starts[e]!, sets.starts[e]! + sets.ending[e]!, sums, true)
  }
  return sums.columns
}
