import { expectInteger, expectObject } from '../../errors/index.js'
import { columnTexts } from './column-text.js'
import type { RowsOption } from './table.js'
import { rowOf } from './table.js'
import { tableOf } from './table-of.js'

/**
 * A table in Markdown, numbers rounded as `show` does and to the right: a base, columns of equal length, a list of
 * objects, the parameters of a fitted model, the fields of any other object.
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no table or holds several, `OUT_OF_RANGE` for a number of rows that
 * is none.
 * @example
 * import { toMarkdown } from 'clientele/node'
 * toMarkdown([{ client: 'a|b', value: 0.5 }, { client: 'c', value: 12 }])
 * // => '| client | value |\n| --- | ---: |\n| a\\|b | 0.50 |\n| c | 12.00 |\n'
 */
export function toMarkdown(data: unknown, options: RowsOption = {}): string {
  const { rows } = expectObject(options, 'options')
  const most = rows === undefined ? Number.MAX_SAFE_INTEGER : expectInteger(rows, 'options.rows')
  const table = tableOf(data)
  const cells = Array.from({ length: Math.min(most, table.size) }, (_, row) => rowOf(table, row))
  const texts = table.columns.map((_, column) => columnTexts(cells.map(row => row[column])))
  const isNumeric = table.columns.map((_, column) => cells.some(row => typeof row[column] === 'number'))
  const lines = [
    table.columns.map(escaped),
    isNumeric.map(numeric => (numeric ? '---:' : '---')),
    ...cells.map((_, row) => texts.map(column => escaped(column[row]!))),
  ]
  return lines.map(line => `| ${line.join(' | ')} |\n`).join('')
}

/** A cell is one line, and what Markdown or HTML would read in it stands for itself. */
function escaped(text: string): string {
  return text.replaceAll(/[\\|`*_<>[\]]/g, '\\$&').replaceAll(/\s+/g, ' ')
}
