/**
 * The digits of a zero that doubles leave uncertain: where others lie close by, terms cancel almost wholly, and rounding of one
 * part in 10^16 moves a zero by one in 10^6.
 *
 * @module
 */
import { dyadicToNumber } from './dyadic.js'
import type { FlowSum } from './flow-sum.js'
import { evaluate, largestTerm, sumValue } from './flow-sum.js'
import { PRECISION } from './precise-exponential.js'
import { divided, fixedPoint, preciseSum } from './precise-sum.js'

/** Relative error of a zero that is left as it is. */
const TOLERANCE = 1e-12
/** More terms would take longer than a tenth of a second. */
const MOST_TERMS = 500
const MOST_STEPS = 40
/** A step over which a term changes by more than e^50 comes from no place near a zero. */
const LARGEST_STEP = 50

/** The only zero between two points, near `start`, by Newton's method with a hundred digits; `start` if doubles are sure of it. */
export function refinedZero(sum: FlowSum, start: number, lower: number, upper: number): number {
  if (sum.times.length > MOST_TERMS) return start
  const at = largestTerm(sum, start)
  const here = sumValue()
  evaluate(sum, start, at, here)
  if (here.valueError <= TOLERANCE * Math.abs(start * here.slope)) return start
  const precise = preciseSum(sum, at)
  const [from, to] = [fixedPoint(lower), fixedPoint(upper)]
  const reach = fixedPoint(LARGEST_STEP / (sum.times.at(-1)! - sum.times[0]!))
  // A double tells no more than 53 bits of x, nor of a tiny x more than 106 after the point.
  const enough = fixedPoint(Math.max(Math.abs(start), 2 ** -53) * 2 ** -60)
  let x = fixedPoint(start)
  for (let step = 0; step < MOST_STEPS; step++) {
    const { value, slope } = precise(x)
    if (slope === 0n) return start
    const move = divided(value, slope)
    x -= move
    if (x <= from || x >= to || move > reach || move < -reach) return start
    if (move < enough && move > -enough) return dyadicToNumber(x, PRECISION)
  }
  return start
}
