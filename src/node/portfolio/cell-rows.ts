/**
 * Rows of a CSV as rows of a table.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import { oddCell } from '../../records/cells/cell-fault.js'
import type { CellReading } from '../../records/cells/index.js'
import { cellReader, MISSING_CELLS } from '../../records/cells/index.js'
import { missingTest } from '../../records/cells/missing.js'
import type { CellBlock } from '../reading/raw-table.js'
import { unguarded } from '../unguarded.js'
import type { Looking } from './column-styles.js'
import { columnReport, columnStyle, ROWS_LOOKED_AT } from './column-styles.js'
import { statedStyle } from './field-styles.js'
import type { ColumnReport } from './file-report.js'
import type { TableFile } from './find-files.js'
import type { FieldPlace } from './places.js'
import { strayRow } from './row-issues.js'
import type { RowTaker } from './row-taker.js'

/** Reads blocks of one file. */
export interface CellRows {
  readonly columns: readonly ColumnReport[]
  read(block: CellBlock): void
}

/** What a row holds of a field. */
interface FieldCells {
  readonly cellOf: (row: readonly string[]) => string
  readonly read: (row: readonly string[]) => CellReading
  /** None of a constant. */
  readonly report: readonly ColumnReport[]
}

/** What reads the rows of a file; how they are written is found out from the first block. `fields` are those of `taker`. */
export function cellRows(file: TableFile, fields: readonly FieldPlace[], taker: RowTaker, looking: Looking): CellRows {
  let found: readonly FieldCells[] | undefined
  const readings: CellReading[] = fields.map(() => undefined)
  return {
    get columns() {
      found ??= fieldCells(file, fields, EMPTY, looking)
      return found.flatMap(({ report }) => report)
    },
    read(block) {
      found ??= fieldCells(file, fields, block, looking)
      const cells = found
      for (const [i, row] of block.rows.entries()) {
        const line = block.lines[i]!
        const stray = strayRow(row)
        if (stray !== undefined) taker.leaveOut(line, stray)
        else {
          for (let k = 0; k < cells.length; k++) readings[k] = cells[k]!.read(row)
          taker.take(readings, line, k => cells[k]!.cellOf(row))
        }
      }
    },
  }
}

type Lines = Pick<CellBlock, 'rows' | 'lines'>

const EMPTY: Lines = { rows: [], lines: [] }

function fieldCells(
  { mapping }: TableFile,
  fields: readonly FieldPlace[],
  { rows, lines }: Lines,
  looking: Looking,
): readonly FieldCells[] {
  const sample = rows.slice(0, ROWS_LOOKED_AT)
  return fields.map(place => {
    const { name, field, columns, constant } = place
    const cellOf = cellReaderOf(columns)
    if (constant !== undefined) return { cellOf: () => '', read: () => constant, report: [] }
    const detected = columnStyle(place, sample.map(cellOf), lines, statedStyle(name, mapping, looking.style), looking)
    const read = cellReader(field, detected.style)
    const report = [columnReport(place, detected)]
    if (field.type !== 'text') return { cellOf, read: row => read(cellOf(row)), report }
    return {
      cellOf,
      read: row =>
        watched(
          read(cellOf(row)),
          columns.map(at => row[at]!),
        ),
      report,
    }
  })
}

/** What a spreadsheet would run when somebody opens what is written later. */
const FORMULA = /^[=＝]|^[+\-@＋－＠]\s*[A-Za-z]+\s*\(/

/** A text that is a formula, told; one that was made safe when it was written is none. */
function watched(reading: CellReading, cells: readonly string[]): CellReading {
  const isFormula =
    typeof reading === 'string' && FORMULA.test(reading) && cells.every(cell => unguarded(cell) === cell)
  return isFormula ? oddCell({ ...RUNS, received: received(reading) }, reading) : reading
}

const RUNS = {
  code: 'OUT_OF_RANGE',
  expected: 'text that no spreadsheet runs',
  hint: 'It is kept as text; writePortfolio and csvText make it safe',
} as const

const isMissing = missingTest(MISSING_CELLS)

/** The cell of a field in a row: several columns are joined with a blank. */
function cellReaderOf(columns: readonly number[]): (row: readonly string[]) => string {
  const [only = 0, ...more] = columns
  if (more.length === 0) return row => unguarded(row[only]!)
  return row =>
    columns
      .map(at => unguarded(row[at]!).trim())
      .filter(cell => !isMissing(cell))
      .join(' ')
}
