import { expect, it } from 'vitest'
import { ratingsOf } from '../../../../src/risk/loss/credit-loss/ratings.js'
import { thrown } from '../../../errors/thrown.js'

it('are codes in the order they come, each with its longest maturity', () => {
  const { names, codes, longest } = ratingsOf(['B', 'A', 'B', 'toString'], [1, 5, 3, 0])
  expect(names).toEqual(['B', 'A', 'toString'])
  expect([...codes]).toEqual([0, 1, 0, 2])
  expect([...longest]).toEqual([3, 5, 0])
})

it('are texts, one per row', () => {
  expect(thrown(() => ratingsOf(['A'], [1, 2])).code).toBe('LENGTH_MISMATCH')
  expect(thrown(() => ratingsOf(JSON.parse('["A", 5]'), [1, 2])).path).toBe('columns.rating[1]')
  expect(thrown(() => ratingsOf(JSON.parse('null'), [1])).path).toBe('columns.rating')
})
