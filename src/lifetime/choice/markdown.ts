/**
 * Tables and lists of a Markdown text.
 *
 * @module
 */
import type { Cell } from '../../model/index.js'
import { significant } from '../../model/index.js'

/** A table; numbers stand to the right. */
export function markdownTable(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const isNumber = header.map((_, column) => rows.some(row => typeof row[column] === 'number'))
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(header),
    line(isNumber.map(right => (right ? '---:' : '---'))),
    ...rows.map(row => line(row.map(cell => escaped(typeof cell === 'number' ? significant(cell) : cell)))),
  ].join('\n')
}

/** One item a line. */
export function markdownList(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n')
}

/** Parts of a section with a blank line between, those that are empty left out. */
export function markdownSection(title: string, ...parts: readonly string[]): string {
  return [`## ${title}`, ...parts.filter(part => part !== '')].join('\n\n')
}

/** So many of a hundred, to one digit behind the point. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

/** A p-value, down to where it says no more. */
export function shownProbability(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
