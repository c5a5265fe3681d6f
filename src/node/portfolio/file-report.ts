/**
 * What was found out about a file, and what became of its rows.
 *
 * @module
 */
import type { DateOrder, DecimalMark } from '../../records/cells/index.js'
import type { DecidedBy } from '../../records/cells/style-report.js'
import type { TableName } from '../../records/index.js'
import type { FileFormat, RawReport } from '../reading/raw-table.js'

/** A column that was read as a field. */
export interface ColumnReport {
  /** Its name in the file; several where they were joined. */
  readonly column: string
  readonly field: string
  /** What stands before the decimals of numbers; absent where no cell asked for a choice. */
  readonly decimal?: DecimalMark
  /** In which order dates are written; absent where no cell asked for a choice. */
  readonly dates?: DateOrder
  /** What 1 in the file stands for, where it is not 1. */
  readonly unit?: number
  /** What decided `decimal` or `dates`. */
  readonly decidedBy?: DecidedBy
  /** The forms of the cells looked at, of numbers and dates. */
  readonly forms?: readonly { readonly form: string; readonly cells: number }[]
}

/** A file that was read as a table. */
export interface FileReport extends Omit<RawReport, 'rows' | 'rowsLeftOut' | 'format'> {
  /** Absent of a file that cannot be opened. */
  readonly format?: FileFormat
  readonly table: TableName
  /** Rows below the header; each was kept or left out with an issue. */
  readonly rows: { readonly read: number; readonly kept: number; readonly leftOut: number }
  readonly columns: readonly ColumnReport[]
  /** Columns that are no field and were not read. */
  readonly columnsUnknown: readonly string[]
  /** Fields for which there is no column. */
  readonly columnsMissing: readonly string[]
}

/** What a file calls a field of a table; the field's own name where no column of the file is it. */
export function columnOf(field: string, table: TableName, file: string, reports: readonly FileReport[]): string {
  const report = reports.find(other => other.file === file && other.table === table)
  const { column = field } = report?.columns.find(other => other.field === field) ?? {}
  return column
}
