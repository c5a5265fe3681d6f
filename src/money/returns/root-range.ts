/**
 * Where rates can be: outside of the range, the first or the last flow outweighs all of the other sign.
 *
 * @module
 */
import type { FlowSum } from './flow-sum.js'
import { logOfQuotient } from './one-sign-change.js'

/** Other terms weigh at most this share of the edge at the ends of the range. */
const SHARE = 0.5
const MOST_STEPS = 60

/** An x above which the sum has the sign of its first term, whose sign some other does not share. */
export function largestX({ times, mantissas, shifts }: FlowSum): number {
  return edge(times, mantissas, shifts)
}

/** An x below which the sum has the sign of its last term. */
export function smallestX({ times, mantissas, shifts }: FlowSum): number {
  const backwards = times.map(time => -time).reverse()
  return -edge(backwards, mantissas.toReversed(), shifts.toReversed())
}

/**
 * h(x) = ln Σ |terms of the other sign| / |first term| is convex and falls at least as fast as the gap to the first of
 * them: Newton's method comes from the left and stays there, and |h| / gap from there is surely on the right.
 */
function edge(times: Float64Array, mantissas: Float64Array, shifts: Float64Array): number {
  const sign = Math.sign(mantissas[0]!)
  const others = Array.from(mantissas.keys()).filter(i => Math.sign(mantissas[i]!) !== sign)
  const gap = times[others[0]!]! - times[0]!
  let x = 0
  for (let step = 0; ; step++) {
    // Relative to the largest, as at strongly negative x no exponential of the first would do.
    let most = Number.NEGATIVE_INFINITY
    for (const i of others) most = Math.max(most, shifts[i]! - (times[i]! - times[0]!) * x)
    let sum = 0
    let moment = 0
    for (const i of others) {
      const later = times[i]! - times[0]!
      const size = Math.abs(mantissas[i]!) * Math.exp(shifts[i]! - later * x - most)
      sum += size
      moment += size * later
    }
    const height = logOfQuotient(sum, Math.abs(mantissas[0]!)) + most - shifts[0]! - Math.log(SHARE)
    if (height <= 0) return x
    const slope = moment / sum
    if (step >= MOST_STEPS || height < 0.5) return x + (height / gap) * (1 + 1e-9) + Number.MIN_VALUE
    x += height / slope
  }
}
