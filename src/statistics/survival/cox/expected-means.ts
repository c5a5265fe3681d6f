/**
 * What was expected of each row, and that times the means of the risk sets it met: Σ over its events of r dΛ, and of r dΛ x̄.
 *
 * @module
 */
import type { CoxProblem } from './problem.js'
import type { RiskSums } from './risk-sums.js'
import { fillRiskSums, riskSums } from './risk-sums.js'

/** By row, in the order of risk sets, and by event; in parts of the mean weight. */
export interface ExpectedMeans {
  /** Row i: Σ r dΛ x̄ by column from i · (width + 1), and Σ r dΛ after them. */
  readonly rows: Float64Array
  /** Event e: the mean x̄ from e · width; with Efron's ties the mean of theirs. */
  readonly means: Float64Array
}

/** All of it at a predictor, one a row in the order of risk sets. */
export function expectedMeans(problem: CoxProblem, predictor: Float64Array): ExpectedMeans {
  const { sets, design } = problem
  const { starts, ending, strata, entries } = sets
  const size = design.width + 1
  const sums = riskSums(problem)
  const steps = meanSteps(problem, predictor, sums)
  const rows = new Float64Array(sets.rows * size)
  const before = entries === undefined ? undefined : new Float64Array(sets.times.length * size)
  const met = new Float64Array(size)
  for (let g = 0; g + 1 < strata.length; g++) {
    met.fill(0)
    for (let e = strata[g]!; e < strata[g + 1]!; e++) {
      const change = e > strata[g]! ? Math.exp(sums.shift[e]! - sums.shift[e - 1]!) : 1
      for (let j = 0; j < size; j++) {
        met[j]! *= change
        if (before !== undefined) before[e * size + j] = met[j]!
        met[j]! += steps.all[e * size + j]!
      }
      for (let i = starts[e]!; i < starts[e + 1]!; i++) {
        const isEnding = i < starts[e]! + ending[e]!
        const since = entries === undefined ? 0 : entries.first[i]! * size
        for (let j = 0; j < size; j++) {
          const spared = isEnding ? steps.spared[e * size + j]! : 0
          const earlier = before === undefined ? 0 : before[since + j]!
          rows[i * size + j] = sums.risk[i]! * (met[j]! - earlier - spared)
        }
      }
    }
  }
  return { rows, means: steps.means }
}

/** Per event: hazard times x̄ by column and the hazard itself, what those who end there are spared of both, and the mean x̄. */
interface MeanSteps {
  readonly all: Float64Array
  readonly spared: Float64Array
  readonly means: Float64Array
}

function meanSteps(problem: CoxProblem, predictor: Float64Array, sums: RiskSums): MeanSteps {
  const { sets, design, shares } = problem
  const { width, weightUnit } = design
  const events = sets.times.length
  const all = new Float64Array(events * (width + 1))
  const spared = new Float64Array(events * (width + 1))
  const means = new Float64Array(events * width)
  fillRiskSums(problem, predictor, sums, (e, atRisk, ends) => {
    const { gone, counts } = shares[e]!
    let total = 0
    for (let k = 0; k < gone.length; k++) total += counts[k]!
    for (let k = 0; k < gone.length; k++) {
      const left = atRisk.total - gone[k]! * ends.total
      const rise = counts[k]! / weightUnit / left
      for (let j = 0; j <= width; j++) {
        const mean = j === width ? 1 : (atRisk.columns[j]! - gone[k]! * ends.columns[j]!) / left
        all[e * (width + 1) + j]! += rise * mean
        spared[e * (width + 1) + j]! += rise * gone[k]! * mean
        if (j < width) means[e * width + j]! += (counts[k]! / total) * mean
      }
    }
  })
  return { all, spared, means }
}
