/**
 * The characters of a few texts behind one another in one column of numbers, and the hash of each.
 *
 * @module
 */

/** Some texts as numbers. */
export interface TextBlock {
  /** 32 bits of which the upper ones are well mixed. */
  readonly hash: Int32Array
  /** Text i has the cells from `starts[i]` to before `starts[i + 1]`. */
  readonly starts: Int32Array
  /** The length of each text, then its characters, two in each cell. */
  readonly cells: Int32Array
}

/** Texts that are read into the same memory again and again. */
export interface TextReader {
  /** So many texts of a column from a row on; gone with the next call. */
  read(column: ArrayLike<string>, row: number, count: number): TextBlock
}

export function textReader(most: number): TextReader {
  const hash = new Int32Array(most)
  const starts = new Int32Array(most + 1)
  let cells = new Int32Array(16 * most)

  function add(text: string, i: number): void {
    const { length } = text
    let at = starts[i]!
    const end = at + 1 + ((length + 1) >> 1)
    if (end > cells.length) cells = withRoom(cells, end)
    cells[at++] = length
    let mixed = length
    for (let k = 0; k < length; k += 2) {
      const second = k + 1 < length ? text.charCodeAt(k + 1) : 0
      const pair = text.charCodeAt(k) | (second << 16)
      cells[at++] = pair
      mixed = Math.imul(mixed ^ pair, GOLDEN_RATIO)
      mixed ^= mixed >>> 15
    }
    hash[i] = Math.imul(mixed, GOLDEN_RATIO)
    starts[i + 1] = end
  }

  return {
    read(column, row, count) {
      for (let i = 0; i < count; i++) add(column[row + i]!, i)
      return { hash, starts, cells }
    },
  }
}

const GOLDEN_RATIO = 0x9e3779b1

/** The column itself if it is long enough, else a longer copy. */
export function withRoom(cells: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  if (needed <= cells.length) return cells
  const larger = new Int32Array(2 * needed)
  larger.set(cells)
  return larger
}
