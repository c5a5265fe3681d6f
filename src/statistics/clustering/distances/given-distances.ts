import { collectIssues, expectInteger, expectObject, received, reject } from '../../../errors/index.js'
import { columnLength } from '../../columns.js'
import type { PairDistances } from './types.js'

/** Squares of larger distances could not be added up. */
const LARGEST_DISTANCE = 1e140

/** Distances that come from anywhere, checked. */
export function expectDistances(distances: PairDistances, path: string): PairDistances {
  expectObject(distances, path)
  const { size, values, defined } = distances
  const pairs = (expectInteger(size, `${path}.size`, 1) * (size - 1)) / 2
  expectPairs(values, pairs, `${path}.values`, {
    expected: `a distance from 0 to ${LARGEST_DISTANCE}`,
    isGood: cell => cell >= 0 && cell <= LARGEST_DISTANCE,
  })
  if (defined === undefined) return { size, values }
  expectPairs(defined, pairs, `${path}.defined`, { expected: '0 or 1', isGood: cell => cell === 0 || cell === 1 })
  return { size, values, defined }
}

interface CellRule {
  readonly expected: string
  readonly isGood: (cell: number) => boolean
}

function expectPairs(column: ArrayLike<unknown>, pairs: number, path: string, { expected, isGood }: CellRule): void {
  const length = columnLength(column, path)
  if (length !== pairs) reject('LENGTH_MISMATCH', path, `${pairs} cells, one for each pair of rows`, length)
  const faults = collectIssues()
  for (let i = 0; i < length; i++) {
    const cell = column[i]
    if (typeof cell === 'number' && isGood(cell)) continue
    faults.add({ code: 'OUT_OF_RANGE', path: `${path}[${i}]`, expected, received: received(cell) })
  }
  faults.throwIfAny()
}
