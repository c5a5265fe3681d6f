/**
 * What the data tell about the classes: the observed information of the likelihood, exact.
 *
 *   I = Σ n (s sᵀ − Σₖ pₖ sₖ sₖᵀ − Σₖ pₖ Hₖ)      s = Σₖ pₖ sₖ
 *
 * over patterns that n rows have, pₖ the probability of class k given the answers, sₖ and Hₖ the gradient and the Hessian of
 * the logarithm of its part. Coordinates: coefficients of the classes but the first; for every class and question ln(P(answer) /
 * P(its most probable answer)). A probability at the edge (0 or 1) is no coordinate.
 *
 * @see Louis (1982), Finding the observed information matrix when using the EM algorithm, Journal of the Royal Statistical
 * Society B 44(2).
 * @module
 */
import { fillLogPriors, fillPosterior } from './class-tables.js'
import type { Coordinates } from './coordinates.js'
import type { ClassEstimate } from './estimate.js'
import { tablesOf } from './estimate.js'
import type { Patterns } from './patterns.js'

/** The observed information, and how the share of every class moves with the coefficients. */
export interface Information {
  /** Square, in the order of the coordinates. */
  readonly matrix: Float64Array
  /** Class by class: the derivatives of its share by the coefficients. */
  readonly shareSlopes: Float64Array
}

/** The information at classes that were found; covariates, where there are any, are the standardised ones. */
export function informationOf(patterns: Patterns, estimate: ClassEstimate, coordinates: Coordinates): Information {
  const { classes, probabilities } = estimate
  const { questions, starts, cells, weights, covariates, width } = patterns
  const { size, membership, ofClass, ofQuestion } = coordinates
  const answers = starts[questions]!
  const tables = tablesOf(estimate)
  const matrix = new Float64Array(size * size)
  const shareSlopes = new Float64Array(classes * membership)
  const [logPriors, priors, posterior] = [
    new Float64Array(classes),
    new Float64Array(classes),
    new Float64Array(classes),
  ]
  const mean = new Float64Array(size)
  const score = new Float64Array(size)
  const factors = new Float64Array(width + 1).fill(1)
  const answered = new Float64Array(classes * questions)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const block = width + 1

  /** Fills the gradient of one class's part; returns the coordinates that may differ from 0. */
  function fillScore(k: number, pattern: number): readonly number[] {
    for (let i = 0; i < membership; i++) {
      const m = 1 + Math.floor(i / block)
      score[i] = ((m === k ? 1 : 0) - priors[m]!) * factors[i % block]!
    }
    for (const { at, cell, question } of ofClass[k]!) {
      const given = cells[pattern * questions + question]!
      score[at] = given === answers ? 0 : (given === cell ? 1 : 0) - probabilities[k * answers + cell]!
    }
    return coordinates.active[k]!
  }

  function addOfMembership(weight: number): void {
    for (let a = 0; a < membership; a++) {
      const [k, x] = [1 + Math.floor(a / block), factors[a % block]!]
      for (let b = 0; b <= a; b++) {
        const [m, z] = [1 + Math.floor(b / block), factors[b % block]!]
        matrix[a * size + b]! += weight * priors[k]! * ((k === m ? 1 : 0) - priors[m]!) * x * z
      }
      for (let j = 0; j < classes; j++) {
        shareSlopes[j * membership + a]! += (weight / total) * priors[j]! * ((j === k ? 1 : 0) - priors[k]!) * x
      }
    }
  }

  for (const [p, weight] of weights.entries()) {
    fillLogPriors(tables, patterns, p, logPriors)
    fillPosterior(tables, patterns, p, logPriors, posterior)
    for (let k = 0; k < classes; k++) priors[k] = Math.exp(logPriors[k]!)
    for (let d = 0; d < width; d++) factors[d + 1] = covariates[p * width + d]!
    addOfMembership(weight)
    mean.fill(0)
    for (let k = 0; k < classes; k++) {
      const part = posterior[k]!
      const active = fillScore(k, p)
      for (const a of active) mean[a]! += part * score[a]!
      addProducts(matrix, size, active, score, -weight * part)
      for (let j = 0; j < questions; j++)
        if (cells[p * questions + j] !== answers) answered[k * questions + j]! += weight * part
    }
    addProducts(matrix, size, coordinates.all, mean, weight)
  }
  for (const { first, last, cells: own, classAt, question } of ofQuestion) {
    const rows = answered[classAt * questions + question]!
    for (let a = first; a < last; a++) {
      const pa = probabilities[classAt * answers + own[a - first]!]!
      for (let b = first; b <= a; b++) {
        const pb = probabilities[classAt * answers + own[b - first]!]!
        matrix[a * size + b]! += rows * (a === b ? pa * (1 - pa) : -pa * pb)
      }
    }
  }
  return { matrix, shareSlopes }
}

/** Adds factor · v vᵀ to the lower triangle, at the coordinates named, which ascend. */
function addProducts(matrix: Float64Array, size: number, at: readonly number[], v: Float64Array, factor: number): void {
  for (let i = 0; i < at.length; i++) {
    const row = at[i]!
    const scaled = factor * v[row]!
    if (scaled === 0) continue
    for (let j = 0; j <= i; j++) matrix[row * size + at[j]!]! += scaled * v[at[j]!]!
  }
}
