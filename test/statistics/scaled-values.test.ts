import { describe, expect, it } from 'vitest'
import { powerOfTwo, scaledValues } from '../../src/statistics/scaled-values.js'

it('divides by a power of two, so that every digit stays', () => {
  expect(Array.from(scaledValues([65, -5, 0]))).toEqual([65 / 64, -5 / 64, 0])
  expect(Array.from(scaledValues([0.1, -0.3]))).toEqual([0.4, -1.2])
})

it('brings the largest and the smallest doubles to size', () => {
  expect(Array.from(scaledValues([Number.MAX_VALUE]))).toEqual([2 - Number.EPSILON])
  expect(Array.from(scaledValues([3 * Number.MIN_VALUE]))).toEqual([1.5])
})

it('leaves zeros and its input alone', () => {
  const column = Float64Array.of(0, 8)
  expect(Array.from(scaledValues([0, 0]))).toEqual([0, 0])
  expect(Array.from(scaledValues(column))).toEqual([0, 1])
  expect(Array.from(column)).toEqual([0, 8])
})

describe('powerOfTwo', () => {
  it('is at the largest magnitude', () => {
    expect([[3, -9], [0], [1.7e308], [0.3]].map(values => powerOfTwo(values))).toEqual([8, 1, 2 ** 1023, 0.25])
  })
})
