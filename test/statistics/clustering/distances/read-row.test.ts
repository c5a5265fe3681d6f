import { expect, it } from 'vitest'
import { expectRowOf } from '../../../../src/statistics/clustering/distances/read-row.js'
import type { Comparison } from '../../../../src/statistics/clustering/distances/types.js'
import { thrown } from '../../../errors/thrown.js'

const MIXED: Comparison = {
  metric: 'gower',
  attributes: {
    amount: { kind: 'number', scale: 'log', range: [1, 9] },
    rating: { kind: 'ordinal', levels: ['A', 'B'] },
    sector: { kind: 'nominal' },
    listed: { kind: 'symmetric-binary' },
    products: { kind: 'set' },
  },
}
const NUMBERS: Comparison = { metric: 'euclidean', features: { x: { centre: 0, spread: 1 } } }

it('keeps what is known', () => {
  const row = { amount: 2, rating: 'A', sector: 'x', listed: false, products: ['a'] }
  expect(expectRowOf(MIXED, row, 'row')).toEqual(row)
  expect(expectRowOf(MIXED, { sector: null, listed: undefined }, 'row')).toEqual({})
  expect(expectRowOf(NUMBERS, { x: 1 }, 'row')).toEqual({ x: 1 })
})

it.each([
  [MIXED, { amount: 0 }, 'row.amount'],
  [MIXED, { amount: '1' }, 'row.amount'],
  [MIXED, { rating: 'C' }, 'row.rating'],
  [MIXED, { sector: 1 }, 'row.sector'],
  [MIXED, { listed: 'no' }, 'row.listed'],
  [MIXED, { products: [1] }, 'row.products[0]'],
  [MIXED, { size: 1 }, 'row.size'],
  [NUMBERS, {}, 'row.x'],
  [NUMBERS, { x: 1e101 }, 'row.x'],
  [NUMBERS, [], 'row'],
])('%j: %j is refused at %s', (comparison, row, path) => {
  expect(thrown(() => expectRowOf(comparison, row, 'row')).path).toBe(path)
})
