import { expect, it } from 'vitest'
import { expectAmounts, sharesOf } from '../../../src/statistics/concentration/shares.js'
import { thrown } from '../../errors/thrown.js'

it('gives shares that add up to 1', () => {
  expect(Array.from(sharesOf([1, 0, 3]))).toEqual([0.25, 0, 0.75])
})

it('keeps sums within doubles', () => {
  const { amounts, total } = expectAmounts([1e308, 1e308])
  expect(total).toBeLessThan(4)
  expect(amounts[0]).toBe(amounts[1])
})

it('names where the values stand', () => {
  expect(thrown(() => expectAmounts([1, -2], 'columns.exposure')).path).toBe('columns.exposure[1]')
  expect(thrown(() => expectAmounts([0], 'columns.exposure'))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'columns.exposure',
  })
})
