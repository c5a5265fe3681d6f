/**
 * The sums of which rho_A is made.
 *
 *   ρ_A = (w′w)² · w′(S − diag S)w / (w′(ww′ − diag ww′)w)        with w′Sw = 1
 *
 * @see Dijkstra and Henseler (2015), Consistent partial least squares path modeling, MIS Quarterly 39(2), eq. 3.
 * @module
 */

/** In parts of the largest weight, so that none of them vanishes or runs over. */
export interface RhoASums {
  /** The largest weight, without its sign. */
  readonly largest: number
  /** w′w. */
  readonly squares: number
  /** w′(S − diag S)w. */
  readonly together: number
  /** w′(ww′ − diag ww′)w; 0 where one item carries all the weight. */
  readonly spread: number
}

/** The sums of one block: `weights` of its items, and `covariance` of two of them by their places. */
export function rhoASums(weights: ArrayLike<number>, covariance: (i: number, j: number) => number): RhoASums {
  const size = weights.length
  let largest = 0
  for (let i = 0; i < size; i++) largest = Math.max(largest, Math.abs(weights[i]!))
  let [squares, together, spread] = [0, 0, 0]
  for (let i = 0; i < size; i++) {
    const own = weights[i]! / largest
    squares += own * own
    for (let j = 0; j < size; j++) {
      if (i === j) continue
      const other = weights[j]! / largest
      together += own * covariance(i, j) * other
      // By pairs: squares less fourth powers would cancel beside one large weight.
      spread += (own * other) ** 2
    }
  }
  return { largest, squares, together, spread }
}
