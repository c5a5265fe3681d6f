/** The largest difference of two matrices, as a share of the largest cell of the second. */
export function distanceOf(ours: ArrayLike<number>, theirs: ArrayLike<number>): number {
  let [gap, size] = [0, 0]
  for (let k = 0; k < theirs.length; k++) {
    gap = Math.max(gap, Math.abs(ours[k]! - theirs[k]!))
    size = Math.max(size, Math.abs(theirs[k]!))
  }
  return ours.length === theirs.length ? gap / (size > 0 ? size : 1) : Number.NaN
}

/** The largest difference of two cells, as a share of that cell. */
export function cellError(ours: ArrayLike<number>, theirs: ArrayLike<number>): number {
  let worst = 0
  for (let k = 0; k < theirs.length; k++) {
    if (ours[k] !== theirs[k]) worst = Math.max(worst, Math.abs(ours[k]! - theirs[k]!) / Math.abs(theirs[k]!))
  }
  return ours.length === theirs.length ? worst : Number.NaN
}

/** Cells within [-1, 1] that are the same at every run. */
export function someCells(count: number, seed = 1): Float64Array {
  let state = seed
  return Float64Array.from({ length: count }, () => {
    state = (state * 16_807) % 2_147_483_647
    return (2 * state) / 2_147_483_647 - 1
  })
}
