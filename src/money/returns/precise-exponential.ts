/**
 * Exponentials to {@link PRECISION} bits, in whole numbers.
 *
 * @module
 */

/** Bits after the binary point. */
export const PRECISION = 384

/** More bits within, so that rounding of some hundred operations stays below the last of {@link PRECISION}. */
const GUARD = 64
const BITS = BigInt(PRECISION + GUARD)
/** The argument of the series is below 2^-HALVINGS. */
const HALVINGS = 12n

let ln2: bigint | undefined

/** ln 2 = 2 artanh(1/3). */
function logOfTwo(): bigint {
  if (ln2 !== undefined) return ln2
  let power = (2n << BITS) / 3n
  let sum = 0n
  for (let k = 1n; power > 0n; k += 2n) {
    sum += power / k
    power /= 9n
  }
  ln2 = sum
  return sum
}

/** e^(argument / 2^PRECISION) = mantissa / 2^PRECISION · 2^power, with a mantissa of about 1. */
export function preciseExp(argument: bigint): { readonly mantissa: bigint; readonly power: number } {
  const exact = argument << BigInt(GUARD)
  const power = exact / logOfTwo()
  const rest = (exact - power * logOfTwo()) >> HALVINGS
  let term = 1n << BITS
  let sum = term
  for (let k = 1n; term !== 0n && term !== -1n; k++) {
    term = ((term * rest) >> BITS) / k
    sum += term
  }
  for (let i = 0n; i < HALVINGS; i++) sum = (sum * sum) >> BITS
  return { mantissa: sum >> BigInt(GUARD), power: Number(power) }
}
