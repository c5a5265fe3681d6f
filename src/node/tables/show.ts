/**
 * Data as text that reads well, for a terminal.
 *
 * @module
 */
import { inspect } from 'node:util'
import { expectInteger, expectObject } from '../../errors/index.js'
import { padded, widthOf } from '../../model/text-width.js'
import { columnTexts } from './column-text.js'
import { columnsIn } from './columns-of.js'
import { isPlain, isRows, tableOfFields, tableOfObjects } from './rows-of.js'
import type { RowsOption, Table } from './table.js'
import { rowOf } from './table.js'
import { isBase, tableOf } from './table-of.js'

const FIRST_ROWS = 10
const INSPECT = Symbol.for('nodejs.util.inspect.custom')

/**
 * A table as text: the first rows of a base below what it is about, columns of equal length side by side, a list of
 * objects, the parameters of a fitted model, the fields of any other object, and the lists inside it below.
 *
 * Numbers are rounded to be read; `toCsv` keeps all digits.
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no table, `OUT_OF_RANGE` for a number of rows that is none.
 * @example
 * import { show } from 'clientele/node'
 * show({ ids: ['ann', 'bob'], alive: Float64Array.of(0.97261, 1), orders: [12, 1] }).split('\n')
 * // => [ 'client alive orders', 'ann 0.9726 12', 'bob 1.0000 1' ]
 */
export function show(data: unknown, options: RowsOption = {}): string {
  const { rows = FIRST_ROWS } = expectObject(options, 'options')
  const most = expectInteger(rows, 'options.rows')
  if (isPlain(data) && INSPECT in data) {
    return isBase(data) ? `${inspect(data)}\n\n${tableText(tableOf(data), most)}` : inspect(data)
  }
  if (!isPlain(data)) return tableText(tableOf(data), most)
  return sections(data, most).join('\n\n')
}

/** What an object is made of: plain fields, columns, lists of objects. */
function sections(data: Readonly<Record<string, unknown>>, most: number): readonly string[] {
  const isTable = Object.keys(columnsIn(data)).length > 0
  const lists = Object.entries(data).filter(([, value]) => isRows(value))
  const fields = Object.fromEntries(
    Object.entries(data).filter(([, value]) => !isRows(value) && !(isTable && (Array.isArray(value) || isView(value)))),
  )
  return [
    ...(Object.keys(fields).length > 0 ? [tableText(tableOfFields(fields), Number.MAX_SAFE_INTEGER)] : []),
    ...(isTable ? [tableText(tableOf(data), most)] : []),
    ...lists.map(([name, rows]) => (isRows(rows) ? `${name}\n${tableText(tableOfObjects(rows), most)}` : '')),
  ]
}

function isView(value: unknown): boolean {
  return ArrayBuffer.isView(value)
}

/** The first rows of a table as aligned text; a last line says how many there are where it is not all. */
export function tableText(table: Table, most: number): string {
  const rows = Array.from({ length: Math.min(most, table.size) }, (_, row) => rowOf(table, row))
  const columns = table.columns.map((title, column) => {
    const cells = rows.map(row => row[column])
    const texts = [title, ...columnTexts(cells).map(oneLine)]
    const width = Math.max(...texts.map(widthOf))
    const side = cells.some(cell => typeof cell === 'number') ? 'right' : 'left'
    return texts.map(text => padded(text, width, side))
  })
  const lines = ['', ...rows].map((_, i) =>
    columns
      .map(texts => texts[i])
      .join('  ')
      .trimEnd(),
  )
  const cut = table.size > rows.length ? [`${rows.length} of ${table.size.toLocaleString('en-US')} rows`] : []
  return [...lines, ...cut].join('\n')
}

/** A text from a log cannot break the table or steer the terminal. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')
}
