/**
 * An exponential sum to a hundred digits, in whole numbers over 2^PRECISION.
 *
 * @module
 */
import { dyadic, wholeNumbers } from './dyadic.js'
import type { FlowSum } from './flow-sum.js'
import { PRECISION, preciseExp } from './precise-exponential.js'

/** The sum and its derivatives, relative to one term, over 2^PRECISION. */
export interface PreciseValue {
  readonly value: bigint
  readonly slope: bigint
  readonly curvature: bigint
}

/** Σ aᵢ e^(-(tᵢ - t) x) / |a|, where a and t are those of the term `at`. */
export function preciseSum({ times, amounts }: FlowSum, at: number): (x: bigint) => PreciseValue {
  const exactTimes = wholeNumbers(times)
  const { wholes } = wholeNumbers(amounts)
  const one = wholes[at]! < 0n ? -wholes[at]! : wholes[at]!
  const laters = exactTimes.wholes.map(time => time - exactTimes.wholes[at]!)
  const inTime = (product: bigint): bigint => shift(product, exactTimes.power)
  return x => {
    let value = 0n
    let slope = 0n
    let curvature = 0n
    for (const [i, later] of laters.entries()) {
      const { mantissa, power } = preciseExp(inTime(-later * x))
      const weight = shift(wholes[i]! * mantissa, power) / one
      const moment = inTime(weight * later)
      value += weight
      slope -= moment
      curvature += inTime(moment * later)
    }
    return { value, slope, curvature }
  }
}

function shift(value: bigint, power: number): bigint {
  return power >= 0 ? value << BigInt(power) : value >> BigInt(-power)
}

/** A double times 2^PRECISION. */
export function fixedPoint(value: number): bigint {
  const { mantissa, power } = dyadic(value)
  return shift(mantissa, power + PRECISION)
}

/** A quotient of two numbers over 2^PRECISION, as a third. */
export function divided(a: bigint, b: bigint): bigint {
  return (a << BigInt(PRECISION)) / b
}
