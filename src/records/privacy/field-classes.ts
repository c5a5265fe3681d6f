/**
 * How far each field may travel.
 *
 * The tables say it; a lender that sees it otherwise says so in a document of its own: `{ 'clients.region': 'personal' }`.
 *
 * @module
 */
import { expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { Field, FieldClass } from '../fields/field.js'
import type { FieldsRead } from '../lineage/index.js'
import type { TableName } from '../tables/names.js'
import { TABLE_NAMES } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import { isTableName } from './table-views.js'

/** Every class of fields, from what points to one person or client down to what anybody may know. */
export const FIELD_CLASSES = ['identifier', 'personal', 'confidential', 'public'] as const

/** Classes of fields where a lender does not follow the tables, by table and field: `'clients.region'`. */
export type FieldClasses = Readonly<Record<string, FieldClass>>

/** A field and how far it may travel. */
export interface ClassifiedField {
  readonly table: TableName
  readonly field: string
  readonly class: FieldClass
  readonly meaning: string
}

/**
 * Every field of every table with its class: `'identifier'`, `'personal'`, `'confidential'` or `'public'`.
 *
 * @param classes where the lender does not follow the tables.
 * @throws ClienteleError `UNKNOWN_REFERENCE` for a field that no table has, `OUT_OF_RANGE` for a class that is none.
 * @example
 * import { classifiedFields } from 'clientele/records'
 * const classOf = (classes, name) => classifiedFields(classes).find(({ table, field }) => `${table}.${field}` === name).class
 * classOf({}, 'clients.region') // => 'public'
 * classOf({ 'clients.region': 'personal' }, 'clients.region') // => 'personal'
 * classifiedFields({ 'clients.regoin': 'personal' }) // => Error UNKNOWN_REFERENCE
 */
export function classifiedFields(classes: FieldClasses = {}): readonly ClassifiedField[] {
  const own = readClasses(classes)
  return TABLE_NAMES.flatMap(table =>
    Object.entries(TABLES[table].fields).map(([field, { class: said, meaning }]) => {
      return { table, field, class: own.get(`${table}.${field}`) ?? said, meaning }
    }),
  )
}

/**
 * The fields that are about a person whatever the client is: those of class `'personal'`, table by table. Of a client that is a
 * person, every field is personal.
 *
 * @throws ClienteleError as {@link classifiedFields} does.
 * @example
 * import { personalFields } from 'clientele/records'
 * personalFields().find(({ table }) => table === 'contacts').fields
 * // => ['name', 'position', 'email', 'phone', 'language', 'birthday']
 */
export function personalFields(classes: FieldClasses = {}): readonly FieldsRead[] {
  const fields = classifiedFields(classes).filter(({ class: said }) => said === 'personal')
  return TABLE_NAMES.map(table => ({
    table,
    fields: fields.filter(field => field.table === table).map(({ field }) => field),
  })).filter(({ fields }) => fields.length > 0)
}

/** Classes by `table.field`, checked. */
export function readClasses(classes: unknown, path = 'classes'): ReadonlyMap<string, FieldClass> {
  const read = new Map<string, FieldClass>()
  for (const [name, said] of Object.entries(expectObject(classes, path))) {
    expectFieldName(name, `${path}.${name}`)
    read.set(name, expectOneOf(said, FIELD_CLASSES, `${path}.${name}`))
  }
  return read
}

/** The field that `table.field` names. */
export function expectFieldName(name: string, path: string): Field {
  const [table = '', field = ''] = name.split('.')
  const found = isTableName(table) ? fieldOf(table, field) : undefined
  return found ?? reject('UNKNOWN_REFERENCE', path, "a table and one of its fields: 'clients.region'", name)
}

/** A field of a table; undefined where it has none of this name, though every object inherits one. */
export function fieldOf(table: TableName, field: string): Field | undefined {
  const { fields } = TABLES[table]
  return Object.hasOwn(fields, field) ? fields[field] : undefined
}

/** Fields about people of the lender, not of the client whose record they stand in. */
export const OWN_STAFF: ReadonlySet<string> = new Set(['clients.manager', 'interactions.by', 'activities.by'])

/** Fields of running text, in which anything may be said of somebody. */
export const RUNNING_TEXT: ReadonlySet<string> = new Set([
  'clients.ending',
  'fulfilments.what',
  'interactions.topic',
  'activities.aim',
  'applications.reason',
])

/** Types whose values are numbers, days or words of a list: they speak of nobody by name. */
const SILENT: ReadonlySet<Field['type']> = new Set(['number', 'date', 'flag', 'word', 'currency', 'country'])

/** Whether text may stand in a field; in one that its table does not know anything may. */
export function mayHoldText(table: TableName, name: string): boolean {
  const field = fieldOf(table, name)
  return field === undefined || !SILENT.has(field.type)
}
