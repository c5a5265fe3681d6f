/**
 * A file of a table as rows of texts or records, block by block.
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import { expectPlace } from '../expect-place.js'
import { OPEN_KEYS } from './open-options.js'
import type { Source } from './open-source.js'
import { openSource } from './open-source.js'
import type { OpenTableOptions, RawBlock, RawTable } from './raw-table.js'
import type { CellSpans } from './row-reader.js'
import { cellAt } from './row-reader.js'

/**
 * Opens a file of a table: CSV, NDJSON or JSON, in UTF-8, UTF-16, GB18030 or Windows-1252, of whatever size.
 *
 * Format, encoding and delimiter are found from the file where they are not stated. Faults of the file are issues with their line,
 * never errors: a row that cannot be read is left out, and reading goes on behind it; a value that holds bytes that stand for no
 * character is left out (an empty cell, a record without the field); a file that is no table has no blocks. No more than a few
 * megabytes are in memory at a time, whatever the file holds: a row of more than 1,048,576 characters is left out.
 *
 * @throws ClienteleError `FILE_NOT_READABLE` with the reason; `INVALID_TYPE`, `OUT_OF_RANGE`, `UNKNOWN_OPTION` or `MISSING_VALUE`
 * for options.
 * @example
 * import { openTable } from 'clientele/node'
 * const table = openTable('examples/data/orders.csv')
 * table.header // => ['client', 'date', 'amount']
 * const [first] = table.blocks
 * first?.kind === 'cells' && first.lines[0] // => 2
 * table.report().delimiter // => ','
 */
export function openTable(file: string, options: OpenTableOptions = {}): RawTable {
  expectPlace(file, 'file')
  expectKnownKeys(expectObject(options, 'options'), OPEN_KEYS, 'options')
  const source = openSource(file, options)
  const { file: name, format, header, headerLine, issues, report, close } = source
  return { file: name, format, header, headerLine, blocks: blocksOf(source), issues, report, close }
}

function* blocksOf(source: Source): Generator<RawBlock, void, void> {
  try {
    for (const spans of source.spans) {
      source.count(spans.size)
      const lines = Array.from(spans.lines.subarray(0, spans.size))
      yield { kind: 'cells', phase: 'reading', ...source.progress(), rows: rowsOf(spans), lines }
    }
    for (const { records, lines } of source.records) {
      source.count(records.length)
      yield { kind: 'records', phase: 'reading', ...source.progress(), records, lines }
    }
  } finally {
    source.close()
  }
}

function rowsOf(spans: CellSpans): string[][] {
  const { size, width } = spans
  const rows: string[][] = []
  for (let cell = 0; cell < size * width; cell += width) {
    const row: string[] = []
    for (let column = 0; column < width; column++) row.push(cellAt(spans, cell + column))
    rows.push(row)
  }
  return rows
}
