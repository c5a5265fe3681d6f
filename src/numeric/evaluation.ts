/**
 * What an optimiser asks of a function of several numbers: its value, gradient and Hessian, written into arrays that
 * are allocated once.
 *
 * @module
 */

/** A value and its gradient. */
export interface GradientEvaluation {
  value: number
  readonly gradient: Float64Array
}

/** A value, its gradient and its Hessian. */
export interface Evaluation extends GradientEvaluation {
  /** n · n numbers, row by row, symmetric. */
  readonly hessian: Float64Array
}

/** A function with analytic first derivatives. A point where it has no value is said with a value that is not finite. */
export interface GradientObjective {
  evaluate(point: Float64Array, out: GradientEvaluation): void
}

/** A function with analytic first and second derivatives. */
export interface Objective {
  evaluate(point: Float64Array, out: Evaluation): void
}

/**
 * Room for one evaluation in n dimensions.
 *
 * @example
 * import { evaluation } from 'clientele/numeric'
 * evaluation(2).hessian.length // => 4
 */
export function evaluation(n: number): Evaluation {
  return { value: Number.NaN, gradient: new Float64Array(n), hessian: new Float64Array(n * n) }
}

/**
 * Room for one evaluation without Hessian.
 *
 * @example
 * import { gradientEvaluation } from 'clientele/numeric'
 * gradientEvaluation(2).gradient.length // => 2
 */
export function gradientEvaluation(n: number): GradientEvaluation {
  return { value: Number.NaN, gradient: new Float64Array(n) }
}
