/**
 * Where flows change sign.
 *
 * @module
 */

/** Signs of flows in order of time; places are -1 where there is none. */
export interface Signs {
  /** Changes of sign, zeros left out. */
  readonly changes: number
  /** The first flow that is not 0. */
  readonly first: number
  /** The last before the first change of sign. */
  readonly before: number
  /** The first after it. */
  readonly after: number
  /** The last flow that is not 0. */
  readonly last: number
  readonly largest: number
  /** Infinite where there is none. */
  readonly smallest: number
  /** How many flows are not 0. */
  readonly flows: number
}

/** The signs of finite amounts. */
export function signsOf(amounts: ArrayLike<number>): Signs {
  let changes = 0
  let first = -1
  let before = -1
  let after = -1
  let last = -1
  let largest = 0
  let smallest = Number.POSITIVE_INFINITY
  let flows = 0
  let isPositive = false
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i]!
    if (amount === 0) continue
    flows++
    const size = amount < 0 ? -amount : amount
    if (size > largest) largest = size
    if (size < smallest) smallest = size
    if (first < 0) {
      first = i
      isPositive = amount > 0
    } else if (amount > 0 !== isPositive) {
      isPositive = !isPositive
      if (changes === 0) {
        before = last
        after = i
      }
      changes++
    }
    last = i
  }
  return { changes, first, before, after, last, largest, smallest, flows }
}
