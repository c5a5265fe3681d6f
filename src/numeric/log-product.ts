/**
 * The logarithm of a long product of weighted factors, Σ w ln f, with a handful of logarithms in place of one per factor:
 * factors are multiplied up, and what would overflow is scaled down and counted. A whole weight is read in binary, one
 * product per binary digit; any other weight takes a logarithm of its own.
 *
 * A logarithm costs 20 multiplications; in likelihoods over patterns this halves the time of an evaluation.
 *
 * @module
 */

/** Factors so far, and the logarithm of their product. */
export interface LogProduct {
  /** Starts anew. */
  reset(): void
  /** Multiplies by factor^weight; the factor from 1 to 1e150, the weight > 0. */
  multiply(factor: number, weight: number): void
  /** Σ weight · ln factor. */
  log(): number
}

const LARGEST = 1e150
const SCALE = 1e-150
const LOG_LARGEST = Math.log(LARGEST)
const DIGITS = 30

/**
 * An empty product.
 *
 * @example
 * import { logProduct } from 'clientele/numeric'
 * const product = logProduct()
 * product.multiply(2, 10)
 * product.multiply(4, 0.5)
 * product.log() / Math.LN2 // => 11
 */
export function logProduct(): LogProduct {
  const products = new Float64Array(DIGITS).fill(1)
  const scalings = new Float64Array(DIGITS)
  let used = 0
  let rest = 0

  return {
    reset() {
      products.fill(1, 0, used)
      scalings.fill(0, 0, used)
      used = 0
      rest = 0
    },
    multiply(factor, weight) {
      const whole = weight | 0
      if (whole !== weight || whole >= 1 << (DIGITS - 1)) {
        rest += weight * Math.log(factor)
        return
      }
      for (let digit = 0, bits = whole; bits !== 0; digit++, bits >>= 1) {
        if (digit >= used) used = digit + 1
        if ((bits & 1) === 0) continue
        products[digit]! *= factor
        if (products[digit]! > LARGEST) {
          products[digit]! *= SCALE
          scalings[digit]!++
        }
      }
    },
    log() {
      let sum = rest
      for (let digit = 0; digit < used; digit++) {
        sum += 2 ** digit * (Math.log(products[digit]!) + scalings[digit]! * LOG_LARGEST)
      }
      return sum
    },
  }
}
