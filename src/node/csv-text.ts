/**
 * Rows as the text of a CSV that is safe to open in a spreadsheet.
 *
 * @module
 */

/** A cell: numbers are written with all their digits. */
export type CsvCell = string | number

const BATCH = 1 << 16

/**
 * A CSV in pieces: comma, LF, quotes where needed. A text that a spreadsheet would take for a formula (it begins with
 * `=`, `+`, `-`, `@`, a tab or a line break, and is no plain number) gets an apostrophe in front.
 *
 * @example
 * import { csvText } from 'clientele/node'
 * const rows = [['ann', 0.5], ['=1+1', 2], ['-7', 3], ['Smith, J.', 4]]
 * Array.from(csvText(['client', 'value'], rows)).join('') // => "client,value\nann,0.5\n'=1+1,2\n-7,3\n\"Smith, J.\",4\n"
 */
export function* csvText(
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
): Generator<string, void, undefined> {
  let text = lineOf(header)
  for (const row of rows) {
    text += lineOf(row)
    if (text.length < BATCH) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}

function lineOf(cells: readonly CsvCell[]): string {
  return `${cells.map(cellText).join(',')}\n`
}

function cellText(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell)
  const safe = EXECUTED.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Also as the wide forms that spreadsheets in East Asia take for the same. */
const EXECUTED = /^[=+\-@\t\r\n＝＋－＠]/
const PLAIN_NUMBER = /^[-+]?\d+(\.\d+)?$/
