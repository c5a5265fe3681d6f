import { expect, it } from 'vitest'
import { readColumns } from '../../../../src/statistics/clustering/latent-class/read-columns.js'
import { thrown } from '../../../errors/thrown.js'

const PLAN = { items: [['q', undefined]] as const, covariates: ['age'] }

it('questions and covariates are read side by side', () => {
  const { rows, items, covariates } = readColumns({ q: ['a', null], age: Float32Array.of(1.5, -0) }, PLAN)
  expect([rows, items.length, covariates.map(column => Array.from(column))]).toEqual([2, 1, [[1.5, 0]]])
})

it.each([
  [{ q: ['a'], age: [1], z: [1] }, 'UNKNOWN_OPTION', 'columns.z'],
  [{ q: ['a'] }, 'MISSING_VALUE', 'columns.age'],
  [{ q: ['a', 'b'], age: [1] }, 'LENGTH_MISMATCH', 'columns.age'],
  [{ q: [], age: [] }, 'EMPTY_INPUT', 'columns'],
  [{ q: 3, age: [1] }, 'INVALID_TYPE', 'columns.q'],
  [{ q: ['a'], age: ['1'] }, 'OUT_OF_RANGE', 'columns.age[0]'],
  [{ q: ['a'], age: [1e101] }, 'OUT_OF_RANGE', 'columns.age[0]'],
  [{ q: [Symbol('a')], age: [Number.NaN] }, 'INVALID_TYPE', 'columns.q[0]'],
  [null, 'INVALID_TYPE', 'columns'],
])('columns at fault are named (%#)', (columns, code, path) => {
  // @ts-expect-error columns of other kinds come from JavaScript
  const error = thrown(() => readColumns(columns, PLAN))
  expect([error.code, error.path]).toEqual([code, path])
})
