/**
 * The clients of whom every indicator is known: what weights and validity are estimated from.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { expectColumns, OUTCOME } from '../../statistics/columns.js'
import { gradeOf } from './grade.js'
import { readFactColumns } from './read-fact-columns.js'
import type { PolicyReading } from './read-policy.js'
import type { LoyaltyFactColumns } from './types.js'

/** Grades by indicator, within [0, 1], of complete rows. */
interface CompleteRows {
  readonly grades: Readonly<Record<string, Float64Array>>
  /** Rows of the columns that were complete. */
  readonly rows: readonly number[]
  /** How many were not. */
  readonly leftOut: number
}

export function completeRows(reading: PolicyReading, columns: LoyaltyFactColumns): CompleteRows {
  const { policy, names } = reading
  expectObject(columns, 'columns')
  const missing = names.find(name => !Object.hasOwn(columns, name))
  if (missing !== undefined) reject('MISSING_VALUE', `columns.${missing}`, 'a column for every indicator', undefined)
  const { size, figures } = readFactColumns(reading, columns)
  const rows = Array.from({ length: size }, (_, row) => row).filter(row =>
    names.every(name => !Number.isNaN(figures.get(name)![row]!)),
  )
  if (rows.length < 2) reject('NO_DATA', 'columns', 'at least two clients with every indicator known', rows.length)
  const grades = names.map(name => {
    const column = figures.get(name)!
    return [name, Float64Array.from(rows, row => gradeOf(policy.indicators[name]!, column[row]!))] as const
  })
  return { grades: Object.fromEntries(grades), rows, leftOut: size - rows.length }
}

/** Outcomes of all clients, checked, and those of complete rows. */
export function outcomesOf(stayed: ArrayLike<number>, path: string, { rows, leftOut }: CompleteRows): Float64Array {
  const length = expectColumns([path, stayed, OUTCOME])
  const size = rows.length + leftOut
  if (length !== size) reject('LENGTH_MISMATCH', path, `${size} cells, one per client`, length)
  return Float64Array.from(rows, row => stayed[row]!)
}
