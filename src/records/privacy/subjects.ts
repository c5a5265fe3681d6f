/**
 * Whom data are about: a contact, or a client that is a person.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectText, reject } from '../../errors/index.js'
import type { TableName } from '../tables/names.js'
import { referencesOf } from './routes.js'
import type { TableView } from './table-views.js'
import { textAt } from './table-views.js'

/** A person whose data a lender holds (the data subject of the GDPR), by the key of the record. */
export type Subject = { readonly contact: string } | { readonly client: string }

/** The keys of the records that are the person's own, by table. */
export type OwnKeys = ReadonlyMap<TableName, ReadonlySet<string>>

/** A subject, checked. */
export function expectSubject(value: unknown, path = 'subject'): Subject {
  const given = expectObject(value, path)
  expectKnownKeys(given, ['contact', 'client'], path)
  const { contact, client } = given
  if ((contact === undefined) === (client === undefined)) {
    reject('CONFLICTING_OPTIONS', path, "{ contact: 'K-1' } or { client: 'C-1' }", value)
  }
  return contact === undefined
    ? { client: expectText(client, `${path}.client`) }
    : { contact: expectText(contact, `${path}.contact`) }
}

/**
 * The keys of a person's own records; none where the portfolio does not know the person. The contacts of a client that is a person
 * are that person, or speak for it alone: they belong to it.
 */
export function ownKeys(views: readonly TableView[], subject: Subject): OwnKeys {
  if ('contact' in subject) return keysWhere(views, 'contacts', 'id', subject.contact)
  for (const view of views) {
    if (view.table !== 'clients') continue
    const row = rowOf(view, subject.client)
    if (row !== undefined && view.value('entityType', row) !== 'individual') {
      const hint = 'Data of a firm are not about a person: name its contacts one by one'
      reject('NOT_APPLICABLE', 'subject.client', "a client whose entityType is 'individual'", subject.client, hint)
    }
  }
  return new Map([
    ...keysWhere(views, 'clients', 'id', subject.client),
    ...keysWhere(views, 'contacts', 'client', subject.client),
  ])
}

function rowOf(view: TableView, id: string): number | undefined {
  for (let row = 0; row < view.size; row++) if (view.value('id', row) === id) return row
  return undefined
}

function keysWhere(views: readonly TableView[], table: TableName, field: string, value: string): OwnKeys {
  const keys = new Set<string>()
  for (const view of views) {
    if (view.table !== table) continue
    for (let row = 0; row < view.size; row++) {
      const id = textAt(view, 'id', row)
      if (id !== undefined && view.value(field, row) === value) keys.add(id)
    }
  }
  return keys.size === 0 ? new Map() : new Map([[table, keys]])
}

/** Which rows of a table are the person's own. */
export function isOwnRow(view: TableView, own: OwnKeys): (row: number) => boolean {
  const keys = own.get(view.table)
  return keys === undefined ? () => false : row => keys.has(textAt(view, 'id', row) ?? '')
}

/** Which rows of a table refer to the person. */
export function refersTo(view: TableView, own: OwnKeys): (row: number) => boolean {
  const fields = referencesOf(view.table).flatMap(({ name, to }) => {
    const keys = own.get(to)
    return keys === undefined ? [] : [{ name, keys }]
  })
  if (fields.length === 0) return () => false
  return row => fields.some(({ name, keys }) => keys.has(textAt(view, name, row) ?? ''))
}
