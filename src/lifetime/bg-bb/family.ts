/**
 * The parameters of BG/BB, and where they may lie.
 *
 * @module
 */
import type { ParameterRange } from '../../model/index.js'

/**
 * Where all four may lie: a hundred times beyond what a fit searches, and well within where every verb gives a finite
 * number for any history. Beyond some 1e15 doubles no longer tell a shape from the shape plus one purchase.
 */
export const SHAPES: ParameterRange = { least: 1e-12, most: 1e12 }

/** Purchase probabilities are Beta(alpha, beta), dropout probabilities Beta(gamma, delta). */
export interface BetaBernoulliParams {
  readonly alpha: number
  readonly beta: number
  readonly gamma: number
  readonly delta: number
}

/** What is known of p and θ of a client who bought at x of n opportunities and is still one: conjugate, and independent. */
export function living(params: BetaBernoulliParams, x: number, n: number): BetaBernoulliParams {
  const { alpha, beta, gamma, delta } = params
  return { alpha: alpha + x, beta: beta + (n - x), gamma, delta: delta + n }
}
