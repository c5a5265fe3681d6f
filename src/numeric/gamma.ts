/**
 * The logarithm of the gamma function, its derivatives, and the logarithm of the beta function.
 *
 * These are called a few hundred times per evaluation of a likelihood: they check nothing and return NaN outside their
 * domain.
 *
 * @module
 */
import { stdlibDigamma, stdlibLogBeta, stdlibLogGamma, stdlibTrigamma } from './stdlib/gamma-family.js'

/**
 * ln Γ(x).
 *
 * @param x > 0; the result overflows past 2.5e305.
 * @returns relative error below 2e-15, at the zeros 1 and 2 too.
 * @see FreeBSD msun `e_lgamma_r.c`, by way of @stdlib.
 * @example
 * import { logGamma } from 'clientele/numeric'
 * logGamma(1) // => 0
 * logGamma(10) // => 12.80182748008147
 */
export function logGamma(x: number): number {
  return stdlibLogGamma(x)
}

/**
 * ψ(x) = d ln Γ(x) / dx.
 *
 * @param x > 0; the result overflows below 6e-309.
 * @see Boost.Math `digamma`, by way of @stdlib.
 * @example
 * import { digamma } from 'clientele/numeric'
 * digamma(1) // => -0.5772156649015329
 */
export function digamma(x: number): number {
  return stdlibDigamma(x)
}

/**
 * ψ′(x) = d² ln Γ(x) / dx².
 *
 * @param x > 0; the result overflows below 8e-155.
 * @see Boost.Math `trigamma`, by way of @stdlib.
 * @example
 * import { trigamma } from 'clientele/numeric'
 * trigamma(1) // => 1.6449340668482264
 */
export function trigamma(x: number): number {
  return stdlibTrigamma(x)
}

/**
 * ln B(a, b) = ln Γ(a) + ln Γ(b) - ln Γ(a + b), without the cancellation of that sum.
 *
 * @param a > 0
 * @param b > 0
 * @example
 * import { logBeta } from 'clientele/numeric'
 * logBeta(1, 1) // => 0
 * logBeta(2, 3) // => -2.4849066497880004
 */
export function logBeta(a: number, b: number): number {
  return stdlibLogBeta(a, b)
}
