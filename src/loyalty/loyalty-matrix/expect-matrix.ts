import { expectFinite, expectInteger, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { expectSegments } from '../../statistics/clustering/segments.js'
import { expectColumns, FINITE, OUTCOME, PROBABILITY } from '../../statistics/columns.js'
import { LOYALTY_CELLS } from './cells.js'
import type { LoyaltyMatrix } from './types.js'

/** A matrix as it comes back, from `loyaltyMatrix` itself or from elsewhere: everything that is read of it is there and fits. */
export function expectMatrix(matrix: LoyaltyMatrix, path: string): LoyaltyMatrix {
  expectOneOf(expectObject(matrix, path)['kind'], ['loyalty-matrix'], `${path}.kind`)
  const { segment, segmentNames } = expectSegments(matrix, path)
  if (segmentNames.join() !== LOYALTY_CELLS.join()) {
    reject('OUT_OF_RANGE', `${path}.segmentNames`, LOYALTY_CELLS.join(', '), segmentNames)
  }
  const size = expectInteger(matrix.size, `${path}.size`, 1)
  expectObject(matrix.attitude, `${path}.attitude`)
  expectObject(matrix.probability, `${path}.probability`)
  const length = expectColumns(
    [`${path}.behaviour`, matrix.behaviour, FINITE],
    [`${path}.attitude.values`, matrix.attitude.values, FINITE],
    [`${path}.attitude.defined`, matrix.attitude.defined, OUTCOME],
    [`${path}.stability`, matrix.stability, PROBABILITY],
    ...LOYALTY_CELLS.map(cell => [`${path}.probability.${cell}`, matrix.probability[cell], PROBABILITY] as const),
  )
  if (length !== size || segment.length !== size)
    reject('LENGTH_MISMATCH', path, `${size} rows in every column`, length)
  for (const side of ['behaviour', 'attitude'] as const) {
    expectObject(expectObject(matrix.cutOffs, `${path}.cutOffs`)[side], `${path}.cutOffs.${side}`)
    expectFinite(matrix.cutOffs[side].value, `${path}.cutOffs.${side}.value`)
  }
  return matrix
}
