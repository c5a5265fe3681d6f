/**
 * A record by its table and key.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectOneOf, expectText, reject } from '../../errors/index.js'
import type { TableName } from '../tables/names.js'
import { TABLE_NAMES } from '../tables/names.js'

/** A record by its table and key, as `recordKey` writes it. */
export interface RecordName {
  readonly table: TableName
  readonly key: string
}

/** Names of records, checked. */
export function expectRecordNames(value: unknown, path: string): readonly RecordName[] {
  return Array.from(expectList(value, path), (name, i) => {
    const given = expectObject(name, `${path}[${i}]`)
    expectKnownKeys(given, ['table', 'key'], `${path}[${i}]`)
    return expectRecordName(given, `${path}[${i}]`)
  })
}

/** The table and key of an object, which may say more. */
export function expectRecordName(given: Readonly<Record<string, unknown>>, path: string): RecordName {
  const key = expectText(given['key'], `${path}.key`)
  if (key === '') reject('EMPTY_INPUT', `${path}.key`, 'the key of a record', key)
  return { table: expectOneOf(given['table'], TABLE_NAMES, `${path}.table`), key }
}
