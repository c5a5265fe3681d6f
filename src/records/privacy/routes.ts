/**
 * Whose record it is: the client that a record belongs to, over the records it refers to.
 *
 * @module
 */
import { BELONGING } from '../portfolio/belonging.js'
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import type { TableView } from './table-views.js'
import { textAt } from './table-views.js'

/** A field that refers to records of a table. */
export interface ReferenceField {
  readonly name: string
  readonly to: TableName
  readonly optional: boolean
}

/** The fields of a table that refer to records, in their order. */
export function referencesOf(table: TableName): readonly ReferenceField[] {
  return Object.entries(TABLES[table].fields).flatMap(([name, field]) =>
    field.type === 'reference' ? [{ name, to: field.to, optional: field.optional }] : [],
  )
}

/** The client of each row of a table, by its key; undefined where there is none or it cannot be told. */
export type Owners = (view: TableView) => readonly (string | undefined)[]

/** Finds clients of rows; a table is gone through once, when it is first asked for. */
export function ownersIn(views: readonly TableView[]): Owners {
  const found = new Map<TableName, readonly (string | undefined)[]>()
  const byKey = new Map<TableName, ReadonlyMap<string, string>>()
  const owners: Owners = view => {
    const known = found.get(view.table)
    if (known !== undefined) return known
    const clients = clientsOf(view)
    found.set(view.table, clients)
    return clients
  }
  const clientsOf = (view: TableView): readonly (string | undefined)[] => {
    const rows = Array.from({ length: view.size }, (_, row) => row)
    const leads = BELONGING[view.table]
    if (leads === undefined) return rows.map(() => undefined)
    if (leads.to === 'clients') return rows.map(row => textAt(view, leads.field, row))
    const through = clientByKey(leads.to)
    return rows.map(row => through.get(textAt(view, leads.field, row) ?? ''))
  }
  const clientByKey = (table: TableName): ReadonlyMap<string, string> => {
    const known = byKey.get(table)
    if (known !== undefined) return known
    const clients = new Map<string, string>()
    const view = views.find(({ table: name }) => name === table)
    if (view !== undefined) {
      for (const [row, client] of owners(view).entries()) {
        const id = textAt(view, 'id', row)
        if (id !== undefined && client !== undefined) clients.set(id, client)
      }
    }
    byKey.set(table, clients)
    return clients
  }
  return owners
}

/** The clients that are persons, by key. */
export function individualsIn(views: readonly TableView[]): ReadonlySet<string> {
  const persons = new Set<string>()
  for (const view of views) {
    if (view.table !== 'clients') continue
    for (let row = 0; row < view.size; row++) {
      const id = textAt(view, 'id', row)
      if (id !== undefined && view.value('entityType', row) === 'individual') persons.add(id)
    }
  }
  return persons
}
