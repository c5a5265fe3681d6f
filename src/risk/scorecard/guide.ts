/**
 * The points of a number by its address: the line is cut into cells of equal width, no two cut points in one, so that a value
 * is compared with one cut at most.
 *
 * @module
 */

/** Points by cell. */
export interface Guide {
  readonly low: number
  /** Cells in a unit. */
  readonly scale: number
  readonly last: number
  /** The cut point within each cell, `Infinity` where there is none. */
  readonly cuts: Float64Array
  /** Points below the cut point of each cell and from it on, side by side. */
  readonly points: Float64Array
}

/** Cut points that lie closer to each other, beside their span, are searched. */
const MOST_CELLS = 4096

/** A guide to the points of bins between ascending cut points; undefined where cells would be too many. */
export function guideTo(cuts: Float64Array, points: Float64Array): Guide | undefined {
  const low = cuts.length === 0 ? 0 : cuts[0]!
  const span = cuts.length > 1 ? cuts[cuts.length - 1]! - low : Infinity
  for (let cells = 8 * cuts.length + 1; cells <= MOST_CELLS; cells *= 2) {
    const scale = cells / span
    if (scale === Infinity) return undefined
    const guide = { low, scale, last: cells, cuts: new Float64Array(cells + 1).fill(Infinity) }
    if (placeCuts(guide, cuts)) return { ...guide, points: pointsBeside(guide.cuts, points) }
  }
  return undefined
}

/** The cell of a value; never falls as values rise, whatever rounding does. */
function cellOf(value: number, { low, scale, last }: Pick<Guide, 'low' | 'scale' | 'last'>): number {
  const at = (value - low) * scale
  return at > 0 ? (at < last ? Math.floor(at) : last) : 0
}

/** Whether every cut point has a cell of its own. */
function placeCuts(guide: Omit<Guide, 'points'>, cuts: Float64Array): boolean {
  for (const cut of cuts) {
    const cell = cellOf(cut, guide)
    if (guide.cuts[cell] !== Infinity) return false
    guide.cuts[cell] = cut
  }
  return true
}

function pointsBeside(cuts: Float64Array, points: Float64Array): Float64Array {
  const beside = new Float64Array(2 * cuts.length)
  let bin = 0
  for (const [cell, cut] of cuts.entries()) {
    beside[2 * cell] = points[bin]!
    if (cut !== Infinity) bin++
    beside[2 * cell + 1] = points[bin]!
  }
  return beside
}

/** Adds the points of each value to what is there; NaN where a value is not finite or a bin has no points. */
export function addGuided(column: Float64Array, { low, scale, last, cuts, points }: Guide, sums: Float64Array): number {
  let check = 0
  for (let row = 0; row < column.length; row++) {
    const value = column[row]!
    const at = (value - low) * scale
    const cell = at > 0 ? (at < last ? at | 0 : last) : 0
    const worth = points[value >= cuts[cell]! ? 2 * cell + 1 : 2 * cell]!
    sums[row] = sums[row]! + worth
    check += value - value + worth
  }
  return check
}
