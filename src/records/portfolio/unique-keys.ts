/**
 * No two records of a table have the same key.
 *
 * @module
 */
import type { Fields } from '../fields/field.js'
import { TABLES } from '../tables/tables.js'
import { dayText } from './day-text.js'
import type { Report } from './issue-book.js'
import type { TableView } from './table-view.js'

/** Reports every record whose key an earlier one has; a record without a key, such as a payment without an id, has none to share. */
export function reportDuplicateKeys(view: TableView, report: Report): void {
  const { key, fields } = TABLES[view.table]
  const cells = key.map(view.cells)
  const needed = key.flatMap((name, part) => (fields[name]?.optional === true ? [] : [part]))
  const seen: FirstRows = new Map()
  for (let row = 0; row < view.size; row++) {
    const values = cells.map(cell => cell(row))
    const hasKey = values.some(value => value !== undefined) && needed.every(part => values[part] !== undefined)
    const before = hasKey ? firstRow(seen, values, row) : row
    if (before === row) continue
    const [field = ''] = key
    report({
      code: 'DUPLICATE_KEY',
      path: view.path(row, field),
      expected: `a key (${key.join(', ')}) that no earlier record has`,
      received: `that of ${view.path(before, field)}: ${keyText(values, key, fields)}`,
      table: view.table,
      row,
      field,
    })
  }
}

type FirstRows = Map<unknown, Map<unknown, number>>

/** The first row with these values; this one, where there was none. Two maps deep, since one holds 16 million entries at most. */
function firstRow(seen: FirstRows, values: readonly unknown[], row: number): number {
  const [first, ...more] = values
  const rest = more.length === 0 ? first : more.length === 1 ? more[0] : JSON.stringify(more)
  const drawer = more.length === 0 ? String(first).slice(-2) : first
  const rows = seen.get(drawer) ?? new Map<unknown, number>()
  seen.set(drawer, rows)
  const before = rows.get(rest)
  if (before !== undefined) return before
  rows.set(rest, row)
  return row
}

function keyText(values: readonly unknown[], key: readonly string[], fields: Fields): string {
  const textOf = (value: unknown, name: string): string =>
    fields[name]?.type === 'date' ? dayText(value) : String(value)
  return values.map((value, part) => (value === undefined ? '' : textOf(value, key[part]!))).join(' | ')
}
