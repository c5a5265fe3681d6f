/**
 * Bounds of an exponential sum over an interval, with rounding in them: a Taylor polynomial in Bernstein form, and what it
 * leaves out.
 *
 * With x = c + h s for s within [-1, 1] and times relative to that of the largest term, w e^(-z s) is a polynomial of degree
 * {@link DEGREE} in s and a remainder below |w| |z|^(DEGREE+1) / (DEGREE+1)! · e^|z|. A polynomial lies between the smallest
 * and the largest of its Bernstein coefficients.
 *
 * @see Farouki (2012), The Bernstein polynomial basis: a centennial retrospective, Computer Aided Geometric Design 29.
 * @module
 */
import type { FlowSum } from './flow-sum.js'
import { largestTerm, ROUNDING, windowOf } from './flow-sum.js'

/** Of the Taylor polynomial. */
const DEGREE = 10

/** Signs over the whole interval: 1 or -1, or 0 where it is not known that there is one. Times e^(t x), as `at` says. */
export interface CellSigns {
  value: number
  slope: number
  curvature: number
  /** The term by whose time the sum is multiplied. */
  at: number
  /** How many terms were looked at. */
  work: number
}

/** An empty {@link CellSigns}. */
export function cellSigns(): CellSigns {
  return { value: 0, slope: 0, curvature: 0, at: 0, work: 0 }
}

/** What is known of signs of the sum and its derivatives from lower to upper. */
export function boundCell(sum: FlowSum, lower: number, upper: number, out: CellSigns): void {
  const { times, mantissas, shifts } = sum
  const center = lower + (upper - lower) / 2
  // A little more than half, so that rounding of the center leaves nothing out.
  const half = (upper - lower) * (0.5 + 4 * ROUNDING) + 4 * ROUNDING * Math.abs(center)
  const at = largestTerm(sum, center)
  const time = times[at]!
  const shift = shifts[at]!
  const taylor = new Float64Array(DEGREE + 1)
  let value = 0
  let slope = 0
  let curvature = 0
  const { from, to, rest } = windowOf(sum, at, lower, upper)
  for (let i = from; i < to; i++) {
    const later = times[i]! - time
    const z = later * half
    const weight = mantissas[i]! * Math.exp(shifts[i]! - shift - later * center)
    const size = Math.abs(z)
    const most = Math.abs(weight) * Math.exp(size)
    const left = remainderOf(size)
    const rounding = ROUNDING * (8 * DEGREE + to - from + 3 * (Math.abs(later * center) + Math.abs(shifts[i]! - shift)))
    const error = most * (Math.min(left, 1) + rounding)
    value += error
    // The derivatives leave out one and two powers more.
    slope += most * size * (Math.min(left * (size === 0 ? 0 : (DEGREE + 1) / size), 1) + rounding)
    curvature +=
      most * size * size * (Math.min(left * (size === 0 ? 0 : ((DEGREE + 1) * DEGREE) / (size * size)), 1) + rounding)
    if (left > 1) continue
    let term = weight
    for (let k = 0; k <= DEGREE; k++) {
      taylor[k]! += term
      term *= -z / (k + 1)
    }
  }
  if (rest > 0) {
    // Those left out, whose moments fall as fast as they do.
    const left = rest * Math.abs(mantissas[at]!)
    const reach = Math.abs(times[from > 0 ? from - 1 : to]! - time) * half
    value += left
    slope += left * reach
    curvature += left * reach * reach
  }
  out.at = at
  out.work = to - from
  out.value = signOf(taylor, value)
  derive(taylor)
  out.slope = signOf(taylor, slope)
  derive(taylor)
  out.curvature = signOf(taylor, curvature)
}

/** |z|^(DEGREE+1) / (DEGREE+1)!. */
function remainderOf(size: number): number {
  let product = 1
  for (let k = 1; k <= DEGREE + 1; k++) product *= size / k
  return product
}

function derive(taylor: Float64Array): void {
  for (let k = 0; k < DEGREE; k++) taylor[k] = (k + 1) * taylor[k + 1]!
  taylor[DEGREE] = 0
}

/** The sign that all Bernstein coefficients share by more than the error, or 0. */
function signOf(taylor: Float64Array, error: number): number {
  const sign = Math.sign(taylor[0]!)
  const table = toBernstein()
  for (let j = 0; j <= DEGREE; j++) {
    let coefficient = 0
    for (let k = 0; k <= DEGREE; k++) coefficient += taylor[k]! * table[k * (DEGREE + 1) + j]!
    // Not a number where weights overflow, which is no sign either.
    if (!(coefficient * sign > error)) return 0
  }
  return sign
}

let table: Float64Array | undefined

/** Row k: the Bernstein coefficients of s^k on [-1, 1]. */
function toBernstein(): Float64Array {
  if (table !== undefined) return table
  const size = DEGREE + 1
  const rows = new Float64Array(size * size)
  for (let k = 0; k <= DEGREE; k++) {
    for (let j = 0; j <= DEGREE; j++) {
      for (let m = 0; m <= Math.min(j, k); m++) {
        const sign = (k - m) % 2 === 0 ? 1 : -1
        rows[k * size + j]! += (sign * choose(k, m) * 2 ** m * choose(j, m)) / choose(DEGREE, m)
      }
    }
  }
  table = rows
  return rows
}

function choose(n: number, k: number): number {
  let product = 1
  for (let i = 1; i <= k; i++) product = (product * (n - k + i)) / i
  return product
}
