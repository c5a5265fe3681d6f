/**
 * Hazards, probabilities within a year and log-odds.
 *
 * @module
 */
import { log1pExp } from '../../numeric/core.js'

/** ln(p / (1 − p)), of probabilities of at least one in a million and less than 95 %. */
export function logOddsOf(probability: number): number {
  const p = Math.min(MOST, Math.max(LEAST, probability))
  return Math.log(p / (1 - p))
}

/** A rater who says 0 or 1 says more than anybody knows. */
const [LEAST, MOST] = [1e-6, 0.95]

/** Hazard a year of log-odds of an event within a year: −ln(1 − p). */
export function hazardOfLogOdds(logOdds: number): number {
  return log1pExp(logOdds)
}

/** Hazard a year of a probability within a year. */
export function hazardOf(probability: number): number {
  return -Math.log1p(-probability)
}

/** The probability within a year of a hazard a year. */
export function probabilityOf(hazard: number): number {
  return -Math.expm1(-hazard)
}
