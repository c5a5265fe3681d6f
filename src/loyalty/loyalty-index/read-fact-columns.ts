/**
 * Figures of many clients, checked cell by cell; NaN inside where one is not known.
 *
 * @module
 */
import { collectIssues, expectObject, received, reject } from '../../errors/index.js'
import { columnLength } from '../../statistics/columns.js'
import type { PolicyReading } from './read-policy.js'
import type { LoyaltyFactColumns } from './types.js'

/** Columns that a policy reads. */
export interface ReadFactColumns {
  readonly size: number
  /** By indicator; NaN where not known. Those that nobody gave are not here. */
  readonly figures: ReadonlyMap<string, Float64Array>
  /** Columns that the policy does not describe. */
  readonly unread: readonly string[]
}

export function readFactColumns({ names }: PolicyReading, columns: LoyaltyFactColumns): ReadFactColumns {
  expectObject(columns, 'columns')
  const entries = Object.entries(columns)
  if (entries.length === 0) reject('EMPTY_INPUT', 'columns', 'at least one column', columns)
  const size = columnLength(entries[0]![1], `columns.${entries[0]![0]}`, CELLS)
  if (size === 0) reject('EMPTY_INPUT', `columns.${entries[0]![0]}`, 'at least one client', [])
  const faults = collectIssues()
  const figures = new Map<string, Float64Array>()
  for (const [name, column] of entries) {
    const length = columnLength(column, `columns.${name}`, CELLS)
    if (length !== size) reject('LENGTH_MISMATCH', `columns.${name}`, `${size} cells, one per client`, length)
    if (!names.includes(name)) continue
    const read = new Float64Array(size)
    for (let row = 0; row < size; row++) {
      const cell: unknown = column[row]
      if (typeof cell === 'number' && Math.abs(cell) <= 1e200) read[row] = cell
      else if (cell === null || cell === undefined) read[row] = Number.NaN
      else {
        const expected = 'a number within ±1e200, or null where it is not known'
        faults.add({ code: 'OUT_OF_RANGE', path: `columns.${name}[${row}]`, expected, received: received(cell) })
      }
    }
    figures.set(name, read)
  }
  faults.throwIfAny()
  return { size, figures, unread: entries.map(([name]) => name).filter(name => !names.includes(name)) }
}

const CELLS = 'a column, one cell for each client'
