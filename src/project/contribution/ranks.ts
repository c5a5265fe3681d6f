/**
 * Places in an order from the largest down.
 *
 * @module
 */

/** Rows by amount, largest first; equal ones by name. */
export function largestFirst(amounts: ArrayLike<number>, names: readonly string[]): Uint32Array {
  return Uint32Array.from(names.keys()).sort((a, b) => amounts[b]! - amounts[a]! || (names[a]! < names[b]! ? -1 : 1))
}

/** The place of each row: 1 for the largest, the same for equal amounts, and the next as if those differed. */
export function ranksOf(amounts: ArrayLike<number>, order: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(order.length)
  for (const [place, i] of order.entries()) {
    const before = order[place - 1]
    ranks[i] = before !== undefined && amounts[before] === amounts[i] ? ranks[before]! : place + 1
  }
  return ranks
}
