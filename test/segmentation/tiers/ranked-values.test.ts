import { describe, expect, it } from 'vitest'
import { AMOUNT, rankedValues } from '../../../src/segmentation/tiers/ranked-values.js'

describe('rankedValues', () => {
  it('say what comes before each value, the greatest first', () => {
    const ranked = rankedValues({ values: Float64Array.of(-1, 2, 8), counts: Float64Array.of(2, 3, 1) })
    expect(ranked.unit).toBe(8)
    expect(Array.from(ranked.values)).toEqual([1, 0.25, -0.125])
    expect(Array.from(ranked.counts)).toEqual([0, 1, 4, 6])
    expect(Array.from(ranked.sums)).toEqual([0, 1, 1.75, 1.5])
    expect(ranked.total).toBe(1.5)
  })

  it('add up what nearly cancels', () => {
    const { sums } = rankedValues({ values: Float64Array.of(-1e300, 1, 1e300), counts: Float64Array.of(1, 1, 1) })
    expect(sums[3]! > 0).toBe(true)
  })

  it('take amounts of which none overflows', () => {
    expect([1e300, -1e300, 1.1e300, Number.NaN, Number.POSITIVE_INFINITY].map(AMOUNT.isGood)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
