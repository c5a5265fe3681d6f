/**
 * How sure is a figure of many things, where each thing is one draw: from what it would be without each of them.
 *
 * @see Quenouille (1956), Notes on bias in estimation, Biometrika 43; Efron and Tibshirani (1993), An Introduction to the
 * Bootstrap, section 11.2.
 * @module
 */
import type { Interval } from '../../model/index.js'
import { compensatedSum, studentTQuantile } from '../../numeric/index.js'

/** A standard error and the interval around a figure. */
export interface LeftOut {
  readonly standardError: number
  readonly interval: Interval
}

/**
 * Student's interval of a figure of at most 1 with n − 1 degrees of freedom.
 *
 * @param without the figure without each thing in turn; undefined where it does not exist then, and so has no interval.
 */
export function leaveOneOut(
  figure: number,
  without: readonly (number | undefined)[],
  level: number,
): LeftOut | undefined {
  const left = without.filter(value => value !== undefined)
  const size = left.length
  if (size < 2 || size < without.length) return undefined
  const mean = compensatedSum(left) / size
  const squares = compensatedSum(left.map(value => (value - mean) ** 2))
  const standardError = Math.sqrt(((size - 1) / size) * squares)
  const reach = studentTQuantile((1 + level) / 2, size - 1) * standardError
  const [lower, upper] = [figure - reach, Math.min(1, figure + reach)]
  return { standardError, interval: { lower, upper, level, kind: 'confidence', method: 'jackknife' } }
}
