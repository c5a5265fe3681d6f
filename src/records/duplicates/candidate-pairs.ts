/**
 * Which records are compared with which.
 *
 * @module
 */

/** Records that share a key; where more do than {@link LARGEST_BLOCK}, the key says too little to compare them all. */
export const LARGEST_BLOCK = 100

/** The rows that share each key, and the keys of each row, as numbers; what has number i ends where i + 1 begins. */
export interface Blocks {
  /** Rows, ascending, one key after the other. */
  readonly rows: Int32Array
  /** Where the rows of each key begin. */
  readonly rowsFrom: Int32Array
  /** Keys, one row after the other. */
  readonly keys: Int32Array
  /** Where the keys of each row begin. */
  readonly keysFrom: Int32Array
  /** Keys that more rows share than are compared. */
  readonly leftOut: number
}

/** Blocks of rows from the keys of each row. Most keys are one row's own: lists of numbers, not an object each. */
export function blocksOf(keysOfRows: Iterable<readonly string[]>): Blocks {
  const numbers = new Map<string, number>()
  const [keys, keysFrom]: [number[], number[]] = [[], [0]]
  for (const keysOfRow of keysOfRows) {
    for (const key of keysOfRow) {
      const number = numbers.get(key) ?? numbers.size
      if (number === numbers.size) numbers.set(key, number)
      keys.push(number)
    }
    keysFrom.push(keys.length)
  }
  const rowsFrom = beginnings(keys, numbers.size)
  const rows = rowsByKey(keys, keysFrom, rowsFrom)
  const leftOut = rowsFrom.reduce(
    (count, begin, key) => (rowsFrom[key + 1]! - begin > LARGEST_BLOCK ? count + 1 : count),
    0,
  )
  return { rows, rowsFrom, keys: Int32Array.from(keys), keysFrom: Int32Array.from(keysFrom), leftOut }
}

/** Where the rows of each key begin, and behind the last where they end. */
function beginnings(keys: readonly number[], size: number): Int32Array {
  const from = new Int32Array(size + 1)
  for (const key of keys) from[key + 1]!++
  for (let key = 0; key < size; key++) from[key + 1]! += from[key]!
  return from
}

function rowsByKey(keys: readonly number[], keysFrom: readonly number[], rowsFrom: Int32Array): Int32Array {
  const rows = new Int32Array(keys.length)
  const next = rowsFrom.slice()
  for (let row = 0; row + 1 < keysFrom.length; row++) {
    for (let i = keysFrom[row]!; i < keysFrom[row + 1]!; i++) rows[next[keys[i]!]!++] = row
  }
  return rows
}

/** Calls back with every later row that shares a block with a row, once each. */
export function laterRows({
  rows,
  rowsFrom,
  keys,
  keysFrom,
}: Blocks): (row: number, visit: (later: number) => void) => void {
  const seen = new Int32Array(keysFrom.length - 1).fill(-1)
  return (row, visit) => {
    for (let i = keysFrom[row]!; i < keysFrom[row + 1]!; i++) {
      const [begin, end] = [rowsFrom[keys[i]!]!, rowsFrom[keys[i]! + 1]!]
      if (end - begin > LARGEST_BLOCK) continue
      for (let at = end - 1; at >= begin && rows[at]! > row; at--) {
        const later = rows[at]!
        if (seen[later] === row) continue
        seen[later] = row
        visit(later)
      }
    }
  }
}
