/**
 * Issues of rows, in words.
 *
 * @module
 */
import type { Issue } from '../../errors/index.js'
import { received } from '../../errors/index.js'
import { nearName } from '../../records/fields/near-name.js'
import type { TableName } from '../../records/index.js'
import { TABLES } from '../../records/index.js'
import type { Consequence, ReadingIssue } from '../reading/reading-issue.js'
import type { RowPlace } from './table-builder.js'

/** A fault whose place is known otherwise. */
export type Fault = Omit<Issue, 'path'>

/** Where an issue is. */
export interface IssuePlace {
  readonly file: string
  readonly table?: TableName
  readonly line?: number
  readonly field?: string
}

/** The issue of a row, of a cell in it, or of a whole file. */
export function rowIssue(
  place: IssuePlace,
  { code, expected, received, hint }: Fault,
  consequence: Consequence,
): ReadingIssue {
  const { file, line, field } = place
  const at = line === undefined ? file : `${file}:${line}`
  const path = field === undefined ? at : `${at}, column '${field}'`
  return { code, path, expected, received, ...(hint !== undefined && { hint }), ...place, consequence }
}

/** The fault of a row that lacks what every record must have. */
export function nothingThere(table: TableName, name: string): Fault {
  return { code: 'MISSING_VALUE', expected: `${name}: ${TABLES[table].fields[name]!.meaning}`, received: 'nothing' }
}

/** The fault of a row whose key another row has. */
export function keyAgain(table: TableName, values: readonly unknown[], before: RowPlace): Fault {
  const { key, fields } = TABLES[table]
  const names = Object.keys(fields)
  const shown = key.map(name => `${name} ${String(values[names.indexOf(name)] ?? '(nothing)')}`).join(', ')
  return {
    code: 'DUPLICATE_KEY',
    expected: `a row whose ${key.join(', ')} no other row has`,
    received: shown.slice(0, LONGEST),
    hint: `The row in ${before.file}:${before.line} has it and is kept`,
  }
}

const LONGEST = 80

/** What stands in the first cell of rows that add up those above. */
const TOTALS = /^(?:(?:grand |sub-?)?totals?|sums?|合计|总计|小计|合\s+计|总\s+计)[:：]?$/iu

/** The fault of a row that is none of the table: one of empty cells, or of totals. */
export function strayRow(cells: readonly string[]): Fault | undefined {
  const first = cells.find(cell => cell.trim() !== '')?.trim()
  if (first === undefined) return { code: 'EMPTY_INPUT', expected: 'a row of values', received: 'empty cells only' }
  const hasGap = cells.some(cell => cell.trim() === '')
  if (first.length > LONGEST || !hasGap || !TOTALS.test(first)) return undefined
  return { code: 'INVALID_CSV', expected: 'a row of values', received: `a row of totals ('${first}')` }
}

/** The fault of a column, or of a field of JSON, that is none of the table. */
export function unknownColumn(table: TableName, column: string): Fault {
  const near = nearName(column, Object.keys(TABLES[table].fields))
  const hint = near === undefined ? 'A mapping file says which column is which field' : `Perhaps '${near}'`
  return { code: 'COLUMN_NOT_FOUND', expected: `a field of ${table}`, received: received(column), hint }
}

/** The fault of a column, or of a field of JSON, whose value the mapping gives itself. */
export const CONSTANT = {
  code: 'COLUMN_AMBIGUOUS',
  expected: 'a column or a constant',
  received: 'both',
  hint: 'The constant is used',
} as const
