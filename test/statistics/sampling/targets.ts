/**
 * Densities whose moments are known.
 *
 * @module
 */
import type { Parameter } from '../../../src/model/index.js'
import { real } from '../../../src/model/index.js'
import type { Evaluation, GradientEvaluation } from '../../../src/numeric/index.js'
import { choleskyFactor, choleskyInverse } from '../../../src/numeric/index.js'
import type { PosteriorTarget } from '../../../src/statistics/index.js'

type Table = Readonly<Record<string, Parameter>>

/** A density of any numbers by its value and gradient; the Hessian, wanted at the mode alone, by differences. */
export function target(
  n: number,
  evaluateGradient: (point: Float64Array, out: GradientEvaluation) => void,
  range: { readonly start?: number; readonly lower?: number; readonly upper?: number } = {},
): PosteriorTarget<Table> {
  const { start = 0.5, lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = range
  const all = (value: number): Float64Array => new Float64Array(n).fill(value)
  return {
    parameters: Object.fromEntries(Array.from({ length: n }, (_, i) => [`x${i}`, real(`coordinate ${i}`)])),
    logDensity: { evaluate: withHessian(n, evaluateGradient), evaluateGradient },
    start: all(start),
    lower: all(lower),
    upper: all(upper),
    scale: 1,
  }
}

function withHessian(n: number, evaluateGradient: (point: Float64Array, out: GradientEvaluation) => void) {
  const ends = [1, -1].map(sign => ({ sign, out: { value: 0, gradient: new Float64Array(n) } }))
  return (point: Float64Array, out: Evaluation): void => {
    evaluateGradient(point, out)
    for (let j = 0; j < n; j++) {
      const h = 1e-5 * Math.max(1, Math.abs(point[j]!))
      for (const { sign, out: end } of ends) {
        evaluateGradient(
          point.map((x, i) => (i === j ? x + sign * h : x)),
          end,
        )
      }
      for (let i = 0; i < n; i++) {
        out.hessian[i * n + j] = (ends[0]!.out.gradient[i]! - ends[1]!.out.gradient[i]!) / (2 * h)
      }
    }
  }
}

/** A normal density of some mean and covariance. */
export function normalTarget(mean: readonly number[], covariance: readonly number[]): PosteriorTarget<Table> {
  const n = mean.length
  const factor = new Float64Array(n * n)
  choleskyFactor(covariance, n, factor)
  const precision = choleskyInverse(factor, n)
  return target(n, (point, out) => {
    out.value = 0
    for (let i = 0; i < n; i++) {
      let slope = 0
      for (let j = 0; j < n; j++) slope -= precision[i * n + j]! * (point[j]! - mean[j]!)
      out.gradient[i] = slope
      out.value += (slope * (point[i]! - mean[i]!)) / 2
    }
  })
}

/** Student's density in n dimensions, round, with so many degrees of freedom: variance ν / (ν - 2). */
export function studentTarget(n: number, freedom: number): PosteriorTarget<Table> {
  return target(n, (point, out) => {
    const size = 1 + point.reduce((sum, x) => sum + x * x, 0) / freedom
    out.value = (-(freedom + n) / 2) * Math.log(size)
    for (let i = 0; i < n; i++) out.gradient[i] = (-(freedom + n) / freedom) * (point[i]! / size)
  })
}

/** x0 is N(0, width²) and is the log variance of the others, which are N(0, e^x0): narrow below, wide above (Neal 2003). */
export function funnelTarget(n: number, width: number): PosteriorTarget<Table> {
  return target(n, ([v, ...others], out) => {
    const precision = Math.exp(-v!)
    const squares = others.reduce((sum, x) => sum + x * x, 0)
    out.value = -(v! * v!) / (2 * width * width) - ((n - 1) * v!) / 2 - (precision * squares) / 2
    out.gradient[0] = -v! / (width * width) - (n - 1) / 2 + (precision * squares) / 2
    others.forEach((x, i) => {
      out.gradient[i + 1] = -precision * x
    })
  })
}
