/**
 * How many clients hold each of two products, and both.
 *
 * @module
 */
import type { HeldProducts } from './holdings.js'
import { UNKNOWN } from './holdings.js'

/** Of the clients of whom both are known: how many hold the first, the second, both. */
export interface PairCounts {
  readonly known: number
  readonly first: number
  readonly second: number
  readonly both: number
}

/** Two products by their places. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly counts: PairCounts
}

/** Each pair once, where either product is held by some and not by all. */
export function pairsOf({ products, held }: HeldProducts): readonly Pair[] {
  return products.flatMap((_, a) =>
    products.flatMap((_, b): readonly Pair[] => {
      if (b <= a) return []
      const counts = countsOf(held[a]!, held[b]!)
      const { known, first, second } = counts
      return first > 0 && first < known && second > 0 && second < known ? [{ a, b, counts }] : []
    }),
  )
}

function countsOf(one: Int8Array, other: Int8Array): PairCounts {
  let [known, first, second, both] = [0, 0, 0, 0]
  for (let row = 0; row < one.length; row++) {
    const [a, b] = [one[row]!, other[row]!]
    if (a === UNKNOWN || b === UNKNOWN) continue
    known++
    first += a
    second += b
    both += a * b
  }
  return { known, first, second, both }
}
