/**
 * A record by its table and key.
 *
 * @module
 */
import { expectInteger, expectList, expectObject, expectOneOf, expectText, reject } from '../../errors/index.js'
import type { TableName } from '../tables/names.js'
import { TABLE_NAMES } from '../tables/names.js'
import type { TableView } from './table-views.js'
import { keyOf } from './table-views.js'

/** A record by its table and key, as `recordKey` writes it. */
export interface RecordName {
  readonly table: TableName
  readonly key: string
  /**
   * Its row, counted from 0, where a record has no key of its own, as a payment may: `key` is empty then. It holds for the very portfolio
   * that it was found in, and no longer once rows before it are gone.
   */
  readonly row?: number
}

/** What the record of a row is called. */
export function nameOfRow(view: TableView, row: number): RecordName {
  const key = keyOf(view, row)
  return { table: view.table, key, ...(key === '' && { row }) }
}

/** Names of records, checked; what else they say, as findings do, does not matter. */
export function expectRecordNames(value: unknown, path: string): readonly RecordName[] {
  return Array.from(expectList(value, path), (name, i) => {
    return expectRecordName(expectObject(name, `${path}[${i}]`), `${path}[${i}]`)
  })
}

/** The table and key of an object. */
export function expectRecordName(given: Readonly<Record<string, unknown>>, path: string): RecordName {
  const table = expectOneOf(given['table'], TABLE_NAMES, `${path}.table`)
  const key = expectText(given['key'], `${path}.key`)
  const { row } = given
  if (row !== undefined) return { table, key, row: expectInteger(row, `${path}.row`) }
  return key === ''
    ? reject('EMPTY_INPUT', `${path}.key`, 'the key of a record, or its row beside an empty key', key)
    : { table, key }
}
