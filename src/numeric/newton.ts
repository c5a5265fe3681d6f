/**
 * The highest point of a smooth function of a few numbers, by damped Newton steps with the function's own gradient and
 * Hessian: seven or eight evaluations for the usual likelihood, and the Hessian that the standard errors need is the
 * last one evaluated.
 *
 * A step solves -H d = g, with the eigenvalues of -H made positive where they are not, is scaled to `maxStep` and halved
 * until the value grows. Coordinates at a bound whose gradient points outward are held.
 *
 * @see Nocedal & Wright (2006), Numerical Optimization, sections 3.4 and 16.7.
 * @module
 */
import type { Evaluation, Objective } from './evaluation.js'
import { evaluation } from './evaluation.js'
import type { NewtonOptions, NewtonSettings } from './newton-options.js'
import { newtonSettings } from './newton-options.js'
import type { NewtonStep } from './newton-step.js'
import { freeNorm, newtonStep, shareToBound, solveStep, walk } from './newton-step.js'

/** Where the search ended. Failing to converge is a value. */
export interface NewtonResult {
  readonly point: Float64Array
  readonly value: number
  /** At `point`. */
  readonly gradient: Float64Array
  /** At `point`; n · n numbers, row by row. */
  readonly hessian: Float64Array
  readonly converged: boolean
  /** Steps taken. */
  readonly iterations: number
  readonly evaluations: number
  /** Largest absolute component of the gradient that does not point out of the box. */
  readonly gradientNorm: number
  /** Coordinates that sit on a bound. */
  readonly atBound: readonly number[]
  /** In plain words, why the search ended. */
  readonly reason: string
}

/** A step longer than this that gains nothing runs along a plateau; a shorter one still sharpens the point. */
const PLATEAU = 0.1
const HALVINGS = 40
const SPENT = 'what is left to gain is below rounding'
/** Values closer than this many roundings cannot be told apart; the gradient then decides. */
const ROUNDING = 4 * Number.EPSILON

/**
 * Finds a local maximum.
 *
 * @param start coordinates without constraint (logarithms, say) unless bounds are given.
 * @returns the best point reached, and in `converged` and `reason` what it is worth.
 * @throws ClienteleError for a wrong option or a start outside the bounds, never for a hard function.
 * @example
 * import { maximizeNewton } from 'clientele/numeric'
 * const logLikelihood = {
 *   evaluate(point, out) {
 *     out.value = 3 * point[0] - Math.exp(point[0])
 *     out.gradient[0] = 3 - Math.exp(point[0])
 *     out.hessian[0] = -Math.exp(point[0])
 *   },
 * }
 * const { converged, point } = maximizeNewton(logLikelihood, [0])
 * converged // => true
 * Math.exp(point[0]).toFixed(6) // => '3.000000'
 */
export function maximizeNewton(
  objective: Objective,
  start: ArrayLike<number>,
  options: NewtonOptions = {},
): NewtonResult {
  const settings = newtonSettings(start, options)
  const step = newtonStep(start.length)
  let point = Float64Array.from(start)
  let trial = Float64Array.from(start)
  let here = evaluation(start.length)
  let there = evaluation(start.length)
  let evaluations = 1
  let iterations = 0
  const end = (converged: boolean, reason: string): NewtonResult => {
    const { value, gradient, hessian } = here
    const gradientNorm = freeNorm(point, gradient, settings)
    const atBound = boundsReached(point, settings)
    return { point, value, gradient, hessian, converged, iterations, evaluations, gradientNorm, atBound, reason }
  }

  objective.evaluate(point, here)
  if (!Number.isFinite(here.value)) return end(false, 'the function has no value at the start')
  for (;;) {
    if (!solveStep(step, point, here, settings)) return end(false, 'the gradient or the Hessian is not finite')
    const size = Math.max(settings.scale, Math.abs(here.value))
    const isFlat = step.gradientNorm <= settings.gradientTolerance * size
    const isSpent = step.concave && step.gain <= ROUNDING * size
    if (isFlat && step.concave && step.length <= settings.stepTolerance) return end(true, 'the gradient vanished')
    if (step.length === 0) return end(false, 'the gradient vanished at a point that is not a maximum')
    if (isSpent && step.length > PLATEAU) return end(true, SPENT)

    let isBetter = false
    let share = Math.min(1, settings.maxStep / step.length, shareToBound(step, point, settings))
    for (let halving = 0; halving < HALVINGS && !isBetter; halving++, share /= 2) {
      if (halving > 0 && isSpent) return end(true, SPENT)
      if (evaluations >= settings.maxEvaluations) return end(isSpent, `no maximum found in ${evaluations} evaluations`)
      walk(step, point, share, settings, trial)
      objective.evaluate(trial, there)
      evaluations++
      isBetter = improves(step, here, there, trial, settings)
    }
    if (!isBetter && isFlat && step.concave) return end(true, SPENT)
    if (!isBetter) return end(false, 'no step along the ascent direction improves the value')
    iterations++
    const passed = point
    point = trial
    trial = passed
    const old = here
    here = there
    there = old
  }
}

/** The value grew; or it is the same up to rounding and the gradient is at most half of what it was. */
function improves(
  step: NewtonStep,
  before: Evaluation,
  after: Evaluation,
  point: Float64Array,
  box: NewtonSettings,
): boolean {
  if (!Number.isFinite(after.value)) return false
  const rounding = ROUNDING * Math.max(box.scale, Math.abs(before.value))
  if (after.value > before.value + rounding) return true
  return after.value >= before.value - rounding && freeNorm(point, after.gradient, box) <= step.gradientNorm / 2
}

function boundsReached(point: Float64Array, { lower, upper }: NewtonSettings): number[] {
  return Array.from(point.keys()).filter(i => point[i]! <= lower[i]! || point[i]! >= upper[i]!)
}
