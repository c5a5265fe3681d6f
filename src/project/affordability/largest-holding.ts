/**
 * The largest whole number for which something holds, where it holds below and breaks above.
 *
 * @module
 */

/**
 * Steps out from a guess, four times as far each time, then halves what is left open.
 *
 * @param lower a number for which it holds.
 * @param upper a number for which it does not.
 * @returns a number for which it holds while it breaks for the next one, both tried (or `upper`).
 */
export function largestHolding(lower: number, upper: number, guess: number, holds: (x: number) => boolean): number {
  let [low, high] = [lower, upper]
  let next = Math.floor(guess)
  for (let step = 1; high - low > 1; step *= 4) {
    const isInside = next > low && next < high && step < (high - low) / 2
    const at = isInside ? next : low + Math.floor((high - low) / 2)
    if (holds(at)) {
      low = at
      next = at + step
    } else {
      high = at
      next = at - step
    }
  }
  return low
}
