import { expect, it } from 'vitest'
import { gatherColumns, rowAt } from '../../../../src/statistics/clustering/distances/gather.js'

const COLUMNS = { a: [1, -0, null], b: [['y', 'x', 'y'], undefined, ['z']] }

it('takes rows out of columns', () => {
  expect(gatherColumns(COLUMNS, ['a', 'b'], Uint32Array.of(2, 0))).toEqual({
    a: [null, 1],
    b: [['z'], ['y', 'x', 'y']],
  })
})

it('has one row as data of its own: sets in order, no −0, nothing that is missing', () => {
  expect(rowAt(COLUMNS, ['a', 'b'], 0)).toEqual({ a: 1, b: ['x', 'y'] })
  expect(rowAt(COLUMNS, ['a', 'b'], 1)).toEqual({ a: 0 })
  expect(rowAt(COLUMNS, ['a', 'b'], 2)).toEqual({ b: ['z'] })
})
