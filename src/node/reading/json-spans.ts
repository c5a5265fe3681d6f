/**
 * Records of JSON as spans of cells, so that one way of reading columns serves all files.
 *
 * @module
 */
import { textCoder } from './coded-text.js'
import type { JsonRecords } from './json-records.js'
import type { JsonValue } from './raw-table.js'
import type { CellSpans } from './row-reader.js'

/** The fields of some records as cells in this order. */
export function jsonSpans({ records, lines }: JsonRecords, fields: readonly string[]): CellSpans {
  const width = fields.length
  const starts = new Int32Array(records.length * width)
  const ends = new Int32Array(records.length * width)
  const texts: string[] = []
  let at = 0
  let cell = 0
  for (const record of records) {
    for (const field of fields) {
      const text = cellOf(record.get(field))
      texts.push(text)
      starts[cell] = at
      at += text.length
      ends[cell++] = at
    }
  }
  return { ...textCoder()(texts.join('')), size: records.length, width, starts, ends, lines: Int32Array.from(lines) }
}

/** A value as the cell of a CSV would have it. */
function cellOf(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
