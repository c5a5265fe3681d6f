import { describe, expect, it } from 'vitest'
import { normalisedMutualInformation, vMeasure } from '../../../../src/statistics/index.js'
import { PAIRS, segmentsOf } from './groupings.js'

describe('the V-measure', () => {
  it('is that of scikit-learn, and the normalised information', () => {
    for (const { one, other, homogeneity, completeness, normalised } of PAIRS) {
      const found = vMeasure(one, other)
      expect(found.homogeneity).toBeCloseTo(homogeneity, 13)
      expect(found.completeness).toBeCloseTo(completeness, 13)
      expect(found.vMeasure).toBeCloseTo(normalised, 13)
      expect(found.vMeasure).toBeCloseTo(normalisedMutualInformation(one, other), 14)
    }
  })

  it('has an answer where one side has one segment', () => {
    const [all, halves] = [segmentsOf([0, 0, 0, 0]), segmentsOf([0, 0, 1, 1])]
    expect(vMeasure(all, halves)).toEqual({ homogeneity: 1, completeness: 0, vMeasure: 0 })
    expect(vMeasure(halves, all)).toEqual({ homogeneity: 0, completeness: 1, vMeasure: 0 })
    expect(vMeasure(all, all)).toEqual({ homogeneity: 1, completeness: 1, vMeasure: 1 })
  })
})
