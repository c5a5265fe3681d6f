/**
 * A large table as blocks of columns.
 *
 * @module
 */
import type { Progress } from '../../model/index.js'
import type { ColumnsOf, LargeTable, PortfolioRecords } from '../../records/index.js'
import type { OpenTableOptions, RawReport } from './raw-table.js'
import type { IssueLog } from './reading-issue.js'

/** How the cells of a file are written, where that is not to be found out from them. */
export interface TableStyle {
  /** What stands before decimals. */
  readonly decimal?: '.' | ','
  /** The order of dates in numbers with the year last; or whose counting of days plain numbers are. */
  readonly dates?: 'dmy' | 'mdy' | 'excel-1900' | 'excel-1904'
  /** Minutes by which the lender's clocks are ahead of UTC, for times with a zone: 480 in China. */
  readonly utcOffset?: number
  /** Cells that say there is nothing, in any case. */
  readonly missing?: readonly string[]
}

/** How a file of a large table is read. */
export interface ReadTableOptions extends Omit<OpenTableOptions, 'table'> {
  /** The field of each column that is not called like its field: `{ 'Loan no.': 'facility' }`. */
  readonly columns?: Readonly<Record<string, string>>
  readonly style?: TableStyle
}

/** Some records as columns of one length; also how far reading has come, in bytes. */
export interface ColumnBlock<K extends LargeTable> extends Progress {
  readonly size: number
  readonly columns: ColumnsOf<PortfolioRecords[K]>
  /** The line on which each record begins, from 1. */
  readonly lines: Int32Array
}

/** A file of a large table that is open; its last block closes it, and so does leaving the loop over its blocks. */
export interface TableReading<K extends LargeTable> {
  readonly file: string
  readonly table: K
  /** Columns as they are asked for; they can be asked for once. */
  readonly blocks: Generator<ColumnBlock<K>, void, void>
  readonly issues: IssueLog
  /** What is known by now. */
  report(): TableReport
  /** Closes a file whose blocks are not wanted. */
  close(): void
}

/** What was found out about a file of a large table. */
export interface TableReport extends RawReport {
  /** Columns that are no field of the table, or of no use as one. */
  readonly columnsUnknown: readonly string[]
}
