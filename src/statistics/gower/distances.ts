import { expectKnownKeys, expectObject } from '../../errors/index.js'
import { ownValue } from '../own-value.js'
import type { Sums } from './sums.js'
import { emptySums } from './sums.js'
import type { TableColumn } from './table.js'
import { columnsOfTable } from './table.js'
import type { AttributeRow, GowerTable } from './types.js'

/** Distances of the rows of a table from one row. */
export interface GowerDistances {
  /** Within [0, 1]; 0 where there is none, and `defined` says so. */
  readonly values: Float64Array
  /** 1 where a distance exists: something was compared. */
  readonly defined: Uint8Array
  /** Share of all weight that both rows know, within [0, 1]. */
  readonly coverage: Float64Array
}

/**
 * How far each row of a table is from one row.
 *
 * @param table of `gower.table`.
 * @param row attributes by name; what is not known is left out, null or undefined.
 * @throws ClienteleError `INVALID_TYPE` for a table not made here; `INVALID_TYPE`, `OUT_OF_RANGE` or `UNKNOWN_OPTION` naming
 * the attribute of the row at fault.
 * @see Gower (1971), A general coefficient of similarity and some of its properties, Biometrics 27(4).
 * @example
 * import { gower } from 'clientele/statistics'
 * const scale = gower.fromParams({
 *   rating: { kind: 'ordinal', levels: ['A', 'B', 'C'] },
 *   leverage: { kind: 'number', range: [0, 10] },
 * })
 * const table = gower.table(scale, { rating: ['A', 'C', null], leverage: [2, 7, 4] })
 * const { values, coverage } = gower.distances(table, { rating: 'A', leverage: 4 })
 * values // => Float64Array(3) [ 0.1, 0.65, 0 ]
 * coverage // => Float64Array(3) [ 1, 1, 0.5 ]
 */
export function distances(table: GowerTable, row: AttributeRow): GowerDistances {
  return distancesFrom(table, row, 'row')
}

/** The same with the caller's word for the row. */
export function distancesFrom(table: GowerTable, row: AttributeRow, path: string): GowerDistances {
  const columns = columnsOfTable(table)
  expectRow(
    row,
    columns.map(({ name }) => name),
    path,
  )
  const sums = emptySums(table.size)
  for (const { name, encoded } of columns) encoded.against(ownValue(row, name), `${path}.${name}`)(sums, 0)
  return distancesOf(sums, weightOfAll(columns))
}

/** A row is an object of known attributes; a misspelt one would count as missing. */
export function expectRow(row: unknown, names: readonly string[], path: string): void {
  expectKnownKeys(expectObject(row, path), names, path)
}

/** In the order of attributes, as sums of rows are: what is all known or all different is exactly 1. */
function weightOfAll(columns: readonly TableColumn[]): number {
  return columns.reduce((sum, { weight }) => sum + weight, 0)
}

/** Sums as distances, in place. */
export function distancesOf({ differences, compared, known }: Sums, all: number): GowerDistances {
  const defined = new Uint8Array(compared.length)
  for (let row = 0; row < defined.length; row++) {
    defined[row] = compared[row]! > 0 ? 1 : 0
    if (defined[row] === 1) differences[row]! /= compared[row]!
    known[row]! /= all
  }
  return { values: differences, defined, coverage: known }
}
