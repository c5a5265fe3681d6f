/**
 * What each row adds to the slope of the likelihood along each column: Σ over the events it met of (x − x̄) · (its event less what was
 * expected of it there). They add up to 0 over rows at the maximum.
 *
 * @see Therneau, Grambsch and Fleming (1990), Martingale-based residuals for survival models, Biometrika 77(1).
 * @module
 */
import { TILE } from '../../regression/design.js'
import { expectedMeans } from './expected-means.js'
import type { CoxProblem } from './problem.js'

/**
 * Score residuals of each row, a weight of 1 each, in the order of risk sets and per standardised column: row i of column j is at
 * i · width + j. Per unit of a column they are as many times its scale.
 *
 * @param predictor one a row, in the order of risk sets.
 */
export function scoreResiduals(problem: CoxProblem, predictor: Float64Array): Float64Array {
  const { sets, design } = problem
  const { tiles, stride, width, weights } = design
  const expected = expectedMeans(problem, predictor)
  const residuals = new Float64Array(sets.rows * width)
  for (let i = 0; i < sets.rows; i++) {
    const e = sets.last[i]!
    const isEnding = i < sets.starts[e]! + sets.ending[e]!
    const at = Math.floor(i / TILE) * stride * TILE + (i % TILE)
    const own = i * (width + 1)
    const hazard = expected.rows[own + width]!
    for (let j = 0; j < width; j++) {
      const x = tiles[at + j * TILE]!
      const came = isEnding ? x - expected.means[e * width + j]! : 0
      residuals[i * width + j] = came - (x * hazard - expected.rows[own + j]!) / weights[i]!
    }
  }
  return residuals
}
