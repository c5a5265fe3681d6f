/**
 * What a record is called where something refers to it.
 *
 * @module
 */
import { expectObject, received, reject } from '../../errors/index.js'
import { isoDate, parseDay } from '../../money/core.js'
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'

/**
 * The key of a record as text: the values of its table's key fields, with ` | ` between; what is not said is empty.
 *
 * @throws ClienteleError `UNKNOWN_REFERENCE` for a table that there is none of, `INVALID_TYPE` for a record that is no object.
 * @example
 * import { recordKey } from 'clientele/records'
 * recordKey('clients', { id: 'C-7' }) // => 'C-7'
 * recordKey('instalments', { facility: 'F-1', due: '2024-01-31' }) // => 'F-1 | 2024-01-31'
 */
export function recordKey(table: TableName, record: Readonly<Record<string, unknown>>): string {
  if (typeof table !== 'string' || !Object.hasOwn(TABLES, table)) {
    reject('UNKNOWN_REFERENCE', 'table', 'the name of a table', table)
  }
  return keyValues(table, expectObject(record, 'record')).join(' | ')
}

function keyValues(table: TableName, record: Readonly<Record<string, unknown>>): readonly string[] {
  const { key, fields } = TABLES[table]
  return key.map(name => {
    const value = record[name]
    if (value === undefined) return ''
    const day = fields[name]?.type === 'date' ? parseDay(value) : undefined
    if (day !== undefined) return isoDate(day)
    return typeof value === 'object' ? received(value) : String(value)
  })
}
