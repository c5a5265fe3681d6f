import { expect, it } from 'vitest'
import { checkedAmounts, discountedSum, heaviestPeriod } from '../../../src/money/time-value/discounted-sum.js'
import { thrown } from '../../errors/thrown.js'

it('discounts from the period of the first amount on', () => {
  expect(discountedSum([3, 8, 4], Math.LN2)).toBe(8)
  expect(discountedSum([3, 8, 4], Math.LN2, 1)).toBe(4)
  expect(discountedSum([3, 8, 4], Math.LN2, -1)).toBe(16)
})

it('grows nothing to nothing', () => {
  expect(discountedSum([1, 0, 0], -1000)).toBe(1)
})

it('finds the period that weighs most, also where none has a value left', () => {
  expect(heaviestPeriod([3, 8, 4], Math.LN2)).toBe(1)
  expect(heaviestPeriod([3, 8, 4], -1)).toBe(2)
  expect(heaviestPeriod([0, 0, 5], 1000)).toBe(2)
  expect(heaviestPeriod([0, 0], 0.1)).toBe(-1)
})

it('reads arrays and typed arrays and names what is no amount', () => {
  expect(checkedAmounts(Float64Array.of(1, 2))).toHaveLength(2)
  expect(thrown(() => checkedAmounts(Float32Array.of(1, 2))).expected).toBe('an array or a Float64Array of numbers')
  expect(thrown(() => checkedAmounts([], 'rates'))).toMatchObject({ code: 'EMPTY_INPUT', path: 'rates' })
  expect(thrown(() => checkedAmounts([1, Number.POSITIVE_INFINITY], 'rates')).path).toBe('rates[1]')
})
