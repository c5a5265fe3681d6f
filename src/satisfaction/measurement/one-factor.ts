/**
 * One factor behind all items, by maximum likelihood: R ≈ λλ' + Θ with Θ diagonal.
 *
 *   F = log |Σ| + tr(R Σ⁻¹),   Σ = λλ' + Θ,   Σ⁻¹ = Θ⁻¹ − dd'/c   with d = λ/θ, c = 1 + Σ λ²/θ
 *
 * No item's own share θ may fall below 0.005: an item that the factor would explain beyond that (a Heywood case) stops there and
 * is named.
 *
 * @see Jöreskog (1967), Some contributions to maximum likelihood factor analysis, Psychometrika 32(4); Lawley and Maxwell (1971),
 * Factor Analysis as a Statistical Method, section 4.
 * @module
 */
import type { GradientObjective } from '../../numeric/core.js'
import { minimizeBfgs, symmetricEigen } from '../../numeric/core.js'

/** A factor. */
export interface OneFactor {
  /** Of standardised items, turned so that they add up to no less than 0. */
  readonly loadings: Float64Array
  /** Shares of items that are their own. */
  readonly uniquenesses: Float64Array
  /** F at its lowest. */
  readonly discrepancy: number
  readonly converged: boolean
  /** The search as it ended, to start the next one near by. */
  readonly point: Float64Array
}

/** The least own share of an item. */
const LEAST = 0.005

/** Own shares up to this are at their end. */
export const HEYWOOD: number = LEAST * 1.001

/**
 * @param correlation of at least three items, row after row.
 * @param start of a fit to nearby correlations.
 */
export function fitOneFactor(correlation: Float64Array, size: number, start?: Float64Array): OneFactor {
  const from = start === undefined ? firstGuess(correlation, size) : start
  const { point, value, converged } = minimizeBfgs(discrepancyOf(correlation, size), from, {
    gradientTolerance: 1e-8,
    maxEvaluations: 5000,
  })
  const loadings = point.slice(0, size)
  const sign = loadings.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1
  return {
    loadings: loadings.map(loading => sign * loading),
    uniquenesses: point.slice(size).map(log => LEAST + Math.exp(log)),
    discrepancy: value,
    converged,
    point,
  }
}

/** F and its gradient by loadings and by logarithms of what own shares have beyond the least. */
function discrepancyOf(r: Float64Array, size: number): GradientObjective {
  const [theta, d, q] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  return {
    evaluate(point, out) {
      let [c, logs, own, inner] = [1, 0, 0, 0]
      for (let i = 0; i < size; i++) {
        theta[i] = LEAST + Math.exp(point[size + i]!)
        d[i] = point[i]! / theta[i]!
        c += point[i]! * d[i]!
        logs += Math.log(theta[i]!)
        own += r[i * size + i]! / theta[i]!
      }
      for (let i = 0; i < size; i++) {
        let sum = 0
        for (let j = 0; j < size; j++) sum += r[i * size + j]! * d[j]!
        q[i] = sum
        inner += d[i]! * sum
      }
      out.value = logs + Math.log(c) + own - inner / c
      for (let i = 0; i < size; i++) {
        const t = theta[i]!
        out.gradient[i] = (2 / c) * (d[i]! - q[i]! / t + (d[i]! * inner) / c)
        const implied = 1 / t - (d[i]! * d[i]!) / c
        const seen = r[i * size + i]! / (t * t) - (2 * d[i]! * q[i]!) / (c * t) + (d[i]! * d[i]! * inner) / (c * c)
        out.gradient[size + i] = (implied - seen) * (t - LEAST)
      }
    },
  }
}

/** The first principal component, a little shrunken. */
function firstGuess(correlation: Float64Array, size: number): Float64Array {
  const { values, vectors } = symmetricEigen(correlation, size)
  const largest = values.indexOf(Math.max(...values))
  const point = new Float64Array(2 * size)
  for (let i = 0; i < size; i++) {
    const loading = 0.9 * vectors[i * size + largest]! * Math.sqrt(values[largest]!)
    point[i] = Math.min(0.95, Math.max(-0.95, loading))
    point[size + i] = Math.log(1 - point[i]! ** 2)
  }
  return point
}
