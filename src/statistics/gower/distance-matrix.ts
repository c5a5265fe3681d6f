import { expectInteger, reject } from '../../errors/index.js'
import { distancesOf } from './distances.js'
import { emptySums } from './sums.js'
import { columnsOfTable } from './table.js'
import type { GowerTable } from './types.js'

/** Distances of every pair of rows, each once; `gower.pairIndex` says where a pair stands. */
export interface GowerMatrix {
  /** How many rows. */
  readonly size: number
  /** Pairs (0,1), (0,2), ..., (1,2), ...: size × (size − 1) / 2 distances within [0, 1]; 0 where there is none. */
  readonly values: Float64Array
  /** 1 where a distance exists. */
  readonly defined: Uint8Array
  /** Share of all weight that both rows know. */
  readonly coverage: Float64Array
}

/** 200 million pairs take 3.4 GB. */
const MOST_ROWS = 20_000

/**
 * How far the rows of a table are from each other.
 *
 * @param table of `gower.table`, of 20,000 rows at most.
 * @throws ClienteleError `OUT_OF_RANGE` for more rows; `INVALID_TYPE` for a table not made here.
 * @example
 * import { gower } from 'clientele/statistics'
 * const scale = gower.fromParams({ leverage: { kind: 'number', range: [0, 10] } })
 * const { values } = gower.distanceMatrix(gower.table(scale, { leverage: [1, 4, 9] }))
 * values // => Float64Array(3) [ 0.3, 0.8, 0.5 ]
 * values[gower.pairIndex(3, 2, 0)] // => 0.8
 */
export function distanceMatrix(table: GowerTable): GowerMatrix {
  const columns = columnsOfTable(table)
  const { size } = table
  if (size > MOST_ROWS) {
    reject(
      'OUT_OF_RANGE',
      'table.size',
      `at most ${MOST_ROWS} rows`,
      size,
      'Compare with one row at a time: gower.distances',
    )
  }
  const pairs = (size * (size - 1)) / 2
  const matrix = {
    size,
    values: new Float64Array(pairs),
    defined: new Uint8Array(pairs),
    coverage: new Float64Array(pairs),
  }
  const all = columns.reduce((sum, { weight }) => sum + weight, 0)
  const sums = emptySums(size)
  for (let row = 0, place = 0; row < size - 1; row++) {
    for (const column of Object.values(sums)) column.fill(0)
    for (const { encoded } of columns) encoded.againstRow(row)(sums, row + 1)
    const { values, defined, coverage } = distancesOf(sums, all)
    matrix.values.set(values.subarray(row + 1), place)
    matrix.defined.set(defined.subarray(row + 1), place)
    matrix.coverage.set(coverage.subarray(row + 1), place)
    place += size - 1 - row
  }
  return matrix
}

/**
 * Where the distance of two rows stands in a matrix.
 *
 * @param size rows of the matrix, at least 2.
 * @param one a row, from 0; `other` another one, in either order.
 * @throws ClienteleError `OUT_OF_RANGE` for rows that are none, or the same row twice, which has no place.
 * @example
 * import { gower } from 'clientele/statistics'
 * gower.pairIndex(4, 1, 3) // => 4
 */
export function pairIndex(size: number, one: number, other: number): number {
  const last = expectInteger(size, 'size', 2) - 1
  const low = Math.min(expectInteger(one, 'one', 0, last), expectInteger(other, 'other', 0, last))
  const high = Math.max(one, other)
  if (low === high) reject('OUT_OF_RANGE', 'other', 'another row than the first', other)
  return low * size - (low * (low + 1)) / 2 + high - low - 1
}
