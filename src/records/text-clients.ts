/**
 * Clients of one whole column of texts, numbered in the order in which they first appear.
 *
 * @module
 */
import type { NumberedClients } from './client-codes.js'
import { textReader } from './text-block.js'
import { textTable } from './text-table.js'

/** Longer blocks gain nothing more. */
const BLOCK = 128

/** The clients of a column, or `undefined` where a cell is not a text, is empty, or ids are chosen to collide. */
export function textClients(column: ArrayLike<unknown>): NumberedClients | undefined {
  if (!areTexts(column)) return undefined
  const codes = new Int32Array(column.length)
  const ids: string[] = []
  const reader = textReader(BLOCK)
  const table = textTable()
  for (let row = 0; row < codes.length; row += BLOCK) {
    const ofBlock = codes.subarray(row, row + BLOCK)
    const { length } = ofBlock
    if (!table.number(reader.read(column, row, length), ofBlock)) return undefined
    for (let i = 0; i < length; i++) if (ofBlock[i] === ids.length) ids.push(column[row + i]!)
  }
  return { size: ids.length, codes, idsOf: chosen => taken(ids, chosen), areInOrder: true }
}

function areTexts(column: ArrayLike<unknown>): column is ArrayLike<string> {
  for (let row = 0; row < column.length; row++) if (typeof column[row] !== 'string' || column[row] === '') return false
  return true
}

/** `Array.from` with a function walks an iterator, at several times the cost. */
function taken(ids: readonly string[], codes: Int32Array): string[] {
  const column: string[] = []
  for (let i = 0; i < codes.length; i++) column.push(ids[codes[i]!]!)
  return column
}
