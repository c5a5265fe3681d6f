import { expect, it } from 'vitest'
import { ratingsOf } from '../../../../src/risk/loss/credit-loss/ratings.js'
import { thrown } from '../../../errors/thrown.js'

it('are codes in the order they come, each with its longest maturity', () => {
  const { names, codes, longest } = ratingsOf(['B', 'A', 'B', 'toString'], [1, 5, 3, 0], [1, 2, 1, 3])
  expect(names).toEqual(['B', 'A', 'toString'])
  expect([...codes]).toEqual([0, 1, 0, 2])
  expect([...longest]).toEqual([3, 5, 0])
})

it('are texts, one per row', () => {
  expect(thrown(() => ratingsOf(['A'], [1, 2], [1, 1])).code).toBe('LENGTH_MISMATCH')
  expect(thrown(() => ratingsOf(JSON.parse('["A", 5]'), [1, 2], [1, 1])).path).toBe('columns.rating[1]')
  expect(thrown(() => ratingsOf(JSON.parse('null'), [1], [1])).path).toBe('columns.rating')
})

it('do not count how long what is in default was to last', () => {
  expect([...ratingsOf(['A', 'A', 'D'], [2, 5, 4], [1, 3, 3]).longest]).toEqual([2, 0])
})
