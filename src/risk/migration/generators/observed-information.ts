/**
 * Standard errors of rates from the curvature of the likelihood at its peak: the slope is known exactly from the expectations
 * of the EM steps, so that one difference of slopes per rate gives the matrix.
 *
 * @see Oakes (1999), Direct calculation of the information matrix via the EM algorithm, JRSS B 61; Bladt & Sørensen (2009),
 * Efficient estimation of transition rates between credit ratings from observations at discrete time points, Quantitative
 * Finance 9.
 * @module
 */
import { choleskyFactor, choleskyInverse } from '../../../numeric/core.js'
import { expectedMoves } from './expected-moves.js'

/** More rates than this would need more time than the whole search. */
const MOST_RATES = 400
const STEP = 1e-4

/**
 * The standard errors of the rates that are > 0; those that are 0 lie on their boundary and have none (0 here).
 *
 * @returns undefined where the curvature is not that of a peak, or there are more than 400 rates.
 */
export function rateErrors(counts: Float64Array, rates: Float64Array, n: number): Float64Array | undefined {
  const free = Array.from(rates.keys()).filter(at => rates[at]! > 0 && at % (n + 1) !== 0)
  const size = free.length
  if (size === 0 || size > MOST_RATES) return undefined
  const information = new Float64Array(size * size)
  for (const [b, at] of free.entries()) {
    // In steps of the rate itself, as rates lie orders of magnitude apart.
    const up = slopes(counts, rates, at, 1 + STEP, n)
    const down = slopes(counts, rates, at, 1 - STEP, n)
    for (const [a, to] of free.entries()) {
      information[a * size + b] = ((down[to]! - up[to]!) / (2 * STEP)) * rates[to]!
    }
  }
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < a; b++) {
      const mean = (information[a * size + b]! + information[b * size + a]!) / 2
      information[a * size + b] = mean
      information[b * size + a] = mean
    }
  }
  if (!choleskyFactor(information, size, information)) return undefined
  const covariance = choleskyInverse(information, size)
  const errors = new Float64Array(n * n)
  for (const [a, at] of free.entries()) errors[at] = Math.sqrt(covariance[a * size + a]!) * rates[at]!
  return errors
}

function slopes(counts: Float64Array, rates: Float64Array, at: number, factor: number, n: number): Float64Array {
  const moved = rates.slice()
  moved[at]! *= factor
  const { flows } = expectedMoves(counts, moved, n)
  return flows.map((flow, k) => flow - flows[Math.floor(k / n) * (n + 1)]!)
}
