/**
 * A portfolio with rows left out and cells changed; what stays as it was is shared, not copied.
 *
 * @module
 */
import { NO_DAY, type Portfolio } from '../portfolio/portfolio.js'
import { valueIn } from '../portfolio/rows.js'
import type { TableName } from '../tables/names.js'
import type { AnyColumn, AnyRecord, TableView } from './table-views.js'

/** A new value of a cell; undefined leaves it empty. It is asked for cells that hold something. */
export type CellChange = (value: unknown, row: number) => unknown

/** What becomes of a table. */
export interface TableEdit {
  /** Which rows stay; all where it is absent. */
  readonly keeps?: (row: number) => boolean
  readonly cells?: ReadonlyMap<string, CellChange>
}

/** The tables with these edits; `'left-out'` for a table that goes. A table without an edit is the very same. */
export function editPortfolio(
  views: readonly TableView[],
  editOf: (view: TableView) => TableEdit | 'left-out' | undefined,
): Portfolio
export function editPortfolio(
  views: readonly TableView[],
  editOf: (view: TableView) => TableEdit | 'left-out' | undefined,
): object {
  const edited: Partial<Record<TableName, unknown>> = {}
  for (const view of views) {
    const edit = editOf(view)
    if (edit === undefined) edited[view.table] = view.rows
    else if (edit !== 'left-out') edited[view.table] = editTable(view, edit)
  }
  return edited
}

function editTable(view: TableView, { keeps, cells = new Map() }: TableEdit): unknown {
  if (view.records !== undefined) {
    return view.records.flatMap((record, row) => (keeps?.(row) === false ? [] : [editRecord(record, row, cells)]))
  }
  const rows = Array.from({ length: view.size }, (_, row) => row)
  const kept = keeps === undefined ? rows : rows.filter(keeps)
  const columns = Array.from(view.columns, ([name, column]): readonly [string, AnyColumn] => {
    const change = cells.get(name)
    return [name, change === undefined && keeps === undefined ? column : editColumn(column, kept, change)]
  })
  return Object.fromEntries(columns.filter(([name, column]) => !cells.has(name) || holdsAny(column)))
}

function editRecord(record: AnyRecord, row: number, cells: ReadonlyMap<string, CellChange>): AnyRecord {
  if (cells.size === 0) return record
  const entries = Object.entries(record).map(([name, value]) => {
    const change = cells.get(name)
    return [name, change === undefined || value === undefined ? value : change(value, row)] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** Numbers and days stay numbers and days: a change keeps them or takes them away. */
function editColumn(column: AnyColumn, rows: readonly number[], change: CellChange | undefined): AnyColumn {
  const edited = (row: number): unknown => {
    const value = valueIn(column, row)
    return change === undefined || value === undefined ? value : change(value, row)
  }
  if (column instanceof Int32Array) {
    return Int32Array.from(rows, row => (edited(row) === undefined ? NO_DAY : column[row]!))
  }
  if (column instanceof Float64Array) {
    return Float64Array.from(rows, row => (edited(row) === undefined ? Number.NaN : column[row]!))
  }
  return rows.map(edited)
}

function holdsAny(column: AnyColumn): boolean {
  for (let row = 0; row < column.length; row++) if (valueIn(column, row) !== undefined) return true
  return column.length === 0
}
