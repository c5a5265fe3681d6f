import { expect, it } from 'vitest'
import { signsOf } from '../../../src/money/returns/signs.js'

it('finds the places around the first change of sign, past zeros', () => {
  const signs = signsOf([0, -1, -7, 0, 0, 2, 0, 3, 0])
  expect(signs).toEqual({ changes: 1, first: 1, before: 2, after: 5, last: 7, largest: 7, smallest: 1, flows: 4 })
})

it('counts every change, and keeps the places of the first', () => {
  expect(signsOf([1, -2, 3, -4])).toEqual({
    changes: 3,
    first: 0,
    before: 0,
    after: 1,
    last: 3,
    largest: 4,
    smallest: 1,
    flows: 4,
  })
})

it('has no places where all is zero, or where signs never change', () => {
  expect(signsOf([0, -0])).toEqual({
    changes: 0,
    first: -1,
    before: -1,
    after: -1,
    last: -1,
    largest: 0,
    smallest: Number.POSITIVE_INFINITY,
    flows: 0,
  })
  expect(signsOf([])).toMatchObject({ changes: 0, first: -1 })
  expect(signsOf([5, 0, 2])).toMatchObject({ changes: 0, first: 0, before: -1, last: 2 })
})
