/**
 * Classes in the form in which patterns are weighed: logarithms, so that a hundred questions do not underflow.
 *
 *   P(class k | answers) ∝ P(k) · Πⱼ P(answer to j | k)      over the questions that are answered
 *
 * @module
 */
import type { Patterns } from './patterns.js'

/** What patterns are weighed by. */
export interface ClassTables {
  readonly classes: number
  /** Class by class: the logarithm of the probability of every answer; then 0, for a missing one. */
  readonly logs: Float64Array
  /** Of the share of each class; not read where there are coefficients. */
  readonly logShares: Float64Array
  /** Class by class: intercept and effects of the covariates, 0 of the first class; only with covariates. */
  readonly coefficients?: Float64Array
}

/**
 * What an impossible answer counts for: next to nothing, but not nothing, so that who gives answers that are impossible together
 * in every class belongs to the class in which the fewest are.
 */
export const LEAST_PROBABILITY = 1e-300

/** The logarithm of a probability, also of one that is 0. */
export function logOf(probability: number): number {
  return Math.log(Math.max(probability, LEAST_PROBABILITY))
}

/** Fills the logarithms of the probabilities of the classes before any answer is known. */
export function fillLogPriors(
  { classes, logShares, coefficients }: ClassTables,
  { covariates, width }: Pick<Patterns, 'covariates' | 'width'>,
  pattern: number,
  out: Float64Array,
): void {
  if (coefficients === undefined) {
    out.set(logShares)
    return
  }
  let highest = 0
  for (let k = 0; k < classes; k++) {
    let predictor = coefficients[k * (width + 1)]!
    for (let d = 0; d < width; d++) {
      predictor += coefficients[k * (width + 1) + 1 + d]! * covariates[pattern * width + d]!
    }
    out[k] = predictor
    highest = Math.max(highest, predictor)
  }
  let total = 0
  for (let k = 0; k < classes; k++) total += Math.exp(out[k]! - highest)
  const log = highest + Math.log(total)
  for (let k = 0; k < classes; k++) out[k]! -= log
}

/** Fills the probabilities of the classes given the answers; returns the log-likelihood of the pattern. */
export function fillPosterior(
  { classes, logs }: ClassTables,
  { cells, questions, starts }: Pick<Patterns, 'cells' | 'questions' | 'starts'>,
  pattern: number,
  logPriors: Float64Array,
  out: Float64Array,
): number {
  const stride = starts[questions]! + 1
  const [from, to] = [pattern * questions, (pattern + 1) * questions]
  let highest = -Infinity
  for (let k = 0, at = 0; k < classes; k++, at += stride) {
    let sum = logPriors[k]!
    for (let c = from; c < to; c++) sum += logs[at + cells[c]!]!
    out[k] = sum
    if (sum > highest) highest = sum
  }
  let total = 0
  for (let k = 0; k < classes; k++) {
    const part = Math.exp(out[k]! - highest)
    out[k] = part
    total += part
  }
  for (let k = 0; k < classes; k++) out[k]! /= total
  return highest + Math.log(total)
}
