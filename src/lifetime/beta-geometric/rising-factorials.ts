/**
 * ln (r)ₓ (b)_c / (a+b)_c and its derivatives for ascending frequencies x with c = x or x + 1 chances to leave, where
 * (z)ₓ = Γ(z+x)/Γ(z).
 *
 * From one frequency to the next the factors are multiplied on: exact even where a and b are huge and the gamma
 * functions would cancel. Only a wide gap between frequencies goes by gamma functions.
 */
import { digamma, logGamma, trigamma } from '../../numeric/index.js'
import type { FirstChance } from './family.js'

/** A gap up to this many factors is multiplied out; their product cannot overflow for parameters below 1e18. */
const WIDEST_STEP = 16

/** Per frequency: the logarithm, and for z = r, b, a+b the derivatives of its factor. */
export interface RisingFactorials {
  readonly value: Float64Array
  readonly first: readonly [Float64Array, Float64Array, Float64Array]
  readonly second: readonly [Float64Array, Float64Array, Float64Array]
  evaluate(r: number, a: number, b: number): void
}

export function createRisingFactorials(frequency: Int32Array, firstChance: FirstChance): RisingFactorials {
  const column = (): Float64Array => new Float64Array(frequency.length)
  const value = column()
  const first = [column(), column(), column()] as const
  const second = [column(), column(), column()] as const

  return {
    value,
    first,
    second,
    evaluate(r, a, b) {
      value.fill(0)
      accumulate(r, 0, 1, first[0], second[0])
      accumulate(b, firstChance, 1, first[1], second[1])
      accumulate(a + b, firstChance, -1, first[2], second[2])
    },
  }

  /** Adds ±ln (z) with x + more factors to the values and writes its derivatives. */
  function accumulate(z: number, more: number, sign: number, slope: Float64Array, curvature: Float64Array): void {
    let x = 0
    let logarithm = 0
    let sum = 0
    let sumOfSquares = 0
    for (let k = 0; k < frequency.length; k++) {
      const next = frequency[k]! + more
      if (next - x <= WIDEST_STEP) {
        let product = 1
        for (; x < next; x++) {
          const inverse = 1 / (z + x)
          product *= z + x
          sum += inverse
          sumOfSquares += inverse * inverse
        }
        logarithm += Math.log(product)
      } else {
        logarithm += logGamma(z + next) - logGamma(z + x)
        sum += digamma(z + next) - digamma(z + x)
        sumOfSquares += trigamma(z + x) - trigamma(z + next)
        x = next
      }
      value[k]! += sign * logarithm
      slope[k] = sum
      curvature[k] = -sumOfSquares
    }
  }
}
