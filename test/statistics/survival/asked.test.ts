import { expect, it } from 'vitest'
import { columnsOfRow, expectTenure, tenuresOf } from '../../../src/statistics/survival/asked.js'

it('is one tenure a row', () => {
  expect([...tenuresOf(undefined, 2)]).toEqual([0, 0])
  expect([...tenuresOf(3, 2)]).toEqual([3, 3])
  expect([...tenuresOf([1, 2], 2)]).toEqual([1, 2])
  expect(() => tenuresOf([1, -2], 2)).toThrow(/options.tenure\[1\]/)
  expect(() => tenuresOf(Number.NaN, 2)).toThrow(/options.tenure/)
})

it('makes columns of one row', () => {
  expect(columnsOfRow({ age: 3 })).toEqual({ age: [3] })
  expect(() => columnsOfRow({ age: Number.NaN })).toThrow(/row.age/)
})

it('is no tenure by default', () => {
  expect(expectTenure()).toBe(0)
  expect(() => expectTenure('1')).toThrow(/options.tenure/)
})
