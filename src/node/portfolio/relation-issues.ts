/**
 * What the records of all files say of each other, told by file and line.
 *
 * @module
 */
import type { Portfolio, PortfolioIssue, TableName } from '../../records/index.js'
import { checkPortfolio } from '../../records/index.js'
import { tableFileName } from '../../records/tables/file-name.js'
import type { IssueCount, IssueLog, ReadingIssue } from '../reading/reading-issue.js'
import { absentIssues } from './absent-issues.js'
import type { FileReport } from './file-report.js'
import { columnOf } from './file-report.js'
import { rowIssue } from './row-issues.js'
import type { TableBuilder } from './table-builder.js'

type Builders = ReadonlyMap<TableName, TableBuilder>

/** Adds what the check of a portfolio lists to a log; gives the counts of what it only counts. */
export function relationIssues(
  portfolio: Portfolio,
  builders: Builders,
  files: readonly FileReport[],
  log: IssueLog,
): readonly IssueCount[] {
  const { issues, counts, unchecked } = checkPortfolio(portfolio)
  const others = issues.filter(({ code }) => code !== 'UNKNOWN_REFERENCE')
  for (const issue of others) log.add(readingIssue(issue, builders, files))
  const vain = counts.flatMap(({ table, code }) => (code === 'UNKNOWN_REFERENCE' && table !== undefined ? [table] : []))
  for (const issue of absentIssues(portfolio, new Set(vain), builders, files)) log.add(issue)
  for (const { table, field, to, count } of unchecked) {
    const fault = {
      code: 'UNKNOWN_REFERENCE',
      expected: `a file of '${to}' to check references against`,
      received: `${count} references and no such file`,
    } as const
    const file = fileOf(table, builders)
    log.add(rowIssue({ file, table, field: columnOf(field, table, file, files) }, fault, 'kept'))
  }
  return counts.flatMap(({ table, code, count }) => {
    if (code === 'UNKNOWN_REFERENCE') return []
    const listed = others.filter(issue => issue.table === table && issue.code === code).length
    return count > listed ? [{ code, consequence: 'kept', count: count - listed }] : []
  })
}

function readingIssue(
  { path, table, row, field, ...fault }: PortfolioIssue,
  builders: Builders,
  files: readonly FileReport[],
): ReadingIssue {
  const builder = table === undefined ? undefined : builders.get(table)
  if (table === undefined || builder === undefined) return { ...fault, path, file: path, consequence: 'kept' }
  const place = row === undefined ? { file: fileOf(table, builders) } : builder.placeOf(row)
  if (field === undefined) return rowIssue({ ...place, table }, fault, 'kept')
  return rowIssue({ ...place, table, field: columnOf(field, table, place.file, files) }, fault, 'kept')
}

/** The file that the first row of a table comes from. */
function fileOf(table: TableName, builders: Builders): string {
  const builder = builders.get(table)
  return builder === undefined || builder.size === 0 ? tableFileName(table) : builder.placeOf(0).file
}
