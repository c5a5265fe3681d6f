/**
 * Standard errors of a line through rows that come in clusters.
 *
 *   V = c (XᵀX)⁻¹ (Σ uᵍuᵍᵀ) (XᵀX)⁻¹   with uᵍ = Σ eᵢxᵢ over cluster g,   c = G/(G−1) · (n−1)/(n−k)
 *
 * to be read with Student's t of G − 1 degrees of freedom.
 *
 * @see Liang and Zeger (1986), Longitudinal data analysis using generalized linear models, Biometrika 73; Cameron and Miller (2015),
 * A practitioner's guide to cluster-robust inference, Journal of Human Resources 50(2), sections II.B and VI.D.
 * @module
 */
import type { LinearRegression } from '../../statistics/index.js'

/** Rows of a regression with an intercept. */
export interface ClusteredRows {
  /** By column, in the order of the regression. */
  readonly columns: readonly ArrayLike<number>[]
  readonly outcomes: Float64Array
  readonly cluster: Int32Array
}

/** Standard errors by column, without the intercept's; absent where there are fewer than two clusters or the line is exact. */
export function clusteredErrors(line: LinearRegression, rows: ClusteredRows): readonly number[] | undefined {
  const { covariance, residualStandardDeviation: deviation, intercept = 0 } = line
  const names = Object.keys(line.coefficients)
  if (covariance === undefined || deviation === undefined || !(deviation > 0)) return undefined
  const { columns, outcomes, cluster } = rows
  const size = names.length + 1
  const at = (row: number, j: number): number => (j === 0 ? 1 : columns[j - 1]![row]!)
  const slopes = [intercept, ...names.map(name => line.coefficients[name]!)]
  const scores = new Map<number, Float64Array>()
  for (let row = 0; row < outcomes.length; row++) {
    const rest = outcomes[row]! - slopes.reduce((sum, slope, j) => sum + slope * at(row, j), 0)
    const own = scores.get(cluster[row]!) ?? new Float64Array(size)
    for (let j = 0; j < size; j++) own[j]! += rest * at(row, j)
    scores.set(cluster[row]!, own)
  }
  const clusters = scores.size
  if (clusters < 2) return undefined
  const factor = (clusters / (clusters - 1)) * ((outcomes.length - 1) / (outcomes.length - size))
  // The covariance is that of equal errors, s² (XᵀX)⁻¹.
  const bread = covariance.map(line => line.map(cell => cell / deviation ** 2))
  return names.map((_, k) => {
    let squares = 0
    for (const own of scores.values()) squares += own.reduce((sum, score, j) => sum + bread[k + 1]![j]! * score, 0) ** 2
    return Math.sqrt(factor * squares)
  })
}
