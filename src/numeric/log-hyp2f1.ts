/**
 * The logarithm of Gauss' hypergeometric function
 *
 *   ₂F₁(a, b; c; z) = Σₖ (a)ₖ (b)ₖ / (c)ₖ · zᵏ / k!
 *
 * for real parameters and 0 <= z < 1, where no Γ is evaluated and nothing can overflow. It is the sum over the unseen
 * futures of a client, so c runs into the hundreds and z close to 1, which defeats the usual implementations.
 *
 * Euler's transformation ₂F₁(a, b; c; z) = (1 - z)^(c-a-b) ₂F₁(c-a, c-b; c; z) gives two forms. The short one (whose
 * first two parameters add up to less than c) has small terms: its series ends early, unless z is close to 1. There,
 * the long one has only positive terms, and is carried from z = 0.9 to z by Taylor steps. Where parameters are so large
 * that all of this takes thousands of terms, the rest of the series is summed as an integral.
 *
 * @see Abramowitz & Stegun (1964), 15.1.1, 15.3.3 and 15.5.1.
 * @module
 */
import { sumError } from './double-double.js'
import { logByIntegral } from './hyp2f1-integral.js'
import { seriesOf } from './hyp2f1-series.js'
import { logByTaylorSteps } from './hyp2f1-taylor.js'

const CLOSE_TO_ONE = 0.9
const MOST_TERMS_CLOSE_TO_ONE = 300
const MOST_TERMS = 20_000
const LARGE = 1000
const LARGEST = 1e16

/**
 * ln ₂F₁(a, b; c; z).
 *
 * @param a any number, if a and b are both >= 0 or both <= c (then the function is positive).
 * @param b as a.
 * @param c > 0; all three up to 1e16, unless the series ends within 20,000 terms.
 * @param z within [0, 1).
 * @returns absolute error (the relative one of ₂F₁) below 1e-12 for parameters into the hundreds; beyond, below 1e-12
 * times 1 + ln ₂F₁. The time does not grow with the parameters: some 40,000 terms at most.
 * @example
 * import { logHyp2f1 } from 'clientele/numeric'
 * logHyp2f1(1, 1, 2, 0.5) // => 0.32663425997828066
 * logHyp2f1(2000, 2, 2001, 0.999999).toFixed(11) // => '21.40505251957'
 */
export function logHyp2f1(a: number, b: number, c: number, z: number): number {
  const excess = c - a - b + sumError(c, -a)
  const power = excess * Math.log1p(-z)
  const swap = excess < 0
  const longA = swap ? a : c - a
  const longB = swap ? b : c - b
  if (!(c > 0 && z >= 0 && z < 1 && longA >= 0 && longB >= 0)) return Number.NaN
  const shortA = swap ? c - a : a
  const shortB = swap ? c - b : b
  const shortPower = swap ? power : 0
  const longPower = swap ? 0 : power

  const isClose = z > CLOSE_TO_ONE
  const sum = seriesOf(shortA, shortB, c, z, isClose ? MOST_TERMS_CLOSE_TO_ONE : MOST_TERMS)
  if (!Number.isNaN(sum)) return shortPower + sum
  const long = isClose ? Number.NaN : seriesOf(longA, longB, c, z, MOST_TERMS)
  if (!Number.isNaN(long)) return longPower + long
  const largest = Math.max(longA, longB, c)
  if (isClose && largest <= LARGE) return longPower + logByTaylorSteps(longA, longB, c, z, CLOSE_TO_ONE)
  if (largest > LARGEST) return Number.NaN
  if (shortA >= 0 && shortB >= 0) return shortPower + logByIntegral(shortA, shortB, c, z)
  return longPower + logByIntegral(longA, longB, c, z)
}
