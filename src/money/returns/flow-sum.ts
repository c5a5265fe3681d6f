/**
 * Net present value as an exponential sum of x = ln(1 + r): f(x) = Σ aᵢ e^(-tᵢ x).
 *
 * Every value is relative to one term, so that nothing overflows however long the flows or extreme the rate.
 *
 * @module
 */

/** Terms of an exponential sum: at least one; times ascend and differ, no amount is 0. */
export interface FlowSum {
  readonly times: Float64Array
  /** As given. */
  readonly amounts: Float64Array
  /** Amounts over a power of two, so that the largest is about 1. */
  readonly mantissas: Float64Array
  /** aᵢ = mantissaᵢ · e^shiftᵢ · that power; 0 unless amounts span more than 270 orders of magnitude. */
  readonly shifts: Float64Array
  /** ln |mantissa| + shift. */
  readonly logs: Float64Array
  /** The largest of `logs`. */
  readonly largestLog: number
  /** At least ln Σ |mantissa| e^shift. */
  readonly totalLog: number
}

/** Smaller mantissas would lose digits to underflow. */
const SMALLEST_POWER = -900

/**
 * The sum of flows.
 *
 * @param times ascending and different.
 * @param amounts none 0, at least one.
 */
export function flowSum(times: Float64Array, amounts: Float64Array): FlowSum {
  const largest = amounts.reduce((most, amount) => Math.max(most, powerOf(amount)), Number.NEGATIVE_INFINITY)
  const shifts = new Float64Array(amounts.length)
  const mantissas = amounts.map((amount, i) => {
    const power = powerOf(amount)
    if (power - largest > SMALLEST_POWER) return timesPower(amount, -largest)
    shifts[i] = (power - largest) * Math.LN2
    return timesPower(amount, -power)
  })
  const logs = mantissas.map((mantissa, i) => Math.log(Math.abs(mantissa)) + shifts[i]!)
  const largestLog = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY)
  return { times, amounts, mantissas, shifts, logs, largestLog, totalLog: largestLog + Math.log(amounts.length) }
}

/** The largest term at x: others are measured by it. */
export function largestTerm({ times, logs, largestLog }: FlowSum, x: number): number {
  const step = x < 0 ? -1 : 1
  const last = times.length - 1
  let at = x < 0 ? last : 0
  let most = logs[at]! - times[at]! * x
  for (let i = at + step; i >= 0 && i <= last; i += step) {
    const later = times[i]! * x
    // Further on all are smaller still.
    if (largestLog - later < most) break
    const size = logs[i]! - later
    if (size > most) {
      most = size
      at = i
    }
  }
  return at
}

/** Terms that count on an interval of x: `from` to before `to`. */
export interface Window {
  readonly from: number
  readonly to: number
  /** All others together are below, as parts of the term they are measured by. */
  readonly rest: number
}

/** e^-60 is far below the rounding of what counts. */
const NEGLIGIBLE = 60

/** The terms that count from lower to upper, measured by that `at`: where x keeps its sign, later or earlier ones vanish. */
export function windowOf(sum: FlowSum, at: number, lower: number, upper: number): Window {
  const { times, logs, totalLog } = sum
  const all = { from: 0, to: times.length, rest: 0 }
  const slowest = lower > 0 ? lower : Math.min(upper, 0)
  const end = times[at]! + (NEGLIGIBLE + totalLog - logs[at]!) / slowest
  if (slowest > 0 && end < times.at(-1)!) return { from: 0, to: firstFrom(times, end), rest: Math.exp(-NEGLIGIBLE) }
  if (slowest < 0 && end > times[0]!) return { ...all, from: firstFrom(times, end), rest: Math.exp(-NEGLIGIBLE) }
  return all
}

/** The first place whose time is at least this. */
function firstFrom(times: Float64Array, time: number): number {
  let lower = 0
  let upper = times.length
  while (lower < upper) {
    const middle = (lower + upper) >> 1
    if (times[middle]! < time) lower = middle + 1
    else upper = middle
  }
  return lower
}

/** What {@link evaluate} fills: the sum times e^(t x) at the time t of a term, its derivatives, and their rounding. */
export interface SumValue {
  value: number
  slope: number
  curvature: number
  /** Σ |terms|. */
  size: number
  /** What rounding can have changed of the value. */
  valueError: number
  /** What rounding can have changed of the slope. */
  slopeError: number
}

/** An empty {@link SumValue}. */
export function sumValue(): SumValue {
  return { value: 0, slope: 0, curvature: 0, size: 0, valueError: 0, slopeError: 0 }
}

/** Half the distance of 1 from the next double. */
export const ROUNDING: number = Number.EPSILON / 2

/** The sum at x relative to the term `at`, with first and second derivative in x and what rounding can have changed. */
export function evaluate(sum: FlowSum, x: number, at: number, out: SumValue): void {
  const { times, mantissas, shifts } = sum
  const time = times[at]!
  const shift = shifts[at]!
  let value = 0
  let dropped = 0
  let slope = 0
  let curvature = 0
  let size = 0
  let valueError = 0
  let slopeSize = 0
  let slopeError = 0
  const { from, to, rest } = windowOf(sum, at, x, x)
  for (let i = from; i < to; i++) {
    const later = times[i]! - time
    const exponent = shifts[i]! - shift - later * x
    const weight = mantissas[i]! * Math.exp(exponent)
    const next = value + weight
    dropped += Math.abs(value) >= Math.abs(weight) ? value - next + weight : weight - next + value
    value = next
    slope -= weight * later
    curvature += weight * later * later
    const absolute = Math.abs(weight)
    const rounding = absolute * (4 + 2 * Math.abs(later * x) + Math.abs(shifts[i]!) + Math.abs(shift))
    size += absolute
    valueError += rounding
    slopeSize += absolute * Math.abs(later)
    slopeError += rounding * Math.abs(later)
  }
  const count = to - from + 4
  // Those left out, whose moments fall as fast as they do.
  const left = rest * Math.abs(mantissas[at]!)
  const reach = rest === 0 ? 0 : Math.abs(times[from > 0 ? from - 1 : to]! - time)
  out.value = value + dropped
  out.slope = slope
  out.curvature = curvature
  out.size = size
  out.valueError = left + 1.01 * ROUNDING * (valueError + (4 + count * count * ROUNDING) * size)
  out.slopeError = left * reach + 1.01 * ROUNDING * (slopeError + count * slopeSize)
}

/** The binary exponent of a number that is not 0, give or take one. */
export function powerOf(amount: number): number {
  return Math.floor(Math.log2(Math.abs(amount)))
}

/** amount · 2^power in two steps, since 2^power alone may overflow. */
function timesPower(amount: number, power: number): number {
  const half = Math.trunc(power / 2)
  return amount * 2 ** half * 2 ** (power - half)
}
