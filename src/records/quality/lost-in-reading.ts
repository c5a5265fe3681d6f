/**
 * What a reader of files had to leave out: it was there, and could not be what it should.
 *
 * @module
 */
import type { Issue } from '../../errors/index.js'
import { expectInteger, expectList, expectObject, expectOneOf, expectText } from '../../errors/index.js'
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import type { Ledger } from './ledger.js'
import { expectTable } from './policy/field-at.js'
import type { IssueLog, TableWork } from './work.js'

/** One issue of reading, as readers of folders list them. */
export interface LostInReading extends Issue {
  readonly file?: string
  /** Several issues of one line are one row that was left out. */
  readonly line?: number
  readonly table?: TableName
  readonly field?: string
  readonly consequence: (typeof CONSEQUENCES)[number]
}

const CONSEQUENCES = ['kept', 'value-left-out', 'row-left-out', 'file-left-out'] as const

/** Throws unless it is a list of issues that say what became of what they are about. */
export function expectReadingIssues(issues: unknown, path: string): void {
  for (const [i, issue] of expectList(issues, path).entries()) {
    expectReadingIssue(expectObject(issue, `${path}[${i}]`), `${path}[${i}]`)
  }
}

function expectReadingIssue(issue: Readonly<Record<string, unknown>>, path: string): void {
  const { consequence, table, line } = issue
  expectOneOf(consequence, CONSEQUENCES, `${path}.consequence`)
  if (table !== undefined) expectTable(table, `${path}.table`)
  if (line !== undefined) expectInteger(line, `${path}.line`, 0)
  for (const name of ['path', 'expected', 'received', 'file', 'field']) {
    const [value, isOptional] = [issue[name], name === 'file' || name === 'field']
    if (!isOptional || value !== undefined) expectText(value, `${path}.${name}`)
  }
}

/**
 * Counts each value left out as a value that cannot be, each row left out as so many of them as a record of the table has on average,
 * or its fields that it cannot lack where no record was kept; a file left out counts as one row.
 */
export function judgeLost(
  { table, ledger }: TableWork,
  issues: IssueLog,
  lost: readonly LostInReading[],
  records: number,
): void {
  const reason = ledger.reason('validity', 'lost in reading')
  const perRow = valuesPerRecord(ledger, table, records)
  const rows = new Set<string>()
  for (const { table: of, field, file, line, consequence, path, expected, received } of lost) {
    if (of !== table || consequence === 'kept') continue
    const row = `${file}: ${line}`
    if (consequence === 'value-left-out') ledger.judge(reason, 0, 1)
    else if (line === undefined || !rows.has(row)) ledger.judge(reason, 0, perRow)
    rows.add(row)
    const fields = field === undefined ? [] : [field]
    issues.add({ dimension: 'validity', kind: 'lost-in-reading', table, key: path, fields, expected, received })
  }
}

function valuesPerRecord({ reasons }: Ledger, table: TableName, records: number): number {
  const values = reasons.reduce((sum, one) => sum + (one.dimension === 'validity' ? one.judged : 0), 0)
  const required = Object.values(TABLES[table].fields).filter(field => !field.optional).length
  return records === 0 || values === 0 ? required : values / records
}
