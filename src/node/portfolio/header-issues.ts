/**
 * What is wrong with a header, in words.
 *
 * @module
 */
import { nearName } from '../../records/fields/near-name.js'
import type { TableName } from '../../records/index.js'
import { TABLE_NAMES } from '../../records/index.js'
import { missingFields } from './missing-fields.js'
import { placesOf } from './places.js'
import type { Fault } from './row-issues.js'

/** The fault of a field that several columns are called like. */
export function severalColumns(field: string): Fault {
  return { code: 'COLUMN_AMBIGUOUS', expected: `one column for ${field}`, received: 'several', hint: 'None is read' }
}

/** The fault of a header that lacks columns which every record must have. */
export function missingColumns(
  missing: readonly string[],
  header: readonly string[],
  unknown: readonly string[],
): Fault {
  const near = missing.flatMap(field => {
    const column = nearName(field, unknown)
    return column === undefined ? [] : [`'${column}' for ${field}`]
  })
  const other = tableOf(header)
  const perhaps = near.length === 0 ? 'A mapping file says which column is which field' : `Perhaps ${near.join(', ')}`
  const hint = other === undefined ? perhaps : `These are columns of '${other}'`
  return { code: 'COLUMN_NOT_FOUND', expected: `columns for ${missing.join(', ')}`, received: listed(header), hint }
}

/** The table whose fields all columns are, with all that its records must have; undefined where several or none are. */
function tableOf(header: readonly string[]): TableName | undefined {
  if (header.length > MOST_COLUMNS) return undefined
  const [only, ...more] = TABLE_NAMES.filter(table => {
    const { fields, unknown, twice } = placesOf(header, { table })
    const names = fields.map(({ name }) => name)
    return unknown.length === 0 && twice.length === 0 && missingFields(table, names).length === 0
  })
  return more.length === 0 ? only : undefined
}

/** No table has as many fields, and a hostile header costs no more than this. */
const MOST_COLUMNS = 200

function listed(header: readonly string[]): string {
  const text = header.join(', ')
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text
}

const LONGEST = 120
