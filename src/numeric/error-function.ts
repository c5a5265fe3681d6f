/**
 * The error function, its complement and the inverse of the complement: what the normal distribution is made of.
 *
 * @module
 */
import { stdlibErf, stdlibErfc, stdlibErfcInverse } from './stdlib/gamma-family.js'

/**
 * erf(x) = 2/√π ∫₀ˣ exp(-t²) dt.
 *
 * @param x any number.
 * @see FreeBSD msun `s_erf.c`, by way of @stdlib.
 * @example
 * import { erf } from 'clientele/numeric'
 * erf(0.5) // => 0.5204998778130465
 */
export function erf(x: number): number {
  return stdlibErf(x)
}

/**
 * erfc(x) = 1 - erf(x), right in the far tail: its relative error stays below 1e-15 until it underflows past x = 26.5.
 *
 * @param x any number.
 * @see FreeBSD msun `s_erf.c`, by way of @stdlib.
 * @example
 * import { erfc } from 'clientele/numeric'
 * erfc(10) // => 2.088487583762545e-45
 */
export function erfc(x: number): number {
  return stdlibErfc(x)
}

/**
 * The x with erfc(x) = p.
 *
 * @param p within (0, 2).
 * @see Boost.Math `erfc_inv`, by way of @stdlib.
 * @example
 * import { erfcInverse } from 'clientele/numeric'
 * erfcInverse(1) // => 0
 */
export function erfcInverse(p: number): number {
  return stdlibErfcInverse(p)
}
