import { expect, it } from 'vitest'
import { viewOfColumns, viewOfRecords } from '../../../src/records/portfolio/table-view.js'

it('shows records by field and row, and nothing where a row is none', () => {
  const view = viewOfRecords('payments', [{ amount: 5 }, undefined, { id: 'P' }])
  expect(view.size).toBe(3)
  expect([0, 1, 2].map(view.cells('amount'))).toEqual([5, undefined, undefined])
  expect([view.path(2, 'amount'), view.path(2, '')]).toEqual(['payments[2].amount', 'payments[2]'])
})

it('shows columns the same way, under the paths of columns', () => {
  const view = viewOfColumns('payments', { amount: Float64Array.of(5, Number.NaN) })
  expect(view.size).toBe(2)
  expect([0, 1].map(view.cells('amount'))).toEqual([5, undefined])
  expect([0, 1].map(view.cells('currency'))).toEqual([undefined, undefined])
  expect(view.path(1, 'amount')).toBe('payments.amount[1]')
})

it('has no rows of no columns', () => {
  expect(viewOfColumns('payments', {}).size).toBe(0)
})
