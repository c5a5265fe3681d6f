import type { TableName } from '../../records/index.js'
import { TABLES } from '../../records/index.js'

/** The fields that every record of a table must have and that are not among these. */
export function missingFields(table: TableName, given: readonly string[]): readonly string[] {
  const { fields } = TABLES[table]
  return Object.entries(fields).flatMap(([name, { optional }]) => (optional || given.includes(name) ? [] : [name]))
}
