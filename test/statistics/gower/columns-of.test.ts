import { expect, it } from 'vitest'
import { expectAttributeColumns } from '../../../src/statistics/gower/columns-of.js'
import { thrown } from '../../errors/thrown.js'

const ATTRIBUTES = { a: { kind: 'number' }, b: { kind: 'nominal' } } as const

it('counts rows', () => {
  expect(expectAttributeColumns({ a: Float64Array.of(1, 2), b: ['x', null] }, ATTRIBUTES)).toBe(2)
})

it.each([
  [{ a: [1] }, 'MISSING_VALUE', 'columns.b'],
  [{ a: [1], b: ['x', 'y'] }, 'LENGTH_MISMATCH', 'columns.b'],
  [{ a: [], b: [] }, 'EMPTY_INPUT', 'columns'],
  [{ a: [1], b: 'x' }, 'INVALID_TYPE', 'columns.b'],
  [{ a: [1], b: ['x'], c: [1] }, 'UNKNOWN_OPTION', 'columns.c'],
  [[1], 'INVALID_TYPE', 'columns'],
])('%j is refused: %s at %s', (columns, code, path) => {
  const error = thrown(() => expectAttributeColumns(columns, ATTRIBUTES))
  expect([error.code, error.path]).toEqual([code, path])
})
