/**
 * Tables and fields that a policy names.
 *
 * @module
 */
import { expectText, reject } from '../../../errors/index.js'
import type { Field } from '../../fields/field.js'
import type { TableName } from '../../tables/names.js'
import { TABLE_NAMES } from '../../tables/names.js'
import { TABLES } from '../../tables/tables.js'

/** A table there is. */
export function expectTable(value: unknown, path: string): TableName {
  const found = TABLE_NAMES.find(name => name === value)
  return found ?? reject('UNKNOWN_OPTION', path, 'the name of a table, such as clients or facilities', value)
}

/** A field there is. */
export function fieldAt(table: TableName, value: unknown, path: string): Field {
  const name = expectText(value, path)
  const { fields } = TABLES[table]
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  return field ?? reject('UNKNOWN_OPTION', path, `a field of ${table}: ${Object.keys(fields).join(', ')}`, value)
}
