/**
 * One file of a folder, row by row, into its table.
 *
 * @module
 */
import type { Stats } from 'node:fs'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { issuesOf } from '../../errors/core.js'
import { reject } from '../../errors/index.js'
import type { Steps } from '../../model/index.js'
import type { TableName } from '../../records/index.js'
import { TABLES } from '../../records/index.js'
import { openTable } from '../reading/open-table.js'
import type { RawBlock, RawReport, RawTable } from '../reading/raw-table.js'
import type { IssueLog } from '../reading/reading-issue.js'
import { cellRows } from './cell-rows.js'
import type { ColumnReport, FileReport } from './file-report.js'
import type { TableFile } from './find-files.js'
import { missingColumns, severalColumns } from './header-issues.js'
import type { FileStyle } from './mapping.js'
import { missingFields } from './missing-fields.js'
import { placesOf } from './places.js'
import { recordRows } from './record-rows.js'
import { CONSTANT, rowIssue, unknownColumn } from './row-issues.js'
import type { RowTaker } from './row-taker.js'
import { rowTaker } from './row-taker.js'
import type { TableBuilder } from './table-builder.js'

/** What reading a file needs besides the file. */
export interface Reading {
  readonly folder: string
  readonly out: TableBuilder
  readonly issues: IssueLog
  readonly style: FileStyle
}

/** Rows of a file, whatever its kind. */
interface Rows {
  readonly taker: RowTaker
  readonly columns: readonly ColumnReport[]
  readonly unknown: Iterable<string>
  read(block: RawBlock): void
}

/** Reads a file into its table; what is wrong goes to the log, nothing is thrown for data. */
export function* readFile(file: TableFile, reading: Reading): Steps<FileReport> {
  const { name, table } = file
  const raw = opened(file, reading)
  if (raw === undefined) return notOpened(file)
  const rows = raw.format === 'csv' ? rowsOfCells(raw, file, reading) : rowsOfRecords(file, reading)
  for (const block of raw.blocks) {
    if (rows === undefined) break
    rows.read(block)
    yield { phase: name, done: block.done, ...(block.total !== undefined && { total: block.total }) }
  }
  const report = raw.report()
  reading.out.lose(report.rowsLeftOut)
  return fileReport(report, table, rows)
}

/** The file, open; undefined where it cannot be, which is told. */
function opened({ name, table, mapping }: TableFile, { folder, issues }: Reading): RawTable | undefined {
  const { encoding, delimiter } = mapping ?? {}
  const stated = { ...(encoding !== undefined && { encoding }), ...(delimiter !== undefined && { delimiter }) }
  let raw: RawTable | undefined
  const faults = issuesOf(() => {
    refuseStream(join(folder, name))
    raw = openTable(join(folder, name), { name, table, issues, ...stated })
  })
  for (const fault of faults) issues.add(rowIssue({ file: name, table }, fault, 'file-left-out'))
  return raw
}

/** A pipe called like a table would be waited for without end; what cannot be looked at is told when it is opened. */
function refuseStream(path: string): void {
  let found: Stats | undefined
  try {
    found = statSync(path, { throwIfNoEntry: false })
  } catch {
    return
  }
  if (found === undefined || found.isFile() || found.isDirectory()) return
  reject('FILE_NOT_READABLE', path, 'a file', 'a pipe, socket or device')
}

function notOpened({ name, table }: TableFile): FileReport {
  return {
    file: name,
    table,
    rows: { read: 0, kept: 0, leftOut: 0 },
    columns: [],
    columnsUnknown: [],
    columnsMissing: Object.keys(TABLES[table].fields),
  }
}

function fileReport(
  { rows: seen, rowsLeftOut, ...found }: RawReport,
  table: TableName,
  rows: Rows | undefined,
): FileReport {
  const columns = rows === undefined ? [] : rows.columns
  const kept = rows === undefined ? 0 : rows.taker.kept
  const isRead = (field: string): boolean => columns.some(column => column.field === field)
  return {
    ...found,
    table,
    rows: { read: seen, kept, leftOut: seen - kept },
    columns,
    columnsUnknown: rows === undefined ? [] : [...rows.unknown],
    columnsMissing: Object.keys(TABLES[table].fields).filter(field => !isRead(field)),
  }
}

/** What reads the rows of a CSV; undefined where columns are missing. */
function rowsOfCells(raw: RawTable, file: TableFile, { out, issues, style }: Reading): Rows | undefined {
  const { name, table } = file
  if (raw.header.length === 0) return undefined
  const { fields, unknown, twice, overruled } = placesOf(raw.header, file)
  const place = { file: name, table, line: raw.headerLine }
  for (const field of twice) issues.add(rowIssue({ ...place, field }, severalColumns(field), 'value-left-out'))
  for (const column of overruled) issues.add(rowIssue({ ...place, field: column }, CONSTANT, 'value-left-out'))
  const missing = missingFields(
    table,
    fields.map(({ name }) => name),
  )
  if (missing.length > 0) {
    issues.add(rowIssue(place, missingColumns(missing, raw.header, unknown), 'file-left-out'))
    return undefined
  }
  for (const column of unknown) {
    issues.add(rowIssue({ ...place, field: column }, unknownColumn(table, column), 'value-left-out'))
  }
  const taker = rowTaker(file, fields, out, issues)
  const rows = cellRows(file, fields, taker, { file: name, table, issues, style })
  return {
    taker,
    unknown,
    get columns() {
      return rows.columns
    },
    read(block) {
      if (block.kind === 'cells') rows.read(block)
    },
  }
}

function rowsOfRecords(file: TableFile, { out, issues, style }: Reading): Rows {
  const { name, table } = file
  const fields = Object.entries(TABLES[table].fields).map(([name, field]) => ({ name, field, column: name }))
  const taker = rowTaker(file, fields, out, issues)
  const rows = recordRows(file, fields, taker, { file: name, table, issues, style })
  return {
    taker,
    unknown: rows.unknown,
    get columns() {
      return rows.columns
    },
    read(block) {
      if (block.kind === 'records') rows.read(block)
    },
  }
}
