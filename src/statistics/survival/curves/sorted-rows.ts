/**
 * Rows in the order of a column, by the digits of its bits: the doubles >= 0 rise as the whole numbers that have their bits do.
 *
 * @see Knuth (1998), The Art of Computer Programming, volume 3, section 5.2.5.
 * @module
 */

/** Bits of one digit. */
const WIDTH = 11
const DIGITS = 1 << WIDTH

/** Where the upper half of a double lies, on this machine. */
const UPPER = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1

/** The rows of a column of finite numbers >= 0 from the least to the greatest; equal ones in the order in which they came. */
export function sortedRows(values: Float64Array): Uint32Array {
  const halves = new Uint32Array(values.map(value => value + 0).buffer)
  let rows = Uint32Array.from({ length: values.length }, (_, row) => row)
  let next = new Uint32Array(values.length)
  for (const half of [1 - UPPER, UPPER]) {
    for (let shift = 0; shift < 32; shift += WIDTH) {
      const starts = digitStarts(halves, half, shift)
      if (starts === undefined) continue
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!
        next[starts[(halves[2 * row + half]! >>> shift) & (DIGITS - 1)]!++] = row
      }
      ;[rows, next] = [next, rows]
    }
  }
  return rows
}

/** Where the rows of each digit begin; absent where all have the same. */
function digitStarts(halves: Uint32Array, half: number, shift: number): Uint32Array | undefined {
  const counts = new Uint32Array(DIGITS)
  for (let at = half; at < halves.length; at += 2) counts[(halves[at]! >>> shift) & (DIGITS - 1)]!++
  let before = 0
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = counts[digit]!
    if (2 * count === halves.length) return undefined
    counts[digit] = before
    before += count
  }
  return counts
}
