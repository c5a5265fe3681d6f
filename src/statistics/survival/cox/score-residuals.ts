/**
 * What each row adds to the slope of the likelihood along each column: Σ over the events it met of (x − x̄) · (its event less what was
 * expected of it there). They add up to 0 over rows at the maximum.
 *
 * @see Therneau, Grambsch and Fleming (1990), Martingale-based residuals for survival models, Biometrika 77(1).
 * @module
 */
import { TILE } from '../../regression/design.js'
import type { CoxProblem } from './problem.js'
import type { RiskSums } from './risk-sums.js'
import { fillRiskSums, riskSums } from './risk-sums.js'

/**
 * Score residuals of each row, a weight of 1 each, in the order of risk sets and per standardised column: row i of column j is at
 * i · width + j. Per unit of a column they are as many times its scale.
 *
 * @param predictor one a row, in the order of risk sets.
 */
export function scoreResiduals(problem: CoxProblem, predictor: Float64Array): Float64Array {
  const { sets, design } = problem
  const { starts, ending, strata, entries } = sets
  const { tiles, stride, width } = design
  const sums = riskSums(problem)
  const steps = meanSteps(problem, predictor, sums)
  const residuals = new Float64Array(sets.rows * width)
  const before = entries === undefined ? undefined : new Float64Array(sets.times.length * (width + 1))
  const met = new Float64Array(width + 1)
  for (let g = 0; g + 1 < strata.length; g++) {
    met.fill(0)
    for (let e = strata[g]!; e < strata[g + 1]!; e++) {
      const change = e > strata[g]! ? Math.exp(sums.shift[e]! - sums.shift[e - 1]!) : 1
      for (let j = 0; j <= width; j++) {
        met[j]! *= change
        if (before !== undefined) before[e * (width + 1) + j] = met[j]!
        met[j]! += steps.all[e * (width + 1) + j]!
      }
      for (let i = starts[e]!; i < starts[e + 1]!; i++) {
        const ended = i < starts[e]! + ending[e]!
        const [risk, since] = [sums.risk[i]! / design.weights[i]!, (entries?.first[i] ?? 0) * (width + 1)]
        const at = Math.floor(i / TILE) * stride * TILE + (i % TILE)
        // What the row met: of hazard in the last place, of hazard times the means before it.
        const own = (j: number): number =>
          met[j]! - (before === undefined ? 0 : before[since + j]!) - (ended ? steps.spared[e * (width + 1) + j]! : 0)
        const hazard = own(width)
        for (let j = 0; j < width; j++) {
          const x = tiles[at + j * TILE]!
          const came = ended ? x - steps.means[e * width + j]! : 0
          residuals[i * width + j] = came - risk * (x * hazard - own(j))
        }
      }
    }
  }
  return residuals
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
