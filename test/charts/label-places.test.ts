import { expect, it } from 'vitest'
import { apart } from '../../src/charts/label-places.js'

it('leaves what stands apart where it is', () => {
  expect(apart([0.9, 0.1, 0.5], 0.1)).toEqual([0.9, 0.1, 0.5])
  expect(apart([], 0.1)).toEqual([])
  expect(apart([1.5], 0.1)).toEqual([1])
})

it('moves others apart, and back from the end', () => {
  expect(apart([0.5, 0.5], 0.25)).toEqual([0.5, 0.75])
  expect(apart([1, 1, 1], 0.25)).toEqual([0.5, 0.75, 1])
})

it('shares the axis where there are too many', () => {
  expect(apart([0, 0, 0, 0, 0], 0.5)).toEqual([0, 0.25, 0.5, 0.75, 1])
})
