/**
 * How long clients stay, counted in chances to leave, p ~ Beta(a, B): after n purchases a client is still one with
 * probability qₙ = (B)ₙ/(a+B)ₙ, and of n that come round it makes q₀ + ... + qₙ₋₁.
 */

/** Tables that grow as they are asked. */
export interface Stays {
  /** q₀, q₁, ... */
  readonly probability: readonly number[]
  /** Their sums: 0, q₀, q₀ + q₁, ... */
  readonly purchases: readonly number[]
  /** Makes both tables reach n for Beta(a, B). */
  reach(a: number, B: number, n: number): void
}

/** Keeps the tables from one call to the next: all clients of one frequency share them. */
export function createStays(): Stays {
  const probability: number[] = []
  const purchases: number[] = []
  let ofA = Number.NaN
  let ofB = Number.NaN

  return {
    probability,
    purchases,
    reach(a, B, n) {
      if (a !== ofA || B !== ofB) {
        ofA = a
        ofB = B
        probability.length = 1
        purchases.length = 1
        probability[0] = 1
        purchases[0] = 0
      }
      for (let i = probability.length - 1; i < n; i++) {
        probability.push((probability[i]! * (B + i)) / (a + B + i))
        purchases.push(purchases[i]! + probability[i]!)
      }
    },
  }
}
