import { describe, expect, it } from 'vitest'
import { sortRatings, taken, takenCodes } from '../../../src/records/rating-histories/sort-ratings.js'

describe('sorting ratings', () => {
  it('takes rows in order as they are', () => {
    const sorted = sortRatings(Int32Array.of(3, 3, 7), Float64Array.of(1, 2, 0))
    expect(sorted).toEqual({
      size: 2,
      ids: Int32Array.of(3, 7),
      starts: Int32Array.of(0, 2, 3),
      time: Float64Array.of(1, 2, 0),
    })
  })

  it('brings others together, and says where each came from', () => {
    const { ids, starts, time, order } = sortRatings(Int32Array.of(7, 3, 7, 3), Float64Array.of(1, 2, 0, 1))
    expect([ids, starts]).toEqual([Int32Array.of(7, 3), Int32Array.of(0, 2, 4)])
    expect([time, order]).toEqual([Float64Array.of(0, 1, 1, 2), Int32Array.of(2, 0, 3, 1)])
    expect(taken(Float64Array.of(5, 6, 7, 8), order!)).toEqual(Float64Array.of(7, 5, 8, 6))
    expect(takenCodes(Int32Array.of(5, 6, 7, 8), order!)).toEqual(Int32Array.of(7, 5, 8, 6))
  })

  it('numbers clients of any name: far integers, texts, both', () => {
    const time = Float64Array.of(0, 1, 2)
    expect(sortRatings(Int32Array.of(2 ** 30, -(2 ** 30), 2 ** 30), time).ids).toEqual(
      Int32Array.of(2 ** 30, -(2 ** 30)),
    )
    expect(sortRatings(['a', 'b', 'a'], time).ids).toEqual(['a', 'b'])
    expect(sortRatings(['7', 7, '7'], time).ids).toEqual(['7', 7])
  })
})
