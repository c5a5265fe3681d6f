/**
 * What is new in scores from one year to the next, correlated so that scores of every year are as those of the first.
 *
 *   z_t = φ z_{t-1} + √(1 − φ²) η_t,   corr(η_i, η_j) = C_ij (1 − φ_i φ_j) / √((1 − φ_i²) (1 − φ_j²))
 *
 * What persists leaves little room for news: scores of unlike persistence cannot be correlated closely in every year.
 *
 * @see Lütkepohl (2005), New Introduction to Multiple Time Series Analysis, section 2.1.4 (the covariance of a VAR(1) process).
 * @module
 */
import { reject } from '../../errors/index.js'
import { correlationRoot } from '../../statistics/correlation-root.js'
import { nearestCorrelation } from '../../statistics/index.js'

/** News of scores. */
export interface ScoreInnovations {
  /** L with L Lᵀ their correlations, row by row. */
  readonly root: Float64Array
  /** Where the nearest were taken: the largest change of a correlation of scores. */
  readonly largestChange?: number
}

/** News of scores with these persistences and correlations (row by row). */
export function scoreInnovations(
  persistences: readonly number[],
  correlations: Float64Array,
  nearest: boolean,
): ScoreInnovations {
  const n = persistences.length
  const factors = correlations.map((_, at) => roomOf(persistences[Math.floor(at / n)]!, persistences[at % n]!))
  const cells = correlations.map((cell, at) => (at % (n + 1) === 0 ? 1 : cell * factors[at]!))
  const root = correlationRoot(cells, n)
  if (root !== undefined) return { root }
  if (!nearest) {
    const hint =
      'Drivers whose persistence differs cannot be correlated so closely in every year: bring persistences closer, ' +
      'correlations nearer to 0, or take the nearest with nearest: true'
    return reject('OUT_OF_RANGE', 'options.correlations', 'correlations for which persistence leaves room', cells, hint)
  }
  const clipped = cells.map(cell => Math.min(1, Math.max(-1, cell)))
  const lines = Array.from({ length: n }, (_, i) => Array.from(clipped.subarray(i * n, (i + 1) * n)))
  const found = Float64Array.from(nearestCorrelation(lines).matrix.flat())
  const changes = found.map((cell, at) => (factors[at] === 0 ? 0 : Math.abs(cell - cells[at]!) / factors[at]!))
  return { root: correlationRoot(found, n)!, largestChange: Math.max(...changes) }
}

/** Correlation of news for one of scores; 0 with what has no news. */
function roomOf(a: number, b: number): number {
  if (a === b) return 1
  const room = Math.sqrt((1 - a * a) * (1 - b * b))
  return room === 0 ? 0 : (1 - a * b) / room
}
