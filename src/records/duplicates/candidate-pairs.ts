/**
 * Which records are compared with which.
 *
 * @module
 */

/** Records that share a key; where more do than {@link LARGEST_BLOCK}, the key says too little to compare them all. */
export const LARGEST_BLOCK = 100

/** The rows that share each key, and the keys of each row. */
export interface Blocks {
  /** Rows, ascending, by number of the key. */
  readonly rows: readonly (readonly number[])[]
  /** Numbers of keys, by row. */
  readonly keys: readonly Int32Array[]
  /** Keys that more rows share than are compared. */
  readonly leftOut: number
}

/** Blocks of rows from the keys of each row. */
export function blocksOf(keysOfRows: Iterable<readonly string[]>): Blocks {
  const numbers = new Map<string, number>()
  const rows: number[][] = []
  const keys: Int32Array[] = []
  for (const keysOfRow of keysOfRows) {
    const own = new Int32Array(keysOfRow.length)
    for (const [i, key] of keysOfRow.entries()) {
      let number = numbers.get(key)
      if (number === undefined) {
        number = rows.length
        numbers.set(key, number)
        rows.push([])
      }
      own[i] = number
      rows[number]!.push(keys.length)
    }
    keys.push(own)
  }
  return { rows, keys, leftOut: rows.filter(block => block.length > LARGEST_BLOCK).length }
}

/** Calls back with every later row that shares a block with a row, once each. */
export function laterRows({ rows, keys }: Blocks): (row: number, visit: (later: number) => void) => void {
  const seen = new Int32Array(keys.length).fill(-1)
  return (row, visit) => {
    for (const number of keys[row] ?? []) {
      const block = rows[number]!
      if (block.length > LARGEST_BLOCK) continue
      for (let i = block.length - 1; i >= 0 && block[i]! > row; i--) {
        const later = block[i]!
        if (seen[later] === row) continue
        seen[later] = row
        visit(later)
      }
    }
  }
}
