/**
 * What becomes of a row: kept, kept without some values, or left out; each fault is an issue with the line.
 *
 * @module
 */
import type { CellReading, CellValue } from '../../records/cells/index.js'
import { currencyFault, isCellFault } from '../../records/cells/index.js'
import type { Field } from '../../records/index.js'
import { TABLES } from '../../records/index.js'
import type { Consequence, IssueLog } from '../reading/reading-issue.js'
import type { TableFile } from './find-files.js'
import type { Fault } from './row-issues.js'
import { keyAgain, nothingThere, rowIssue } from './row-issues.js'
import type { TableBuilder } from './table-builder.js'

/** A field of the table as the file has it. */
export interface TakenField {
  readonly name: string
  readonly field: Field
  /** What the file calls it. */
  readonly column: string
}

/** Takes the rows of a file into a table. */
export interface RowTaker {
  /** How many rows were taken. */
  readonly kept: number
  /** One row: what reading each field gave, and the cell it was read from. */
  take(readings: readonly CellReading[], line: number, cellOf: (i: number) => string): void
  /** Leaves a row out as a whole. */
  leaveOut(line: number, fault: Fault): void
}

/** What takes the rows of a file that has these fields. */
export function rowTaker(
  { name: file, table }: TableFile,
  fields: readonly TakenField[],
  out: TableBuilder,
  issues: IssueLog,
): RowTaker {
  const names = Object.keys(TABLES[table].fields)
  const places = fields.map(({ name }) => names.indexOf(name))
  const required = names.flatMap((name, at) => (TABLES[table].fields[name]!.optional ? [] : [{ name, at }]))
  const columnOf = new Map(fields.map(({ name, column }) => [name, column]))
  const amounts = fields.flatMap(({ field }, i) => (field.type === 'number' && field.unit === 'currency' ? [i] : []))
  const currencyAt = names.indexOf('currency')
  const values: (CellValue | undefined)[] = names.map(() => undefined)
  const faulty = new Set<string>()
  let kept = 0

  const tell = (line: number, name: string, fault: Fault, consequence: Consequence): void => {
    faulty.add(name)
    const column = columnOf.get(name)
    const field = column === undefined || column === '' ? name : column
    issues.add(rowIssue({ file, table, line, field }, fault, consequence))
  }

  /** The value of a field; a fault is told. */
  const valueFrom = (reading: CellReading, { name, field }: TakenField, line: number): CellValue | undefined => {
    if (!isCellFault(reading)) return reading
    tell(line, name, reading, reading.value !== undefined ? 'kept' : lossOf(field))
    return reading.value
  }

  /** Amounts that name another currency than their record are left out. */
  const checkCurrencies = (line: number, cellOf: (i: number) => string): void => {
    const currency = values[currencyAt]
    if (typeof currency !== 'string') return
    for (const i of amounts) {
      const [{ name, field }, at] = [fields[i]!, places[i]!]
      const fault = values[at] === undefined ? undefined : currencyFault(cellOf(i), currency)
      if (fault === undefined) continue
      tell(line, name, fault, lossOf(field))
      values[at] = undefined
    }
  }

  const leaveOut = (line: number, fault: Fault): void =>
    issues.add(rowIssue({ file, table, line }, fault, 'row-left-out'))

  return {
    get kept() {
      return kept
    },
    leaveOut,
    take(readings, line, cellOf) {
      values.fill(undefined)
      faulty.clear()
      for (let i = 0; i < fields.length; i++) {
        const reading = readings[i]
        if (reading !== undefined) values[places[i]!] = valueFrom(reading, fields[i]!, line)
      }
      checkCurrencies(line, cellOf)
      let isWhole = true
      for (const { name, at } of required) {
        if (values[at] !== undefined) continue
        isWhole = false
        if (!faulty.has(name)) tell(line, name, nothingThere(table, name), 'row-left-out')
      }
      if (!isWhole) {
        out.leaveOut(values, { file, line })
        return
      }
      const before = out.add(values, { file, line })
      if (before === undefined) kept++
      else leaveOut(line, keyAgain(table, values, before))
    },
  }
}

/** What becomes of a record when a value of the field cannot be read. */
function lossOf({ optional }: Field): Consequence {
  return optional ? 'value-left-out' : 'row-left-out'
}
