import { describe, expect, it } from 'vitest'
import { adjustedMutualInformation, normalisedMutualInformation } from '../../../../src/statistics/index.js'
import { PAIRS, segmentsOf } from './groupings.js'

describe('mutual information', () => {
  it('is that of scikit-learn, normalised and adjusted', () => {
    for (const { one, other, adjusted, normalised } of PAIRS) {
      expect(adjustedMutualInformation(one, other)).toBeCloseTo(adjusted, 12)
      expect(normalisedMutualInformation(one, other)).toBeCloseTo(normalised, 13)
      expect(adjustedMutualInformation(other, one)).toBeCloseTo(adjusted, 12)
    }
  })

  it('is 1 of groupings that are the same, however trivial', () => {
    for (const codes of [[0], [0, 0], [0, 1, 2], [0, 0, 1]]) {
      const turned = codes.map(code => Math.max(...codes) - code)
      expect(normalisedMutualInformation(segmentsOf(codes), segmentsOf(turned))).toBe(1)
      expect(adjustedMutualInformation(segmentsOf(codes), segmentsOf(turned))).toBe(1)
    }
  })

  it('is 0 with one segment; single rows tell no more than chance', () => {
    const [all, halves, single] = [segmentsOf([0, 0, 0, 0]), segmentsOf([0, 0, 1, 1]), segmentsOf([0, 1, 2, 3])]
    expect(normalisedMutualInformation(all, halves)).toBe(0)
    expect(adjustedMutualInformation(all, halves)).toBe(0)
    expect(normalisedMutualInformation(single, halves)).toBeCloseTo(2 / 3, 15)
    expect(adjustedMutualInformation(single, halves)).toBeCloseTo(0, 13)
  })
})
