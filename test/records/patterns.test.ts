import { describe, expect, it } from 'vitest'
import { patternsOf } from '../../src/records/patterns.js'
import { gridOfDays } from '../../src/records/time-grid.js'

const frequency = [1, 0, 1, 0, 1]
const grid = gridOfDays(Int32Array.of(5, 0, 5, 0, 2), Int32Array.of(9, 9, 9, 8, 9), 'day')

describe('patternsOf', () => {
  it('merges equal histories, sorted by frequency, age and recency', () => {
    const { size, times, ...patterns } = patternsOf(frequency, grid)
    expect(size).toBe(4)
    expect(Array.from(times)).toEqual([0, 2, 5, 8, 9])
    expect(Array.from(patterns.frequency)).toEqual([0, 0, 1, 1])
    expect(Array.from(patterns.age, place => times[place])).toEqual([8, 9, 9, 9])
    expect(Array.from(patterns.recency, place => times[place])).toEqual([0, 0, 2, 5])
    expect(Array.from(patterns.weight)).toEqual([1, 1, 1, 2])
    expect(Array.from(patterns.ofClient)).toEqual([3, 1, 3, 0, 2])
  })

  it('adds the weights of equal histories', () => {
    expect(Array.from(patternsOf(frequency, grid, [1, 10, 0.5, 100, 1000]).weight)).toEqual([100, 10, 1000, 1.5])
  })

  it('takes frequencies far above the number of clients', () => {
    const { frequency: distinct, ofClient } = patternsOf([2_000_000_000, 0, 1_000_000, 0, 0], grid)
    expect(Array.from(distinct)).toEqual([0, 0, 0, 1_000_000, 2_000_000_000])
    expect(Array.from(ofClient)).toEqual([4, 1, 3, 0, 2])
  })
})
