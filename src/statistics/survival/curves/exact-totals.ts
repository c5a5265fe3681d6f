/**
 * Sums of weights that do not depend on the order of rows, to the last digit.
 *
 *   high = (σ + w) − σ,   low = (τ + (w − high)) − τ
 *
 * cuts each weight into two parts on grids so coarse that neither sum ever rounds. What is left below the second grid is
 * less than 1e-18 of the largest weight, for up to a million rows, and counts for nothing.
 *
 * @see Rump, Ogita and Oishi (2008), Accurate floating-point summation part I, SIAM Journal on Scientific Computing 31.
 * @module
 */

/** Weights cut in two; sums of each part are exact. */
export interface CutWeights {
  readonly high: Float64Array
  readonly low: Float64Array
}

/** The parts of weights >= 0. */
export function cutWeights(weights: Float64Array): CutWeights {
  let largest = 0
  for (const weight of weights) if (weight > largest) largest = weight
  const coarse = 2 ** (Math.ceil(Math.log2(largest)) + Math.ceil(Math.log2(weights.length + 1)) + 1)
  const fine = coarse * 2 ** (Math.ceil(Math.log2(weights.length + 1)) - 52)
  const high = new Float64Array(weights.length)
  const low = new Float64Array(weights.length)
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row]!
    const part = coarse + weight - coarse
    high[row] = part
    low[row] = fine + (weight - part) - fine
  }
  return { high, low }
}
