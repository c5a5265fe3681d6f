/**
 * Doubles as what they are: whole numbers times powers of two.
 *
 * @module
 */

/** mantissa · 2^power. */
export interface Dyadic {
  readonly mantissa: bigint
  readonly power: number
}

const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8))

/** A finite double, exactly. */
export function dyadic(value: number): Dyadic {
  view.setFloat64(0, value)
  const bits = view.getBigUint64(0)
  const exponent = Number((bits >> 52n) & 0x7ffn)
  const fraction = bits & 0xf_ffff_ffff_ffffn
  const size = exponent === 0 ? fraction : fraction | (1n << 52n)
  return { mantissa: value < 0 ? -size : size, power: Math.max(exponent, 1) - 1075 }
}

/** Doubles over one power of two, as whole numbers: value · 2^-power, for the least power that makes all whole. */
export function wholeNumbers(values: ArrayLike<number>): {
  readonly wholes: readonly bigint[]
  readonly power: number
} {
  const exact = Array.from(values, dyadic)
  const power = exact.reduce((least, { mantissa, power }) => (mantissa === 0n ? least : Math.min(least, power)), 1024)
  return { wholes: exact.map(part => (part.mantissa === 0n ? 0n : part.mantissa << BigInt(part.power - power))), power }
}

/** The sign of a whole number: 1, 0 or -1. */
export function signOf(value: bigint): number {
  return value === 0n ? 0 : value > 0n ? 1 : -1
}

/** numerator / 2^power as a double, to the last digit but one. */
export function dyadicToNumber(numerator: bigint, power: number): number {
  const size = numerator < 0n ? -numerator : numerator
  const excess = Math.max(0, size.toString(2).length - 64)
  const top = Number(numerator >> BigInt(excess))
  const scale = excess - power
  const half = Math.trunc(scale / 2)
  return top * 2 ** half * 2 ** (scale - half)
}
