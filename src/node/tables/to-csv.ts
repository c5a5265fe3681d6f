import { expectInteger, expectObject } from '../../errors/index.js'
import { csvText } from '../csv-text.js'
import type { RowsOption, Table } from './table.js'
import { rowOf } from './table.js'
import { tableOf } from './table-of.js'

/**
 * A table as the text of a CSV, with all digits and safe to open in a spreadsheet, as `csvText` writes it: a base,
 * columns of equal length, a list of objects, the parameters of a fitted model, the fields of any other object.
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no table or holds several, `OUT_OF_RANGE` for a number of rows that
 * is none.
 * @example
 * import { toCsv } from 'clientele/node'
 * toCsv({ ids: ['ann', '=1+1'], value: Float64Array.of(0.1, 2) }) // => "client,value\nann,0.1\n'=1+1,2\n"
 */
export function toCsv(data: unknown, options: RowsOption = {}): string {
  const { rows } = expectObject(options, 'options')
  const most = rows === undefined ? Number.MAX_SAFE_INTEGER : expectInteger(rows, 'options.rows')
  const table = tableOf(data)
  return [...csvText(table.columns, cellsOf(table, most))].join('')
}

function* cellsOf(table: Table, most: number): Generator<(string | number)[]> {
  for (let row = 0; row < Math.min(most, table.size); row++) yield rowOf(table, row).map(cell => cell ?? '')
}
