import { MARKED } from './csv-text.js'

const APOSTROPHE = 39

/**
 * A cell without the apostrophe that `csvText` puts before what a spreadsheet would run. An apostrophe before anything else belongs
 * to the text: `'s-Hertogenbosch`.
 */
export function unguarded(cell: string): string {
  return cell.charCodeAt(0) === APOSTROPHE && MARKED.test(cell.slice(1)) ? cell.slice(1) : cell
}
