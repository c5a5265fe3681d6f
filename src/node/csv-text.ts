/**
 * Rows as the text of a CSV that is safe to open in a spreadsheet.
 *
 * @module
 */
import { reject } from '../errors/index.js'

/** A cell: numbers are written with all their digits. */
export type CsvCell = string | number

const BATCH = 1 << 16

/**
 * A CSV in pieces: comma, LF, quotes around texts that hold a comma, a quote, a line break or another control character.
 *
 * A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break, and is no
 * plain number) gets an apostrophe in front, and so does one that begins with an apostrophe: taking one apostrophe off
 * where there is one gives back every text, and no two texts are written alike.
 *
 * @throws ClienteleError `INVALID_TYPE` naming the cell that is neither text nor number.
 * @example
 * import { csvText } from 'clientele/node'
 * const rows = [['ann', 0.5], ['=1+1', 2], ["'=1+1", 2], ['-7', 3], ['Smith, J.', 4]]
 * Array.from(csvText(['client', 'value'], rows)).join('') // => "client,value\nann,0.5\n'=1+1,2\n''=1+1,2\n-7,3\n\"Smith, J.\",4\n"
 */
export function* csvText(
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
): Generator<string, void, undefined> {
  let text = csvLine(header, 'header')
  let row = 0
  for (const cells of expectIterable(rows)) {
    text += csvLine(cells, `rows[${row++}]`)
    if (text.length < BATCH) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}

function expectIterable<T>(rows: Iterable<T>): Iterable<T> {
  const isIterable = typeof rows === 'object' && rows !== null && Symbol.iterator in rows
  return isIterable ? rows : reject('INVALID_TYPE', 'rows', 'rows of cells', rows)
}

/** One line with its end; `path` names the row in errors. */
export function csvLine(cells: readonly CsvCell[], path: string): string {
  if (!Array.isArray(cells)) reject('INVALID_TYPE', path, 'an array of cells', cells)
  return `${cells.map((cell, i) => cellText(cell) ?? reject('INVALID_TYPE', `${path}[${i}]`, 'a text or a number', cell)).join(',')}\n`
}

function cellText(cell: CsvCell): string | undefined {
  if (typeof cell === 'number') return String(cell)
  if (typeof cell !== 'string') return undefined
  const safe = MARKED.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell
  return /[",\p{Cc}\u2028\u2029]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What a spreadsheet runs, also in the wide forms of East Asia, and the apostrophe that takes this power away. */
export const MARKED: RegExp = /^[=+\-@\t\r\n＝＋－＠']/
const PLAIN_NUMBER = /^[-+]?\d+(\.\d+)?$/
