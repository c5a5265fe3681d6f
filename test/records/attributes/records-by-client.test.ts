import { expect, it } from 'vitest'
import { recordsByClient } from '../../../src/records/attributes/records-by-client.js'
import { columnsOf } from '../../../src/records/index.js'
import { BOOK } from './book.js'

it('gives the records of a client in their order, over facilities where they name none', () => {
  const recordsOf = recordsByClient(BOOK)
  expect(recordsOf('ratings', 0).map(record => Reflect.get(Object(record), 'rating'))).toEqual(['BB', 'B', 'C'])
  expect(recordsOf('payments', 0).length).toBe(5)
  expect(recordsOf('payments', 1)).toEqual([])
  expect(recordsOf('products', 0)).toEqual([])
})

it('gives of columns what it gives of records', () => {
  const interactions = BOOK.interactions ?? []
  const columns = { ...BOOK, interactions: columnsOf('interactions', interactions) }
  expect(recordsByClient(columns)('interactions', 0)).toEqual(recordsByClient(BOOK)('interactions', 0))
})
