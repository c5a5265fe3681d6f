/**
 * Clients of one whole column of integer ids, numbered in the order in which they first appear.
 *
 * Where the ids lie close together, one loop over a table addressed by the id does it: less than a fifth of the time of
 * asking `ClientCodes` row by row, as nothing is called and nothing grows.
 *
 * @module
 */
import type { NumberedClients } from './client-codes.js'
import { rangeOf } from './counting-sort.js'

/** The clients of a column, or `undefined` where its ids lie too far apart for a table. */
export function integerClients(column: Int32Array): NumberedClients | undefined {
  const { least, cells } = rangeOf(column, column.length)
  if (cells > ROOMY + CELLS_PER_ROW * column.length) return undefined
  /** Codes are kept one higher, so that fresh memory means free. */
  const table = new Int32Array(cells)
  /** The cell after the last client is written to by every row that is not new. */
  const ids = new Int32Array(Math.min(cells, column.length) + 1)
  const codes = new Int32Array(column.length)
  let size = 0
  for (let row = 0; row < column.length; row++) {
    const id = column[row]!
    const known = table[id - least]!
    // The same steps for new clients and known ones: branches that a processor cannot guess cost a quarter more.
    const isNew = (known - 1) >>> 31
    ids[size] = id
    size += isNew
    const code = known + isNew * size
    table[id - least] = code
    codes[row] = code - 1
  }
  return { size, codes, idsOf: chosen => taken(ids, chosen) }
}

/** Beyond this a table costs more than it saves. */
const ROOMY = 1 << 16
const CELLS_PER_ROW = 4

function taken(ids: Int32Array, codes: Int32Array): Int32Array {
  const column = new Int32Array(codes.length)
  for (let i = 0; i < column.length; i++) column[i] = ids[codes[i]!]!
  return column
}
