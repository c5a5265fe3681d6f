/**
 * The covariance of coefficients when the weights of those who ended otherwise are estimated too.
 *
 *   H⁻¹ Σ wᵢ (ηᵢ + ψᵢ)(ηᵢ + ψᵢ)ᵀ H⁻¹
 *
 * ηᵢ is what row i adds to the score, ψᵢ what it adds by way of the estimate of censoring: q(u)/π(u) where it is lost sight of at u, less
 * the same times the hazard of being lost at each u at which it was watched; q is what the score would lose if nobody who ended
 * otherwise before u were watched from then on, and π how many are watched.
 *
 * @see Fine and Gray (1999), JASA 94, section 3 and appendix.
 * @module
 */
import { choleskySolve } from '../../../../numeric/core.js'
import type { Pass } from './objective.js'
import { riskMeans } from './objective.js'
import type { FineGrayProblem } from './problem.js'
import { collectSteps, suffixSums } from './risk-sums.js'

/** Rows and columns of the covariance in the units of the columns; `factor` is that of the penalised information. */
export function sandwich(problem: FineGrayProblem, pass: Pass, factor: Float64Array): readonly (readonly number[])[] {
  const { weights, weightUnit, design } = problem
  const width = problem.columns.length
  const influences = scoreResiduals(problem, pass)
  const row = new Float64Array(width)
  const solved = new Float64Array(width)
  const covariance = new Float64Array(width * width)
  for (let i = 0; i < weights.length; i++) {
    for (let j = 0; j < width; j++) row[j] = influences[j]![i]!
    choleskySolve(factor, width, row, solved)
    for (let j = 0; j < width; j++) {
      for (let l = 0; l <= j; l++) covariance[j * width + l]! += weights[i]! * solved[j]! * solved[l]!
    }
  }
  return Array.from({ length: width }, (_, j) =>
    Array.from({ length: width }, (_unused, l) => {
      const cell = covariance[Math.max(j, l) * width + Math.min(j, l)]!
      return cell / weightUnit / design.scales[j]! / design.scales[l]!
    }),
  )
}

/** η + ψ of each row, of a unit of its weight; one column a coefficient. */
export function scoreResiduals(problem: FineGrayProblem, pass: Pass): readonly Float64Array[] {
  const { columns, status, rank, weights } = problem
  const { shares, steps, expected } = pass
  const means = riskMeans(problem, pass)
  const collected = new Float64Array(rank.length)
  return columns.map((column, j) => {
    const mean = means[j]!
    const weighed = steps.map((step, k) => step * mean[k]!)
    collectSteps(problem, weighed, collected)
    const residuals = censoringResiduals(problem, pass, column, weighed)
    for (let i = 0; i < residuals.length; i++) {
      residuals[i]! -= (expected[i]! * column[i]! - shares[i]! * collected[i]!) / weights[i]!
      if (status[i] === 1) residuals[i]! += column[i]! - mean[rank[i]!]!
    }
    return residuals
  })
}

/** ψ of each row, for one column. */
function censoringResiduals(
  { starts, status, rank, group, censoring }: FineGrayProblem,
  { shares, steps }: Pass,
  column: Float64Array,
  weighed: Float64Array,
): Float64Array {
  const times = steps.length
  const residuals = new Float64Array(rank.length)
  censoring.forEach(({ before, atRisk, censored }, g) => {
    const [plainAhead, meanAhead] = [suffixSums(steps, before), suffixSums(weighed, before)]
    const [ratio, lost] = [new Float64Array(times), new Float64Array(times)]
    let [plain, product, sum] = [0, 0, 0]
    for (let k = 0; k < times; k++) {
      // Who ended otherwise before this time; steps from it on are still ahead.
      if (censored[k]! > 0) {
        ratio[k] = (product * plainAhead[k]! - plain * meanAhead[k]!) / atRisk[k]!
        sum += (ratio[k]! * censored[k]!) / atRisk[k]!
      }
      lost[k] = sum
      for (let i = starts[k]!; i < starts[k + 1]!; i++) {
        if (status[i] !== 2 || group[i] !== g) continue
        const share = shares[i]! / before[k]!
        plain += share
        product += share * column[i]!
      }
    }
    for (let i = 0; i < rank.length; i++) {
      if (group[i] !== g) continue
      residuals[i] = (status[i] === 0 ? ratio[rank[i]!]! : 0) - lost[rank[i]!]!
    }
  })
  return residuals
}
