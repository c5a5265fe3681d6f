/**
 * A step length that satisfies the weak Wolfe conditions: the value falls enough, and the slope has risen enough for
 * the curvature estimate of a quasi-Newton method to stay positive. Bisection between too short and too far: simple,
 * and it cannot be led astray by a function that is not quite smooth.
 *
 * @see Lewis & Overton (2013), Nonsmooth optimization via quasi-Newton methods, algorithm 2.6;
 * Hager & Zhang (2005), A new conjugate gradient method, eq. 4.1 (where values differ by rounding only).
 * @module
 */

/** The function on the line. */
export interface LinePoint {
  /** A value that is not finite counts as too far. */
  readonly value: number
  readonly slope: number
}

const DECREASE = 1e-4
const CURVATURE = 0.9
const MOST_POINTS = 60
const ROUNDING = 4 * Number.EPSILON

/**
 * Searches along a descent direction.
 *
 * @param at evaluates the function at a share of the direction.
 * @param origin at share 0, slope < 0.
 * @param first the share to try first.
 * @returns whether the last point evaluated satisfies the conditions, or at least lies lower than the origin.
 */
export function searchLine(at: (share: number) => LinePoint, origin: LinePoint, first: number): boolean {
  let short = 0
  let far = Infinity
  let share = first
  for (let count = 0; count < MOST_POINTS; count++) {
    const { value, slope } = at(share)
    if (!falls(value, slope, share, origin)) far = share
    else if (slope < CURVATURE * origin.slope) short = share
    else return true
    const next = far === Infinity ? 2 * short : short / 2 + far / 2
    if (next === short || next === far || !Number.isFinite(next)) return value < origin.value
    share = next
  }
  return at(short).value < origin.value
}

function falls(value: number, slope: number, share: number, origin: LinePoint): boolean {
  if (value <= origin.value + DECREASE * share * origin.slope) return true
  const isEqual = value <= origin.value + ROUNDING * Math.abs(origin.value)
  return isEqual && slope <= (2 * DECREASE - 1) * origin.slope
}
