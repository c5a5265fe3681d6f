/**
 * Facts of many clients, checked cell by cell and made ready for rules to read.
 *
 * @module
 */
import type { IssueCollector } from '../../../errors/index.js'
import { collectIssues, expectObject, received, reject } from '../../../errors/index.js'
import { columnLength } from '../../../statistics/columns.js'
import { expectedOf, isOfKind, isWithin } from '../read-client.js'
import type { SchemeReading } from '../read-scheme.js'
import type { NumberFact, SchemeFact } from '../types.js'
import type { CellFault, CodedColumn, FactColumns, NumberColumn, ReadColumn } from './types.js'
import { codesOfWords } from './word-codes.js'

/** All columns that a scheme reads. */
export interface ReadColumns {
  readonly size: number
  readonly columns: ReadonlyMap<string, ReadColumn>
  /** Columns that the scheme does not describe. */
  readonly unread: readonly string[]
}

export function readColumns({ facts }: Pick<SchemeReading, 'facts'>, given: FactColumns): ReadColumns {
  const entries = Object.entries(expectObject(given, 'columns'))
  const size = commonLength(entries)
  const faults = collectIssues()
  const columns = new Map<string, ReadColumn>()
  for (const [name, description] of facts) {
    if (!Object.hasOwn(given, name)) continue
    const fault = faultOf(faults, description, `columns.${name}`)
    columns.set(name, readColumn(given[name]!, description, fault))
  }
  faults.throwIfAny()
  return { size, columns, unread: entries.map(([name]) => name).filter(name => !facts.has(name)) }
}

function commonLength(columns: readonly (readonly [string, unknown])[]): number {
  const [first, ...rest] = columns.map(([name, column]) => {
    return [name, columnLength(column, `columns.${name}`, 'a column, one cell for each client')] as const
  })
  if (first === undefined) return reject('EMPTY_INPUT', 'columns', 'at least one column', {})
  const [name, size] = first
  if (size === 0) reject('EMPTY_INPUT', `columns.${name}`, 'at least one client', [])
  for (const [other, length] of rest) {
    if (length !== size) reject('LENGTH_MISMATCH', `columns.${other}`, `${size} cells, like columns.${name}`, length)
  }
  return size
}

function faultOf(faults: IssueCollector, description: SchemeFact, path: string): CellFault {
  const expected = expectedOf(description)
  return (cell, row) => {
    const code = isOfKind(description, cell) ? 'OUT_OF_RANGE' : 'INVALID_TYPE'
    faults.add({ code, path: `${path}[${row}]`, expected, received: received(cell), hint: HINT })
  }
}

const HINT = 'null where it is not known'

function readColumn(column: ArrayLike<unknown>, description: SchemeFact, fault: CellFault): ReadColumn {
  if (description.kind === 'number') return readNumbers(column, description, fault)
  if (description.kind === 'words') return codesOfWords(column, description, fault)
  return readFlags(column, fault)
}

function readNumbers(column: ArrayLike<unknown>, description: NumberFact, fault: CellFault): NumberColumn {
  const figures = new Float64Array(column.length)
  for (let row = 0; row < figures.length; row++) {
    const cell = column[row]
    if (typeof cell === 'number' && isWithin(description, cell)) figures[row] = cell
    else if (cell === null || cell === undefined) figures[row] = Number.NaN
    else fault(cell, row)
  }
  return { figures }
}

const FLAGS: readonly (boolean | undefined)[] = [undefined, false, true]

function readFlags(column: ArrayLike<unknown>, fault: CellFault): CodedColumn {
  const isTyped = column instanceof Uint8Array
  const codes = new Uint32Array(column.length)
  for (let row = 0; row < codes.length; row++) {
    const cell = column[row]
    if (cell === true || (isTyped && cell === 1)) codes[row] = 2
    else if (cell === false || (isTyped && cell === 0)) codes[row] = 1
    else if (cell !== null && cell !== undefined) fault(cell, row)
  }
  return { codes, meanings: FLAGS }
}
