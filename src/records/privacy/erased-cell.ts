/**
 * What is left of a cell of a person who is erased.
 *
 * @module
 */
import type { TableName } from '../tables/names.js'
import { fieldOf, OWN_STAFF, RUNNING_TEXT } from './field-classes.js'
import { ERASED } from './mentions.js'

/** New keys of the person's own records, by table and old key. */
export type NewKeys = ReadonlyMap<TableName, ReadonlyMap<string, string>>

/** What becomes of a cell: in the person's own record, in one that refers to the person, in any other. */
export interface ErasedCell {
  readonly own: (value: unknown) => unknown
  readonly about: (value: unknown) => unknown
  readonly elsewhere: (value: unknown) => unknown
}

const nothing = (): undefined => undefined
const asItWas = (value: unknown): unknown => value

/** The rules of one field. */
export function erasedCell(table: TableName, name: string, keys: NewKeys): ErasedCell {
  const field = fieldOf(table, name)
  if (field === undefined) return { own: nothing, about: nothing, elsewhere: asItWas }
  if (field.type === 'id') return { own: renamed(keys, table), about: asItWas, elsewhere: asItWas }
  if (field.type === 'reference') {
    const rename = renamed(keys, field.to)
    return { own: field.optional ? nothing : rename, about: rename, elsewhere: asItWas }
  }
  const emptied = field.optional ? nothing : field.type === 'text' ? () => ERASED : asItWas
  const isText = RUNNING_TEXT.has(`${table}.${name}`)
  const tells = isText || field.class === 'personal' || field.class === 'identifier'
  const isOthers = OWN_STAFF.has(`${table}.${name}`)
  return { own: emptied, about: tells && !isOthers ? emptied : asItWas, elsewhere: asItWas }
}

function renamed(keys: NewKeys, table: TableName): (value: unknown) => unknown {
  const own = keys.get(table)
  return value => (typeof value === 'string' ? (own?.get(value) ?? value) : value)
}
