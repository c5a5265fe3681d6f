/**
 * Whether a sum that is convex on an interval, with positive ends, touches zero, crosses it twice or stays above: where doubles
 * cannot tell, with a hundred digits.
 *
 * @module
 */
import { dyadicToNumber } from './dyadic.js'
import type { FlowSum } from './flow-sum.js'
import type { Cell } from './isolate.js'
import { PRECISION } from './precise-exponential.js'
import type { PreciseValue } from './precise-sum.js'
import { divided, fixedPoint, preciseSum } from './precise-sum.js'
import type { Zero } from './zero.js'

/** Values below are zero as far as this precision can tell: the rest is for exponents and for thousands of terms. */
const UNKNOWN = 1n << 96n
const MOST_STEPS = 12

/** The zeros of the interval, none or two; `undefined` where even this precision cannot tell, and it touches. */
export function nearTouch(
  sum: FlowSum,
  cell: Cell,
  extreme: { readonly x: number; readonly at: number },
): readonly Zero[] | undefined {
  const evaluate = preciseSum(sum, extreme.at)
  const sign = BigInt(cell.signAtLower)
  let x = fixedPoint(extreme.x)
  let here = evaluate(x)
  for (let step = 0; step < MOST_STEPS && here.curvature !== 0n; step++) {
    const move = divided(here.slope, here.curvature)
    x -= move
    if (move < UNKNOWN && move > -UNKNOWN) break
    here = evaluate(x)
  }
  here = evaluate(x)
  const value = here.value * sign
  const slope = here.slope < 0n ? -here.slope : here.slope
  const fall = ((slope + UNKNOWN) * fixedPoint(cell.upper - cell.lower)) >> BigInt(PRECISION)
  if (value > UNKNOWN + fall) return []
  if (value >= -UNKNOWN || here.curvature === 0n) return undefined
  // A parabola's zeros to begin with.
  const apart = squareRoot(divided(-2n * value, here.curvature * sign) << BigInt(PRECISION))
  return [x - apart, x + apart].map(start => ({
    x: dyadicToNumber(newton(evaluate, start), PRECISION),
    touches: false,
  }))
}

function newton(evaluate: (x: bigint) => PreciseValue, start: bigint): bigint {
  let x = start
  for (let step = 0; step < MOST_STEPS; step++) {
    const { value, slope } = evaluate(x)
    if (slope === 0n) return x
    const move = divided(value, slope)
    x -= move
    // Quadratic convergence: what is left is far below what a double tells.
    if (move >> BigInt(PRECISION / 2) === 0n || move >> BigInt(PRECISION / 2) === -1n) return x
  }
  return x
}

/** The whole part of a square root. */
function squareRoot(value: bigint): bigint {
  if (value < 2n) return value
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (root + value / root) >> 1n
    if (next >= root) return root
    root = next
  }
}
