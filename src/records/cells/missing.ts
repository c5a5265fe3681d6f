/**
 * Cells that say that there is nothing.
 *
 * @module
 */

/** What databases, spreadsheets and people write where there is nothing, in any case. */
export const MISSING_CELLS: readonly string[] = [
  '',
  'null',
  'nil',
  'none',
  'n/a',
  'na',
  '#n/a',
  'nan',
  'nat',
  '-',
  '--',
  '---',
  '—',
  '——',
  '–',
  '/',
  '\\n',
  '无',
  '空',
  '暂无',
  '不适用',
]

/** Whether a cell says that there is nothing, blanks around it left aside. */
export function missingTest(missing: readonly string[]): (cell: string) => boolean {
  const words = new Set(missing.map(word => word.toLowerCase()))
  const longest = missing.reduce((most, { length }) => Math.max(most, length), 0)
  return cell => cell.length <= longest && words.has(cell.toLowerCase())
}
