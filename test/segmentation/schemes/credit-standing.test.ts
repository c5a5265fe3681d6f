import { describe, expect, it } from 'vitest'
import { CREDIT_STANDING } from '../../../src/segmentation/schemes/credit-standing.js'
import { segmentOf } from './segment-of.js'

const standing = (facts: object) => segmentOf(CREDIT_STANDING, { inDefault: false, ...facts })

describe('credit standing', () => {
  it('parts ratings at investment grade and below BB', () => {
    expect(['AAA', 'BBB-', 'BB+', 'BB-', 'B+', 'C'].map(externalRating => standing({ externalRating }))).toEqual([
      'high',
      'high',
      'medium',
      'medium',
      'low',
      'low',
    ])
  })

  it('parts probabilities where three years make 2.4 % and 11 %', () => {
    const year = (share: number) => 1 - (1 - share) ** (1 / 3)
    expect(year(0.024)).toBeCloseTo(0.008, 3)
    expect(year(0.11)).toBeCloseTo(0.038, 3)
    expect([0, 0.008, 0.0081, 0.038, 0.0381, 1].map(p => standing({ probabilityOfDefault: p }))).toEqual([
      'high',
      'high',
      'medium',
      'medium',
      'low',
      'low',
    ])
  })

  it("trusts the lender's own probability over an agency", () => {
    expect(standing({ probabilityOfDefault: 0.05, externalRating: 'AAA' })).toBe('low')
    expect(standing({ probabilityOfDefault: 0.001, externalRating: 'C' })).toBe('high')
  })

  it('knows defaults first, and waits for what it is not told', () => {
    expect(segmentOf(CREDIT_STANDING, { inDefault: true, probabilityOfDefault: 0.001 })).toBe('in-default')
    expect(segmentOf(CREDIT_STANDING, { externalRating: 'AAA' })).toBe('open')
    expect(standing({})).toBe('open')
  })
})
