import { expect, test } from 'vitest'
import { bookOf } from '../../../src/records/sample-lender/book.js'

const payment = { id: 'P-1', facility: 'F-1', date: 0, amount: 5 }

test('records, days as text; only what is wanted is kept', () => {
  const book = bookOf(new Set(['payments', 'products']), false)
  book.add({ payments: [payment], groups: [{ id: 'G-1', name: 'Group' }] })
  expect(book.close()).toEqual({ products: [], payments: [{ ...payment, date: '1970-01-01' }] })
})

test('columns, without ids', () => {
  const book = bookOf(new Set(['payments']), true)
  book.add({ payments: [payment] })
  book.add({ payments: [{ ...payment, date: 1 }] })
  expect(book.close()).toEqual({
    payments: { facility: ['F-1', 'F-1'], date: Int32Array.of(0, 1), amount: Float64Array.of(5, 5) },
  })
})
