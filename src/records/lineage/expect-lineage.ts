/**
 * Where a figure comes from, as it comes from a file or another program, checked.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import type { TableName } from '../tables/names.js'
import { TABLE_NAMES } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import type { FieldsRead, Lineage, RecordsRead } from './types.js'

/** A lineage whose tables and fields there are. */
export function expectLineage(value: unknown, path: string): Lineage {
  const given = expectObject(value, path)
  expectKnownKeys(given, ['name', 'client', 'from'], path)
  return {
    name: expectText(given['name'], `${path}.name`),
    client: expectText(given['client'], `${path}.client`),
    from: Array.from(expectList(given['from'], `${path}.from`), (part, i) =>
      expectRecordsRead(part, `${path}.from[${i}]`),
    ),
  }
}

function expectRecordsRead(value: unknown, path: string): RecordsRead {
  const given = expectObject(value, path)
  expectKnownKeys(given, ['table', 'fields', 'keys'], path)
  const keys = Array.from(expectList(given['keys'], `${path}.keys`), (key, i) => expectText(key, `${path}.keys[${i}]`))
  return { ...expectTableFields(given, path), keys }
}

/** Fields of a table that both are there. */
export function expectFieldsOfTable(value: unknown, path: string): FieldsRead {
  const given = expectObject(value, path)
  expectKnownKeys(given, ['table', 'fields'], path)
  return expectTableFields(given, path)
}

function expectTableFields(given: Readonly<Record<string, unknown>>, path: string): FieldsRead {
  const table = expectTable(given['table'], `${path}.table`)
  const fields = Array.from(expectList(given['fields'], `${path}.fields`), (name, i) =>
    expectField(table, name, `${path}.fields[${i}]`),
  )
  return { table, fields }
}

/** The name of a table. */
export function expectTable(value: unknown, path: string): TableName {
  const found = TABLE_NAMES.find(table => table === expectText(value, path))
  return found ?? reject('UNKNOWN_REFERENCE', path, 'the name of a table', value)
}

function expectField(table: TableName, value: unknown, path: string): string {
  const name = expectText(value, path)
  if (Object.hasOwn(TABLES[table].fields, name)) return name
  return reject(
    'UNKNOWN_REFERENCE',
    path,
    `a field of ${table}`,
    name,
    `Its fields are ${Object.keys(TABLES[table].fields).join(', ')}`,
  )
}
