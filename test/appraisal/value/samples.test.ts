import { expect, it } from 'vitest'
import { learntFigure, listsByName, sumOf } from '../../../src/appraisal/value/samples.js'

it('adds up to the same bytes in any order', () => {
  const values = [1e16, 1, -1e16, 0.1, 3e-9]
  expect(sumOf(values)).toBe(sumOf([...values].reverse()))
  expect(sumOf(values)).toBeCloseTo(1.1, 6)
})

it('has mean and deviation of figures and of those that the prior stands for', () => {
  // Two of 1 and 3, and two at 4 with a deviation of 1: 4 - 1 and 4 + 1.
  const { known, mean, deviation } = learntFigure([1, 3], { mean: 4, deviation: 1 }, 2)
  expect([known, mean]).toEqual([2, 3])
  expect(deviation).toBeCloseTo(Math.sqrt((4 + 0 + 0 + 4) / 4), 12)
})

it('keeps lists by name', () => {
  const lists = listsByName()
  lists.of('b').push(1)
  lists.of('a').push(2)
  lists.of('b').push(3)
  expect(lists.names()).toEqual(['a', 'b'])
  expect(lists.of('b')).toEqual([1, 3])
})
