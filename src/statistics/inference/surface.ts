/**
 * A log-likelihood as profiles walk over it: its box, its highest point, and how often it was asked.
 *
 * @module
 */
import type { ParameterTable } from '../../model/index.js'
import type { NewtonResult, Objective } from '../../numeric/core.js'
import { maximizeNewton } from '../../numeric/core.js'
import type { LikelihoodProblem } from '../maximum-likelihood.js'
import { clamped, searchBox } from '../search-box.js'

/** Where the likelihood was maximised, over all coordinates or with one held. */
export type Summit = Pick<NewtonResult, 'point' | 'value' | 'gradient' | 'hessian'>

/** The likelihood of a problem in its box. */
export interface Surface {
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Differences of the likelihood below this are rounding. */
  readonly rounding: (value: number) => number
  /** The summit near a point; with a coordinate held, the summit of the slice. */
  climb(from: Float64Array, held?: Held): Summit
  /** Evaluations since the last call. */
  spent(): number
}

/** A coordinate that stays. */
export interface Held {
  readonly index: number
  /** Curvature of the likelihood nearby, which says how near is near enough. */
  readonly hessian: Float64Array
}

/** A summit is reached within this share of the standard error along its steepest direction: 1e-8 of likelihood. */
const NEAR_ENOUGH = 1e-4
const MAX_EVALUATIONS = 50

export function surfaceOf<T extends ParameterTable>(problem: LikelihoodProblem<T>): Surface {
  const { parameters, typical, observations, scale = observations } = problem
  const { lower, upper } = searchBox(parameters, typical)
  const objective: Objective = problem.logLikelihood
  let evaluations = 0
  return {
    lower,
    upper,
    rounding: value => 64 * Number.EPSILON * Math.max(scale, Math.abs(value)),
    climb(from, held) {
      const start = clamped(from, lower, upper)
      const settings = { scale, lower, upper, maxEvaluations: MAX_EVALUATIONS }
      const found = maximizeNewton(objective, start, held === undefined ? settings : slice(settings, start, held))
      evaluations += found.evaluations
      return found
    },
    spent() {
      const count = evaluations
      evaluations = 0
      return count
    },
  }
}

interface Box {
  readonly lower: Float64Array
  readonly upper: Float64Array
}

function slice<S extends Box>(
  settings: S,
  start: Float64Array,
  { index, hessian }: Held,
): S & { stepTolerance: number } {
  const [lower, upper] = [settings.lower.slice(), settings.upper.slice()]
  lower[index] = start[index]!
  upper[index] = start[index]!
  const n = start.length
  let steepest = 0
  for (let i = 0; i < n; i++) if (i !== index) steepest = Math.max(steepest, -hessian[i * n + i]!)
  // Flat enough where the step left is short; the gradient alone says little of slices far from the summit.
  const stepTolerance = steepest > 0 ? NEAR_ENOUGH / Math.sqrt(n * steepest) : NEAR_ENOUGH
  return { ...settings, lower, upper, stepTolerance, gradientTolerance: 1e300 }
}
