/**
 * Run lengths as the solution of an integral equation, by Gauss-Legendre nodes (Nyström's method):
 *
 *   L(x) = 1 + ∫ L(y) k(x, y) dy        →        (I − K W) L = 1
 *
 * @see Crowder (1987), A simple method for studying run-length distributions of exponentially weighted moving average charts,
 * Technometrics 29(4).
 * @module
 */
import type { QuadratureRule } from '../../numeric/core.js'
import { luFactor, luSolve } from '../../numeric/core.js'

/** A rule moved from [−1, 1] to [from, to]. */
export function ruleOn({ nodes, weights }: QuadratureRule, from: number, to: number): QuadratureRule {
  const [middle, half] = [(from + to) / 2, (to - from) / 2]
  return { nodes: nodes.map(node => middle + half * node), weights: weights.map(weight => half * weight) }
}

/** The mean run length from each of `size` states, which go to each other with the chances `chance(i, j)`. */
export function meanRunLengths(size: number, chance: (from: number, to: number) => number): Float64Array {
  const matrix = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) matrix[i * size + j] = (i === j ? 1 : 0) - chance(i, j)
  }
  return luSolve(luFactor(matrix, size), new Float64Array(size).fill(1))
}

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI)

export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / ROOT_TWO_PI
}
