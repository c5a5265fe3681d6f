import { describe, expect, it } from 'vitest'
import { selectPatterns } from '../../src/records/select-patterns.js'

const patterns = {
  size: 3,
  times: Float64Array.of(0, 2, 4, 9),
  frequency: Int32Array.of(0, 1, 1),
  recency: Int32Array.of(0, 1, 1),
  age: Int32Array.of(3, 2, 3),
  weight: Float64Array.of(2, 1, 1),
  ofClient: Int32Array.of(2, 0, 1, 0),
}

describe('selectPatterns', () => {
  it('keeps those that occur in their order, with the times that occur', () => {
    expect(selectPatterns(patterns, Int32Array.of(2, 2, 0))).toEqual({
      size: 2,
      times: Float64Array.of(2, 4, 9),
      frequency: Int32Array.of(1, 1),
      recency: Int32Array.of(0, 0),
      age: Int32Array.of(1, 2),
      weight: Float64Array.of(2, 1),
      ofClient: Int32Array.of(0, 0, 1),
    })
  })

  it('gives all rows the patterns of the whole', () => {
    expect(selectPatterns(patterns, Int32Array.of(0, 1, 2, 3))).toEqual(patterns)
  })

  it('adds the weights of rows that stand for many', () => {
    const selected = selectPatterns(patterns, Int32Array.of(1, 3, 1), Float64Array.of(9, 0.5, 9, 2))
    expect([selected.weight, selected.ofClient]).toEqual([Float64Array.of(3), Int32Array.of(0, 0, 0)])
  })
})
