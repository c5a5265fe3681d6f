/**
 * The place of the last value that is at most some value, among values that rise; -1 where the first is above it.
 *
 * @example
 * import { lastAtMost } from 'clientele/numeric'
 * lastAtMost([0, 10, 20], 10) // => 1
 * lastAtMost([0, 10, 20], 9.9) // => 0
 * lastAtMost([0, 10, 20], -1) // => -1
 */
export function lastAtMost(ascending: ArrayLike<number>, value: number): number {
  let below = -1
  let above = ascending.length
  while (above - below > 1) {
    const middle = (below + above) >> 1
    if (ascending[middle]! <= value) below = middle
    else above = middle
  }
  return below
}
