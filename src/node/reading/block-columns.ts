/**
 * Rows of a block as columns, and what becomes of rows whose cells cannot be read.
 *
 * @module
 */
import type { CellFault, CellValue } from '../../records/cells/index.js'
import { currencyFault } from '../../records/cells/index.js'
import type { ColumnFiller, FilledColumn } from './column-filler.js'
import type { CellSpans } from './row-reader.js'
import { cellAt } from './row-reader.js'
import type { FieldColumn } from './table-columns.js'
import type { Finding, IssueTeller } from './tell-issue.js'

/** A column of a field, and what reads it. */
export interface ReadColumn extends FieldColumn {
  readonly fill: ColumnFiller
}

/** The rows that are kept. */
export interface KeptRows {
  readonly size: number
  readonly columns: Readonly<Record<string, FilledColumn['values']>>
  readonly lines: Int32Array
}

/** Reads the columns of a block; faults are told line by line. */
export function blockColumns(
  spans: CellSpans,
  columns: readonly ReadColumn[],
  { tell }: Pick<IssueTeller, 'tell'>,
): KeptRows {
  const isKept = new Uint8Array(spans.size).fill(1)
  const findings: Finding[] = []

  function find(row: number, { name, field, column }: FieldColumn, fault: CellFault | undefined): void {
    const loss = field.optional ? 'value-left-out' : 'row-left-out'
    if (fault === undefined && field.optional) return
    if (loss === 'row-left-out' && (fault === undefined || fault.value === undefined)) isKept[row] = 0
    const line = spans.lines[row]!
    if (fault === undefined) {
      const expected = `${name}: ${field.meaning}`
      findings.push({ code: 'MISSING_VALUE', consequence: loss, line, field: column, expected, received: 'nothing' })
      return
    }
    const { kind: _, value, ...issue } = fault
    findings.push({ ...issue, line, field: column, consequence: value === undefined ? loss : 'kept' })
  }

  const filled = columns.map(column => ({
    column,
    ...column.fill(spans, column.place, (row, fault) => find(row, column, fault)),
  }))
  const currencies = filled.find(({ column }) => column.name === 'currency')?.values
  for (const { column, values, notPlain = [] } of filled) {
    if (currencies === undefined || !isAmount(column)) continue
    for (const row of notPlain) {
      const currency = currencies[row]
      const fault = typeof currency === 'string' ? currencyFault(cellOf(spans, row, column), currency) : undefined
      if (fault === undefined) continue
      find(row, column, fault)
      values[row] = Number.NaN
    }
  }
  const lost = countZeros(isKept)
  tellInOrder(findings, lost, tell)
  const there = filled.filter(({ column, isThere }) => isThere || !column.field.optional)
  return {
    size: spans.size - lost,
    columns: Object.fromEntries(there.map(({ column, values }) => [column.name, keptOf(values, isKept, lost)])),
    lines:
      lost === 0
        ? spans.lines.slice(0, spans.size)
        : spans.lines.subarray(0, spans.size).filter((_, row) => isKept[row] === 1),
  }
}

function isAmount({ field }: FieldColumn): boolean {
  return field.type === 'number' && field.unit === 'currency'
}

function cellOf(spans: CellSpans, row: number, { place }: FieldColumn): string {
  return cellAt(spans, row * spans.width + place)
}

function countZeros(flags: Uint8Array): number {
  let count = 0
  for (const flag of flags) if (flag === 0) count++
  return count
}

/** By line, whatever column was read first; the rows that were lost are counted once, whatever else is wrong with them. */
function tellInOrder(findings: Finding[], lost: number, tell: IssueTeller['tell']): void {
  findings.sort(({ line: one = 0 }, { line: other = 0 }) => one - other)
  let uncounted = lost
  for (const finding of findings) {
    tell(finding, uncounted)
    uncounted = 0
  }
}

function keptOf(values: FilledColumn['values'], isKept: Uint8Array, lost: number): FilledColumn['values'] {
  if (lost === 0) return values
  if (Array.isArray(values)) return values.filter((_: CellValue | undefined, row) => isKept[row] === 1)
  return values.filter((_, row) => isKept[row] === 1)
}
