import { expect, it } from 'vitest'
import { clientAttributes, factsOf } from '../../../src/records/index.js'
import { AS_OF, BOOK } from './book.js'

const attributes = clientAttributes(BOOK, {
  asOf: AS_OF,
  currency: 'CNY',
  attributes: ['listed', 'products', 'rating', 'exposure'],
})

it('gives flags as yes and no, words as words, numbers as numbers, and leaves out what is not known', () => {
  expect(factsOf(attributes, 0)).toEqual({
    listed: false,
    products: ['advice', 'line', 'loan'],
    rating: 'BB',
    exposure: 800,
  })
  expect(factsOf(attributes, 2)).toEqual({ products: [], exposure: 0 })
})

it.each([-1, 3, 0.5])('refuses place %d, where no client is', place => {
  expect(() => factsOf(attributes, place)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'place' }))
})

it('what are no attributes is named', () => {
  for (const wrong of [null, undefined, 5, {}, []]) {
    expect(() => Reflect.apply(factsOf, undefined, [wrong, 0])).toThrow(
      expect.objectContaining({ name: 'ClienteleError' }),
    )
  }
})
