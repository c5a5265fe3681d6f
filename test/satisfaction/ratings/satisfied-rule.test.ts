import { expect, it } from 'vitest'
import { indexCounting, readSatisfied, shareCounting } from '../../../src/satisfaction/ratings/satisfied-rule.js'
import { proportionInterval } from '../../../src/statistics/index.js'

it('counts answers from the cut up', () => {
  const { counting } = readSatisfied({}, 'options')
  expect([3, 3.99, 4, 5].map(counting.worth)).toEqual([0, 0, 1, 1])
})

it('tells all from nearly all where there is no spread', () => {
  const counting = shareCounting(() => true, 'clopper-pearson', 'options')
  const { upper, lower } = counting.ends!({ mean: 1 - 1e-16, spread: 0 }, 10, 0.95)
  expect(upper).toBe(1)
  expect(lower).toBeCloseTo(proportionInterval(10, 10, { method: 'clopper-pearson' }).lower, 12)
})

it('stretches a scale to 0 and 100, in either direction', () => {
  const scale = { lowest: 1, highest: 5 }
  expect([1, 2, 5].map(indexCounting(scale).worth)).toEqual([0, 25, 100])
  expect([1, 2, 5].map(indexCounting(scale, true).worth)).toEqual([100, 75, 0])
})
