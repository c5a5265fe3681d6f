/**
 * How the columns of a file are written, found out from the first rows.
 *
 * @module
 */
import type { CellStyle } from '../../records/cells/index.js'
import { detectStyle } from '../../records/cells/index.js'
import type { DetectedStyle } from '../../records/cells/style-report.js'
import type { TableName } from '../../records/index.js'
import type { IssueLog } from '../reading/reading-issue.js'
import type { ColumnReport } from './file-report.js'
import type { FileStyle } from './mapping.js'
import { rowIssue } from './row-issues.js'
import type { TakenField } from './row-taker.js'

/** As many rows as show how a column is written. */
export const ROWS_LOOKED_AT = 10_000

/** The file whose columns are looked at. */
export interface Looking {
  readonly file: string
  readonly table: TableName
  readonly issues: IssueLog
  /** What is stated for the whole folder. */
  readonly style: FileStyle
}

/** The style of a column; what is odd about its cells is told, with the line of each. */
export function columnStyle(
  { field, column }: Pick<TakenField, 'field' | 'column'>,
  cells: readonly string[],
  lines: readonly number[],
  stated: Partial<CellStyle>,
  { file, table, issues }: Looking,
): DetectedStyle {
  const detected = detectStyle(field, cells, stated)
  for (const { cells: count, first, received, ...doubt } of detected.report.doubts) {
    const line = lines[first]
    const more = count === 1 ? '' : ` and ${count - 1} more`
    const place = { file, table, field: column, ...(line !== undefined && { line }) }
    issues.add(rowIssue(place, { ...doubt, received: `${received}${more}` }, 'kept'))
  }
  return detected
}

/** What is told of a column. */
export function columnReport(
  { name, field, column }: Pick<TakenField, 'name' | 'field' | 'column'>,
  { style, report }: DetectedStyle,
): ColumnReport {
  const { decidedBy, forms } = report
  const isDecided = decidedBy !== 'default'
  return {
    column,
    field: name,
    ...(isDecided && field.type === 'number' && { decimal: style.decimal, decidedBy }),
    ...(isDecided && field.type === 'date' && { dates: style.dates, decidedBy }),
    ...(field.type === 'number' && style.unit !== 1 && { unit: style.unit }),
    ...(forms.length > 0 && { forms: forms.map(({ form, cells }) => ({ form, cells })) }),
  }
}
