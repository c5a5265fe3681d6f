/**
 * ln (r)ₖₓ = ln Γ(r+kx)/Γ(r) with its derivatives in r, for ascending frequencies x of purchases in k stages each (one,
 * unless said). From one frequency to the next the factors are multiplied on; only wide gaps go by gamma functions.
 *
 * @module
 */
import { digamma, logGamma, trigamma } from '../../numeric/core.js'

/** One number per frequency each. */
export interface PurchaseFactors {
  readonly value: Float64Array
  readonly first: Float64Array
  readonly second: Float64Array
  evaluate(r: number): void
}

/** A gap up to this many factors is multiplied out; their product cannot overflow for r below 1e18. */
const WIDEST_STEP = 16

export function createPurchaseFactors(frequency: Int32Array, stages = 1): PurchaseFactors {
  const value = new Float64Array(frequency.length)
  const first = new Float64Array(frequency.length)
  const second = new Float64Array(frequency.length)

  return {
    value,
    first,
    second,
    evaluate(r) {
      let x = 0
      let logarithm = 0
      let sum = 0
      let sumOfSquares = 0
      for (let k = 0; k < frequency.length; k++) {
        const next = stages * frequency[k]!
        if (next - x <= WIDEST_STEP) {
          let product = 1
          for (; x < next; x++) {
            const inverse = 1 / (r + x)
            product *= r + x
            sum += inverse
            sumOfSquares += inverse * inverse
          }
          logarithm += Math.log(product)
        } else {
          logarithm += logGamma(r + next) - logGamma(r + x)
          sum += digamma(r + next) - digamma(r + x)
          sumOfSquares += trigamma(r + x) - trigamma(r + next)
          x = next
        }
        value[k] = logarithm
        first[k] = sum
        second[k] = -sumOfSquares
      }
    },
  }
}
