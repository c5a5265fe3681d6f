/**
 * How many equal values would be as concentrated? Hannah and Kay's family of indices.
 *
 *   N_α = (Σ sᵢ^α)^(1/(1−α)),   N₁ = exp(−Σ sᵢ ln sᵢ),   N₂ = 1/H,   sᵢ: share of value i
 *
 * Source: Hannah and Kay (1977), Concentration in Modern Industry, chapter 4.
 *
 * @module
 */
import type { OrderOptions } from './entropy.js'
import { expectOrder, renyiOf } from './entropy.js'
import { sharesOf } from './shares.js'

/** An index of a family and how to read it. */
export interface HannahKayIndex {
  /** 1 over the effective number: within [1/n, 1]. */
  readonly index: number
  /** How many equal values would be as concentrated, within [1, n]. */
  readonly effectiveNumber: number
}

/**
 * Hannah and Kay's index of order α. Order 2 is the Herfindahl-Hirschman index, order 1 the limit by entropy.
 *
 * @param values finite numbers >= 0, at least one above 0.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten cells at fault, for a negative order, or where all are 0.
 * @example
 * import { hannahKay } from 'clientele/statistics'
 * hannahKay([50, 30, 20], { alpha: 2 }).effectiveNumber.toFixed(4) // => '2.6316'
 * hannahKay([50, 30, 20], { alpha: 0.5 }).effectiveNumber.toFixed(4) // => '2.8970'
 */
export function hannahKay(values: ArrayLike<number>, options: OrderOptions): HannahKayIndex {
  const alpha = expectOrder(options)
  const effectiveNumber = Math.exp(renyiOf(sharesOf(values), alpha))
  return { index: 1 / effectiveNumber, effectiveNumber }
}
