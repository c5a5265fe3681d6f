/**
 * What a record is called where something refers to it.
 *
 * @module
 */
import { isoDate, parseDay } from '../../money/core.js'
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'

/**
 * The key of a record as text: the values of its table's key fields, with ` | ` between; what is not said is empty.
 *
 * @example
 * import { recordKey } from 'clientele/records'
 * recordKey('clients', { id: 'C-7' }) // => 'C-7'
 * recordKey('instalments', { facility: 'F-1', due: '2024-01-31' }) // => 'F-1 | 2024-01-31'
 */
export function recordKey(table: TableName, record: Readonly<Record<string, unknown>>): string {
  return keyValues(table, record).join(' | ')
}

function keyValues(table: TableName, record: Readonly<Record<string, unknown>>): readonly string[] {
  const { key, fields } = TABLES[table]
  return key.map(name => {
    const value = record[name]
    if (value === undefined) return ''
    const day = fields[name]?.type === 'date' ? parseDay(value) : undefined
    return day === undefined ? String(value) : isoDate(day)
  })
}
