import { describe, expect, it } from 'vitest'
import { adjustedRandIndex } from '../../../../src/statistics/index.js'
import { PAIRS, segmentsOf } from './groupings.js'

describe('the adjusted Rand index', () => {
  it('is that of scikit-learn', () => {
    for (const { one, other, rand } of PAIRS) {
      expect(adjustedRandIndex(one, other)).toBeCloseTo(rand, 13)
      expect(adjustedRandIndex(other, one)).toBeCloseTo(rand, 13)
    }
  })

  it('is that of counting all pairs of rows', () => {
    const [one, other] = [
      [0, 0, 1, 1, 2, 2, 2],
      [0, 1, 1, 1, 0, 2, 2],
    ]
    let [together, first, second, pairs] = [0, 0, 0, 0]
    for (let i = 0; i < 7; i++) {
      for (let j = 0; j < i; j++) {
        pairs++
        if (one[i] === one[j]) first++
        if (other[i] === other[j]) second++
        if (one[i] === one[j] && other[i] === other[j]) together++
      }
    }
    const byChance = (first * second) / pairs
    const index = (together - byChance) / ((first + second) / 2 - byChance)
    expect(adjustedRandIndex(segmentsOf(one), segmentsOf(other))).toBeCloseTo(index, 14)
  })

  it('is 1 of groupings that are the same, however trivial', () => {
    expect(adjustedRandIndex(segmentsOf([0]), segmentsOf([0]))).toBe(1)
    expect(adjustedRandIndex(segmentsOf([0, 0, 0]), segmentsOf([1, 1, 1]))).toBe(1)
    expect(adjustedRandIndex(segmentsOf([0, 1, 2]), segmentsOf([2, 0, 1]))).toBe(1)
  })

  it('is 0 where one grouping tells nothing', () => {
    expect(adjustedRandIndex(segmentsOf([0, 0, 0, 0]), segmentsOf([0, 0, 1, 1]))).toBe(0)
    expect(adjustedRandIndex(segmentsOf([0, 1, 2, 3]), segmentsOf([0, 0, 1, 1]))).toBe(0)
  })
})
