/**
 * The quantiles of Student's t, chi-square and F, and the upper tail of chi-square: what tests and intervals need.
 *
 * Each is an incomplete gamma or beta function in another dress, inverted by Newton's method.
 *
 * @see Abramowitz & Stegun (1964), 26.4.19, 26.6.2 and 26.7.1.
 * @module
 */
import { logBeta } from './gamma.js'
import { betaOdds } from './incomplete-beta.js'
import { gammaPInverse, gammaQ } from './incomplete-gamma.js'

const FAR_OUT = -100

/**
 * The t with probability p below it.
 *
 * @param p within (0, 1); 0 and 1 give `-Infinity` and `Infinity`.
 * @param df degrees of freedom, > 0, not necessarily whole.
 * @returns relative error below 1e-12.
 * @example
 * import { studentTQuantile } from 'clientele/numeric'
 * studentTQuantile(0.975, 10).toFixed(10) // => '2.2281388520'
 */
export function studentTQuantile(p: number, df: number): number {
  const tail = 2 * Math.min(p, 1 - p)
  const a = df / 2
  // df / (df + t²) is a beta(a, 1/2) variable with odds df / t²; far out, I = oddsᵃ / (a B) to the last digit.
  const farLogOdds = (Math.log(tail) + Math.log(a) + logBeta(a, 0.5)) / a
  const root = farLogOdds < FAR_OUT ? Math.exp(farLogOdds / 2) : Math.sqrt(betaOdds(tail, 1 - tail, a, 0.5))
  const size = Math.sqrt(df) / root
  return p < 0.5 ? -size : size
}

/**
 * The x with probability p below it.
 *
 * @param p within [0, 1); 1 gives `Infinity`.
 * @param df degrees of freedom, > 0, not necessarily whole.
 * @returns relative error below 1e-12.
 * @example
 * import { chiSquareQuantile } from 'clientele/numeric'
 * chiSquareQuantile(0.95, 1).toFixed(10) // => '3.8414588207'
 */
export function chiSquareQuantile(p: number, df: number): number {
  return 2 * gammaPInverse(p, df / 2)
}

/**
 * The probability that a chi-square variable exceeds x: the p-value of a likelihood ratio.
 *
 * @param x >= 0
 * @param df degrees of freedom, > 0, not necessarily whole.
 * @example
 * import { chiSquareSurvival } from 'clientele/numeric'
 * chiSquareSurvival(3.841458820694124, 1).toFixed(12) // => '0.050000000000'
 */
export function chiSquareSurvival(x: number, df: number): number {
  return gammaQ(df / 2, x / 2)
}

/**
 * The F with probability p below it.
 *
 * @param p within [0, 1); 1 gives `Infinity`.
 * @param df1 degrees of freedom of the numerator, > 0.
 * @param df2 degrees of freedom of the denominator, > 0.
 * @returns relative error below 1e-12.
 * @example
 * import { fQuantile } from 'clientele/numeric'
 * fQuantile(0.95, 3, 20).toFixed(10) // => '3.0983912121'
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  // df1 F / df2 are the odds of a beta(df1/2, df2/2) variable.
  return (betaOdds(p, 1 - p, df1 / 2, df2 / 2) * df2) / df1
}
