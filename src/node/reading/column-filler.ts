/**
 * A column of a block: numbers and days packed, all else in an array.
 *
 * @module
 */
import type { CellFault, CellReader, CellReading, CellStyle, CellValue } from '../../records/cells/index.js'
import { cellReader, dayReader, isCellFault, numberReader } from '../../records/cells/index.js'
import type { Field } from '../../records/index.js'
import { NO_DAY } from '../../records/index.js'
import { cellCache, isPlainKey } from './cell-cache.js'
import { DAY_KEYS, dayKeyAt, numberAt } from './quick-cells.js'
import type { CellSpans } from './row-reader.js'
import { cellAt } from './row-reader.js'

/** A column, and whether any of its cells holds a value. */
export interface FilledColumn {
  readonly values: Float64Array | Int32Array | (CellValue | undefined)[]
  readonly isThere: boolean
  /** Rows whose cell was no plain number; it may name a currency. */
  readonly notPlain?: readonly number[]
}

/** What is wrong with the cell of a row, or that it holds nothing. */
export type TellCell = (row: number, fault: CellFault | undefined) => void

/** Reads one column of a block, cells from `column` on; a cell without a value, or with an odd one, is told. */
export type ColumnFiller = (spans: CellSpans, column: number, tell: TellCell) => FilledColumn

/** What fills the columns of a field; `unguard` takes off what a writer put before texts. */
export function columnFiller(field: Field, style: CellStyle, unguard: (cell: string) => string): ColumnFiller {
  if (field.type === 'number') return numberFiller(numberReader(field, style), field.range, style)
  if (field.type === 'date') return dayFiller(dayReader(style))
  const isText = TEXTS.has(field.type) && !style.missing.some(isPlainKey)
  return valueFiller(cellReader(field, style), unguard, isText)
}

function numberFiller(
  read: CellReader<number>,
  { least = -Infinity, above = -Infinity, most = Infinity, below = Infinity, whole = false }: NumberRange,
  { decimal, unit }: CellStyle,
): ColumnFiller {
  const isUsual = decimal === '.' && unit === 1
  return (spans, column, tell) => {
    const { codes, size, width, starts, ends } = spans
    const values = new Float64Array(size)
    const notPlain: number[] = []
    let isThere = false
    for (let row = 0, cell = column; row < size; row++, cell += width) {
      let value = isUsual ? numberAt(codes, starts[cell]!, ends[cell]!) : Number.NaN
      const fits = value >= least && value > above && value <= most && value < below
      if (!fits || (whole && !Number.isInteger(value))) {
        value = numberOr(read(cellAt(spans, cell)), row, tell, Number.NaN)
        notPlain.push(row)
      }
      values[row] = value
      isThere ||= !Number.isNaN(value)
    }
    return { values, isThere, notPlain }
  }
}

type NumberRange = (Field & { readonly type: 'number' })['range']

/** A day of the calendar is read once. */
function dayFiller(read: CellReader<number>): ColumnFiller {
  const known = new Int32Array(DAY_KEYS).fill(NO_DAY)
  return (spans, column, tell) => {
    const { codes, size, width, starts, ends } = spans
    const values = new Int32Array(size)
    let isThere = false
    for (let row = 0, cell = column; row < size; row++, cell += width) {
      const key = dayKeyAt(codes, starts[cell]!, ends[cell]!)
      let day = key < 0 ? NO_DAY : known[key]!
      if (day === NO_DAY) {
        const reading = read(cellAt(spans, cell))
        if (key >= 0 && typeof reading === 'number') known[key] = reading
        day = numberOr(reading, row, tell, NO_DAY)
      }
      values[row] = day
      isThere ||= day !== NO_DAY
    }
    return { values, isThere }
  }
}

function numberOr(reading: CellReading<number>, row: number, tell: TellCell, nothing: number): number {
  if (typeof reading === 'number') return reading
  tell(row, reading)
  return reading !== undefined && typeof reading.value === 'number' ? reading.value : nothing
}

const NOTHING = Symbol('a cell without a value')

/** Fields that hold plain letters and digits as they are. */
const TEXTS: ReadonlySet<Field['type']> = new Set(['id', 'reference', 'text'])

function valueFiller(read: CellReader, unguard: (cell: string) => string, isText: boolean): ColumnFiller {
  const readCell = (cell: string): CellValue | CellFault | typeof NOTHING => {
    const reading = read(unguard(cell))
    return reading === undefined ? NOTHING : reading
  }
  const cache = isText ? cellCache(readCell, cell => cell) : cellCache(readCell)
  return (spans, column, tell) => {
    const { size, width, starts, ends } = spans
    const values: (CellValue | undefined)[] = []
    let isThere = false
    for (let row = 0, cell = column; row < size; row++, cell += width) {
      const end = ends[cell]!
      const reading = end < 0 ? read(unguard(cellAt(spans, cell))) : cache.valueAt(spans, starts[cell]!, end)
      const found = reading === NOTHING ? undefined : reading
      const isValue = found !== undefined && !isCellFault(found)
      if (!isValue) tell(row, found)
      const value = isValue ? found : found?.value
      values.push(value)
      isThere ||= value !== undefined
    }
    return { values, isThere }
  }
}
