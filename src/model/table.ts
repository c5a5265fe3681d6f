/**
 * A table as text: columns padded, numbers to the right.
 *
 * @module
 */
import { expectFinite, expectInteger, expectList, expectText } from '../errors/index.js'
import { padded, widthOf } from './text-width.js'

/** A cell: text goes to the left of its column, a number to the right. */
export type Cell = string | number

/**
 * Rows as aligned text, two spaces between columns; a Chinese character takes two cells, as a terminal gives it.
 *
 * @throws ClienteleError naming the first title or cell that is neither text nor a finite number.
 * @example
 * import { textTable } from 'clientele/model'
 * textTable(['name', 'value'], [['r', 0.5], ['alpha', 12]]) // => 'name   value\nr        0.5\nalpha     12'
 */
export function textTable(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  for (const [column, title] of expectList(header, 'header').entries()) expectText(title, `header[${column}]`)
  for (const [row, cells] of expectList(rows, 'rows').entries()) expectCells(cells, `rows[${row}]`)
  const width = header.map((title, column) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(print(row[column]))), widthOf(title)),
  )
  const rightward = header.map((_, column) => rows.some(row => typeof row[column] === 'number'))
  const line = (cells: readonly (Cell | undefined)[]): string =>
    header
      .map((_, column) => padded(print(cells[column]), width[column]!, rightward[column] === true ? 'right' : 'left'))
      .join('  ')
      .trimEnd()
  return [line(header), ...rows.map(line)].join('\n')
}

/**
 * A number with a given count of significant digits and no more zeros than it needs.
 *
 * @param digits a whole number from 1 to 100.
 * @throws ClienteleError naming the argument that is no such number.
 * @example
 * import { significant } from 'clientele/model'
 * significant(4.4136015, 6) // => '4.4136'
 */
export function significant(value: number, digits = 6): string {
  const count = expectInteger(digits, 'digits', 1, 100)
  return String(Number(expectFinite(value, 'value').toPrecision(count)))
}

function expectCells(cells: unknown, path: string): void {
  for (const [column, cell] of expectList(cells, path).entries()) {
    if (typeof cell === 'number') expectFinite(cell, `${path}[${column}]`)
    else if (cell !== undefined) expectText(cell, `${path}[${column}]`)
  }
}

function print(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  return typeof cell === 'number' ? significant(cell) : cell
}
