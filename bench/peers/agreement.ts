/**
 * Whether both sides found the same: a race between unequal results says nothing.
 *
 * @module
 */

/** One number or column of each side, and how far apart they may be, relative to theirs. */
export interface Compared {
  readonly name: string
  readonly ours: ArrayLike<number>
  readonly theirs: ArrayLike<number>
  readonly tolerance: number
}

/** Largest relative difference where theirs is finite; two zeros agree, and a missing value of ours never does. */
export function largestDifference(ours: ArrayLike<number>, theirs: ArrayLike<number>): number {
  if (ours.length !== theirs.length) return Number.POSITIVE_INFINITY
  let largest = 0
  for (let i = 0; i < ours.length; i++) {
    if (!Number.isFinite(theirs[i]) || ours[i] === theirs[i]) continue
    const difference = Math.abs(ours[i]! - theirs[i]!) / Math.abs(theirs[i]!)
    if (Number.isNaN(difference)) return difference
    largest = Math.max(largest, difference)
  }
  return largest
}

/** Throws on the first pair that does not agree. */
export function checkAgreement(task: string, pairs: readonly Compared[]): void {
  for (const { name, ours, theirs, tolerance } of pairs) {
    const difference = largestDifference(ours, theirs)
    if (!(difference <= tolerance)) {
      throw new Error(`${task}: ${name} differs by ${difference}, more than ${tolerance}: nothing is timed`)
    }
  }
}
