/**
 * The whole check of a portfolio: each table by itself, then what its records say of each other.
 *
 * @module
 */
import { nearName } from '../fields/near-name.js'
import { fault, isRecord } from '../shapes/shape.js'
import { TABLE_NAMES, type TableName } from '../tables/names.js'
import { reportControlLoops, reportGroupLoops } from './control.js'
import type { IssueBook, Report } from './issue-book.js'
import { issueBook } from './issue-book.js'
import { reportOwnRules } from './own-rules.js'
import { reportOwnershipShares } from './ownership-shares.js'
import type { UncheckedReference } from './portfolio-issue.js'
import type { ReadRows } from './read-rows.js'
import { readRows } from './read-rows.js'
import { reportReferences } from './references.js'
import type { TableView } from './table-view.js'
import { reportDuplicateKeys } from './unique-keys.js'

/** What was found, and what of the portfolio can be read. */
export interface Examined {
  readonly book: IssueBook
  readonly unchecked: readonly UncheckedReference[]
  readonly tables: ReadonlyMap<TableName, ReadRows>
}

/** Checks whatever came; never throws. */
export function examine(value: unknown): Examined {
  const book = issueBook()
  const tables = tablesOf(value, book.add)
  const views = new Map(Array.from(tables, ([table, { view }]): [TableName, TableView] => [table, view]))
  for (const view of views.values()) {
    reportDuplicateKeys(view, book.add)
    reportOwnRules(view, book.add)
  }
  const unchecked = reportReferences(views, book.add)
  const [groups, ownerships] = [views.get('groups'), views.get('ownerships')]
  if (groups !== undefined) reportGroupLoops(groups, book.add)
  if (ownerships !== undefined) {
    reportControlLoops(ownerships, book.add)
    reportOwnershipShares(ownerships, book.add)
  }
  return { book, unchecked, tables }
}

function tablesOf(value: unknown, report: Report): ReadonlyMap<TableName, ReadRows> {
  const entries = entriesOf(value, report)
  for (const name of entries.keys()) {
    if (TABLE_NAMES.some(table => table === name)) continue
    const near = nearName(name, TABLE_NAMES)
    for (const issue of fault('UNKNOWN_OPTION', name, 'the name of a table', name, near && `Perhaps '${near}'`))
      report(issue)
  }
  const tables = new Map<TableName, ReadRows>()
  for (const table of TABLE_NAMES) {
    const rows = entries.get(table)
    const read = rows === undefined ? undefined : attempt(table, () => readRows(table, rows, report), report)
    if (read !== undefined) tables.set(table, read)
  }
  return tables
}

/** Own fields by name, read once. */
function entriesOf(value: unknown, report: Report): ReadonlyMap<string, unknown> {
  try {
    if (isRecord(value)) return new Map(Object.entries(value))
    for (const issue of fault('INVALID_TYPE', 'portfolio', 'an object of tables', value)) report(issue)
  } catch {
    for (const issue of fault('INVALID_TYPE', 'portfolio', 'an object of tables', THROWS)) report(issue)
  }
  return new Map()
}

const THROWS = 'an object that throws when it is read'

function attempt<T>(table: TableName, read: () => T, report: Report): T | undefined {
  try {
    return read()
  } catch {
    // An array or columns behind a proxy that throws.
    for (const issue of fault('INVALID_TYPE', table, 'records that can be read', THROWS)) report({ ...issue, table })
    return undefined
  }
}
