import { describe, expect, it } from 'vitest'
import { frequencyBlocks } from '../../../src/lifetime/foundation/frequency-blocks.js'
import { customerBaseFromPatterns } from '../../../src/records/index.js'

describe('frequencyBlocks', () => {
  it('finds the runs of one frequency and adds up their weights', () => {
    const { patterns } = customerBaseFromPatterns(
      { frequency: [7, 0, 2, 2, 0], recency: [3, 0, 1, 2, 0], age: [4, 4, 4, 4, 3], weight: [0.5, 10, 2, 3, 5] },
      { timeUnit: 'week', observedUntil: '2024-06-30' },
    )
    expect(frequencyBlocks(patterns)).toEqual({
      count: 3,
      frequency: Int32Array.of(0, 2, 7),
      start: Int32Array.of(0, 2, 4, 5),
      weight: Float64Array.of(15, 5, 0.5),
    })
  })
})
