/**
 * Every reference leads to a record.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import type { Report } from './issue-book.js'
import type { UncheckedReference } from './portfolio-issue.js'
import type { TableView } from './table-view.js'

type Views = ReadonlyMap<TableName, TableView>

/** Reports references to absent records; gives those into tables that are not known. */
export function reportReferences(views: Views, report: Report): readonly UncheckedReference[] {
  const ids = new Map<TableName, ReadonlySet<unknown>>()
  const idsOf = (to: TableName, view: TableView): ReadonlySet<unknown> => {
    const known = ids.get(to) ?? idSet(view)
    ids.set(to, known)
    return known
  }
  return [...views.values()].flatMap(view =>
    referencesOf(view.table).flatMap(({ field, to }) => {
      const target = views.get(to)
      if (target === undefined) return unchecked(view, field, to)
      reportAbsent(view, field, to, idsOf(to, target), report)
      return []
    }),
  )
}

/** The fields of a table that refer to records, and to which. */
function referencesOf(table: TableName): readonly { readonly field: string; readonly to: TableName }[] {
  return Object.entries(TABLES[table].fields).flatMap(([field, what]) =>
    what.type === 'reference' ? [{ field, to: what.to }] : [],
  )
}

/** Every table that others refer to has one key: its id. */
function idSet(view: TableView): ReadonlySet<unknown> {
  const id = view.cells('id')
  const ids = new Set<unknown>()
  for (let row = 0; row < view.size; row++) ids.add(id(row))
  return ids
}

function reportAbsent(view: TableView, field: string, to: TableName, ids: ReadonlySet<unknown>, report: Report): void {
  const cells = view.cells(field)
  const expected = `the id of a record of '${to}'`
  for (let row = 0; row < view.size; row++) {
    const value = cells(row)
    if (value === undefined || ids.has(value)) continue
    const path = view.path(row, field)
    report({ code: 'UNKNOWN_REFERENCE', path, expected, received: received(value), table: view.table, row, field })
  }
}

function unchecked(view: TableView, field: string, to: TableName): readonly UncheckedReference[] {
  const cells = view.cells(field)
  let count = 0
  for (let row = 0; row < view.size; row++) if (cells(row) !== undefined) count++
  return count === 0 ? [] : [{ table: view.table, field, to, count }]
}
