import { expect, it } from 'vitest'
import {
  addTimes,
  geometricMean,
  settle,
  sumOf,
} from '../../../../src/statistics/clustering/gaussian-mixture/volumes.js'

it('settle where a round leaves them', () => {
  // Heron's way to the roots of 2 and 9.
  const roots = settle([1, 1], ([a, b]) => [(a! + 2 / a!) / 2, (b! + 9 / b!) / 2])
  expect(roots).toEqual([expect.closeTo(Math.SQRT2, 14), expect.closeTo(3, 14)])
})

it('end when they are no numbers', () => {
  let rounds = 0
  const left = settle([1], () => {
    rounds++
    return [Number.NaN]
  })
  expect([left, rounds]).toEqual([[Number.NaN], 1])
})

it('geometric means hold where products do not', () => {
  expect(geometricMean([1e200, 1e200, 1e200])).toBeCloseTo(1e200, -188)
  expect(geometricMean([1e-200, 1e200])).toBeCloseTo(1, 12)
  expect(geometricMean([0, 5])).toBe(0)
})

it('sums and multiples of parts', () => {
  const total = Float64Array.of(1, 2)
  addTimes(3, Float64Array.of(1, -1), total)
  expect([...total, sumOf(total), sumOf([])]).toEqual([4, -1, 3, 0])
})
