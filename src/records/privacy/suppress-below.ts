/**
 * Rows too rare to go out, left out.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import { classesOf, codeColumn, expectColumns, expectRows } from './equivalence-classes.js'
import { rowsBelow } from './k-anonymity.js'
import type { AnyRecord } from './table-views.js'

/** By which columns rows could be recognised, and how many must be alike. */
export interface SuppressionOptions {
  readonly quasiIdentifiers: readonly string[]
  /** >= 2. */
  readonly k: number
}

/** Rows that may go out, and what was left out of them. */
export interface Suppression<T extends AnyRecord> {
  /** The rows that stay, in their order; none where every class is too small. */
  readonly rows: readonly T[]
  /** Rows left out, counted from 0. */
  readonly suppressed: readonly number[]
  /** Part of all rows that was left out, [0, 1]. */
  readonly share: number
}

/**
 * Leaves out every row of a class of fewer than k rows; what stays is k-anonymous. It is the caller who decides that: rare rows may be the
 * ones that matter, and a share of more than a few percent says that columns should be coarser (`leastGeneralisation`).
 *
 * @throws ClienteleError as `kAnonymity` does.
 * @example
 * import { suppressBelow } from 'clientele/records'
 * const rows = [{ country: 'CN' }, { country: 'CN' }, { country: 'IS' }]
 * suppressBelow(rows, { quasiIdentifiers: ['country'], k: 2 }).rows // => [{ country: 'CN' }, { country: 'CN' }]
 */
export function suppressBelow<T extends AnyRecord>(rows: readonly T[], options: SuppressionOptions): Suppression<T> {
  expectKnownKeys(expectObject(options, 'options'), ['quasiIdentifiers', 'k'], 'options')
  const read = expectRows(rows)
  const names = expectColumns(options.quasiIdentifiers, read, 'options.quasiIdentifiers')
  const k = expectInteger(options.k, 'options.k', 2)
  const columns = names.map(name => codeColumn(read, name).codes)
  const { classOf, sizes } = classesOf(columns, read.length)
  const suppressed = rowsBelow(classOf, sizes, k)
  const kept = rows.filter((_, row) => sizes[classOf[row]!]! >= k)
  return { rows: kept, suppressed, share: suppressed.length / read.length }
}
