/**
 * The lowest point of a smooth function of some numbers from values and gradients: the BFGS quasi-Newton method, for
 * functions whose Hessian nobody wants to write.
 *
 * @see Nocedal & Wright (2006), Numerical Optimization, algorithm 6.1 and eq. 6.20.
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectPositive } from '../errors/index.js'
import type { GradientObjective } from './evaluation.js'
import { gradientEvaluation } from './evaluation.js'
import { descend, dot, forget, inverseHessian, learn } from './inverse-hessian.js'
import type { LinePoint } from './line-search.js'
import { searchLine } from './line-search.js'

/** How a BFGS search moves and when it ends. */
export interface BfgsOptions {
  /** Longest change of a coordinate in the first trial of one step; > 0, default 2. */
  readonly maxStep?: number
  /** The gradient has vanished when no component exceeds this times max(1, |value|); default 1e-9. */
  readonly gradientTolerance?: number
  /** Default 1000. */
  readonly maxEvaluations?: number
}

/** Where the search ended. Failing to converge is a value. */
export interface BfgsResult {
  readonly point: Float64Array
  readonly value: number
  /** At `point`. */
  readonly gradient: Float64Array
  readonly converged: boolean
  /** Steps taken. */
  readonly iterations: number
  readonly evaluations: number
  /** Largest absolute component of the gradient. */
  readonly gradientNorm: number
  /** In plain words, why the search ended. */
  readonly reason: string
}

/**
 * Finds a local minimum.
 *
 * @param start coordinates without constraint.
 * @returns the best point reached, and in `converged` and `reason` what it is worth.
 * @throws ClienteleError for a wrong option or start, never for a hard function.
 * @example
 * import { minimizeBfgs } from 'clientele/numeric'
 * const bowl = {
 *   evaluate(point, out) {
 *     out.value = (point[0] - 1) ** 2 + 10 * (point[1] + 2) ** 2
 *     out.gradient[0] = 2 * (point[0] - 1)
 *     out.gradient[1] = 20 * (point[1] + 2)
 *   },
 * }
 * const { converged, point } = minimizeBfgs(bowl, [0, 0])
 * converged // => true
 * point[0].toFixed(6) // => '1.000000'
 * point[1].toFixed(6) // => '-2.000000'
 */
export function minimizeBfgs(
  objective: GradientObjective,
  start: ArrayLike<number>,
  options: BfgsOptions = {},
): BfgsResult {
  expectKnownKeys(options, ['maxStep', 'gradientTolerance', 'maxEvaluations'], 'options')
  const maxStep = expectPositive(options.maxStep ?? 2, 'options.maxStep')
  const tolerance = expectPositive(options.gradientTolerance ?? 1e-9, 'options.gradientTolerance')
  const maxEvaluations = expectInteger(options.maxEvaluations ?? 1000, 'options.maxEvaluations', 1)
  const n = start.length
  const point = Float64Array.from(start)
  for (let i = 0; i < n; i++) expectFinite(point[i], `start[${i}]`)
  const trial = Float64Array.from(point)
  const here = gradientEvaluation(n)
  const there = gradientEvaluation(n)
  const direction = new Float64Array(n)
  const step = new Float64Array(n)
  const change = new Float64Array(n)
  const estimate = inverseHessian(n)
  let evaluations = 1
  let iterations = 0
  const end = (converged: boolean, reason: string): BfgsResult => {
    const { value, gradient } = here
    return { point, value, gradient, converged, iterations, evaluations, gradientNorm: norm(gradient), reason }
  }
  const along = (share: number): LinePoint => {
    if (evaluations >= maxEvaluations) return { value: Infinity, slope: 0 }
    for (let i = 0; i < n; i++) trial[i] = point[i]! + share * direction[i]!
    objective.evaluate(trial, there)
    evaluations++
    const isNumber = Number.isFinite(there.value) && Number.isFinite(norm(there.gradient))
    return { value: isNumber ? there.value : Infinity, slope: dot(there.gradient, direction) }
  }

  objective.evaluate(point, here)
  if (!Number.isFinite(here.value)) return end(false, 'the function has no value at the start')
  if (!Number.isFinite(norm(here.gradient))) return end(false, 'the gradient is not finite at the start')
  for (;;) {
    if (norm(here.gradient) <= tolerance * Math.max(1, Math.abs(here.value))) return end(true, 'the gradient vanished')
    descend(estimate, here.gradient, direction)
    const origin = { value: here.value, slope: dot(here.gradient, direction) }
    if (!(origin.slope < 0) || !searchLine(along, origin, Math.min(1, maxStep / norm(direction)))) {
      if (evaluations >= maxEvaluations) return end(false, `no minimum found in ${evaluations} evaluations`)
      if (estimate.isFresh) return end(false, 'no step along the descent direction improves the value')
      forget(estimate)
      continue
    }
    iterations++
    for (let i = 0; i < n; i++) {
      step[i] = trial[i]! - point[i]!
      change[i] = there.gradient[i]! - here.gradient[i]!
    }
    learn(estimate, step, change)
    point.set(trial)
    here.gradient.set(there.gradient)
    here.value = there.value
  }
}

/** Largest absolute component; no number where one of them is none. */
function norm(vector: Float64Array): number {
  let largest = 0
  for (let i = 0; i < vector.length; i++) largest = Math.max(largest, Math.abs(vector[i]!))
  return largest
}
