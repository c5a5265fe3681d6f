/**
 * Tail probabilities of F and of Student's t, at any degrees of freedom: of what is small, 1 − x is never taken, since
 * nothing of x would be left.
 */
import { betaI, betaIComplement, chiSquareSurvival } from '../numeric/index.js'

/** From here on F is chi-square over its degrees of freedom, to 15 digits. */
const MANY = 1e15

/** P(F >= statistic), of F with so many degrees of freedom above and below the stroke. */
export function fSurvival(statistic: number, numerator: number, denominator: number): number {
  const part = numerator * statistic
  if (denominator > MANY) return chiSquareSurvival(part, numerator)
  const whole = denominator + part
  if (part > denominator) return betaI(denominator / whole, denominator / 2, numerator / 2)
  return betaIComplement(part / whole, numerator / 2, denominator / 2)
}

/** P(|t| >= |statistic|). */
export function studentTwoSided(statistic: number, degreesOfFreedom: number): number {
  return fSurvival(statistic * statistic, 1, degreesOfFreedom)
}
