/**
 * References that lead to no record, as issues: one for each id that is missing.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import { lettersOf } from '../../records/fields/near-name.js'
import type { Portfolio, TableName } from '../../records/index.js'
import type { ReadingIssue } from '../reading/reading-issue.js'
import type { AbsentRecord } from './absent-records.js'
import { absentRecords, idsOf } from './absent-records.js'
import type { FileReport } from './file-report.js'
import { columnOf } from './file-report.js'
import { rowIssue } from './row-issues.js'
import type { RowPlace, TableBuilder } from './table-builder.js'

type Builders = ReadonlyMap<TableName, TableBuilder>

/** The issues of these tables, each at the first record that refers to what is not there. */
export function* absentIssues(
  portfolio: Portfolio,
  tables: ReadonlySet<TableName>,
  builders: Builders,
  files: readonly FileReport[],
): Iterable<ReadingIssue> {
  const alike = new Map<TableName, ReadonlyMap<string, string | undefined>>()
  for (const absent of absentRecords(portfolio, tables)) {
    const { table, field, to, id } = absent
    const builder = builders.get(table)
    if (builder === undefined) continue
    const [first, ...more] = absent.rows.map(row => builder.placeOf(row))
    if (first === undefined) continue
    const like = alike.get(to) ?? byLetters(portfolio, to)
    alike.set(to, like)
    const hint = whereItIs(absent, like.get(plain(id)), builders)
    const fault = {
      code: 'UNKNOWN_REFERENCE',
      expected: `the id of a record of '${to}'`,
      received: `${received(id)}${alsoIn(absent.count, first, more)}`,
      ...(hint !== undefined && { hint }),
    } as const
    yield rowIssue({ ...first, table, field: columnOf(field, table, first.file, files) }, fault, 'kept')
  }
}

/** How many records say the same, and the lines of the first. */
function alsoIn(count: number, first: RowPlace, more: readonly RowPlace[]): string {
  if (more.length === 0) return ''
  const lines = more.map(({ file, line }) => (file === first.file ? `${line}` : `${file}:${line}`))
  const rest = count - 1 - more.length
  return ` in ${count} records, also line${more.length > 1 ? 's' : ''} ${lines.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** Where the record may be: left out, there with the id written otherwise, or among rows whose id could not be read. */
function whereItIs({ to, id }: AbsentRecord, alike: string | undefined, builders: Builders): string | undefined {
  const target = builders.get(to)
  const place = target?.leftOutAt(id)
  if (place !== undefined) return `The row with this id was left out: ${place.file}:${place.line}`
  if (alike !== undefined) return `Perhaps ${received(alike)}`
  if (target === undefined || target.lost === 0) return undefined
  const rows = target.lost === 1 ? 'the row' : `one of the ${target.lost} rows`
  return `Perhaps ${rows} of '${to}' left out without a readable id`
}

/** An id without what spreadsheets and typists change: capitals, blanks, marks, zeros in front. */
function plain(id: string): string {
  return lettersOf(id).replace(/^0+/, '')
}

/** The ids of a table by what is left of them; undefined where several look the same. */
function byLetters(portfolio: Portfolio, table: TableName): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>()
  for (const id of idsOf(portfolio, table)) {
    if (typeof id !== 'string') continue
    const letters = plain(id)
    if (letters !== '') ids.set(letters, ids.has(letters) ? undefined : id)
  }
  return ids
}
