/**
 * ln (r)ₖₓ + ln (b)_c / (a+b)_c and its derivatives for ascending frequencies x of purchases in k stages each (one, unless
 * said), with c = x or x + 1 chances to leave, where (z)ₓ = Γ(z+x)/Γ(z).
 *
 * From one frequency to the next the factors are multiplied on. The second term is the probability to have stayed,
 * Π (1 − a/(a+b+j)): what each chance takes away is added up, so that no digit is lost where a or b is huge and hardly
 * anybody leaves, and the search sees how flat the likelihood is. Only wide gaps between frequencies go by gamma functions.
 */
import { digamma, logBeta, trigamma } from '../../numeric/core.js'
import { createPurchaseFactors } from '../foundation/index.js'
import type { FirstChance } from './family.js'

/** Up to this many chances in a row are added up: their gamma functions would cancel. */
const MOST_CHANCES = 256
/** Where less than this is left, what is left has the more digits. */
const HALF = 0.5
/** A product below this may have lost digits to underflow: nearly everybody leaves at every one of many chances. */
const SMALLEST = 1e-290

/** Per frequency: the sum of both terms, and their derivatives. */
export interface RisingFactorials {
  readonly value: Float64Array
  /** In r. */
  readonly r: Derivatives
  /** In a, where b stays: of −ln (a+b)_c. */
  readonly a: Derivatives
  /** In b; the mixed one in a and b is the second in a. */
  readonly b: Derivatives
  evaluate(r: number, a: number, b: number): void
}

/** First and second derivatives, one per frequency. */
export interface Derivatives {
  readonly first: Float64Array
  readonly second: Float64Array
}

export function createRisingFactorials(frequency: Int32Array, firstChance: FirstChance, stages = 1): RisingFactorials {
  const column = (): Float64Array => new Float64Array(frequency.length)
  const purchases = createPurchaseFactors(frequency, stages)
  const { value } = purchases
  const inA = { first: column(), second: column() }
  const inB = { first: column(), second: column() }

  return {
    value,
    r: purchases,
    a: inA,
    b: inB,
    evaluate(r, a, b) {
      purchases.evaluate(r)
      addStays(a, b)
    },
  }

  /** ln (b)_c / (a+b)_c, on top of what is there of purchases. */
  function addStays(a: number, b: number): void {
    let c = 0
    let logarithm = 0
    let sum = 0
    let sumOfSquares = 0
    let difference = 0
    let differenceOfSquares = 0
    for (let k = 0; k < frequency.length; k++) {
      const next = frequency[k]! + firstChance
      if (next - c <= MOST_CHANCES) {
        let stayed = 1
        let left = 0
        const begin = b + c
        for (; c < next; c++) {
          const all = 1 / (a + b + c)
          const stays = 1 / (b + c)
          const more = a * all * stays
          left += (1 - left) * a * all
          stayed *= (b + c) * all
          sum += all
          sumOfSquares += all * all
          difference += more
          differenceOfSquares += more * (all + stays)
        }
        if (left < HALF) logarithm += Math.log1p(-left)
        else if (stayed > SMALLEST) logarithm += Math.log(stayed)
        else logarithm += logBeta(a, b + c) - logBeta(a, begin)
      } else {
        const [begin, end] = [b + c, b + next]
        logarithm += logBeta(a, end) - logBeta(a, begin)
        const more = digamma(a + end) - digamma(a + begin)
        const squares = trigamma(a + begin) - trigamma(a + end)
        sum += more
        sumOfSquares += squares
        difference += digamma(end) - digamma(begin) - more
        differenceOfSquares += trigamma(begin) - trigamma(end) - squares
        c = next
      }
      value[k]! += logarithm
      inA.first[k] = -sum
      inA.second[k] = sumOfSquares
      inB.first[k] = difference
      inB.second[k] = -differenceOfSquares
    }
  }
}
