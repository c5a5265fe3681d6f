import { describe, expect, it } from 'vitest'
import { loyaltyIndex, loyaltyIndices } from '../../../src/loyalty/loyalty-index/index.js'
import { thrown } from '../../errors/thrown.js'
import { SMALL } from './small-policy.js'

const columns = {
  wallet: [0.5, 1, null, null],
  gap: [5, null, 30, null],
  recommend: [8, 10, 2, null],
  trust: [4, null, null, null],
  other: [1, 2, 3, 4],
}

describe('the loyalty of many clients', () => {
  it('is that of each', () => {
    const many = loyaltyIndices(SMALL, columns)
    const { wallet, gap, recommend, trust } = columns
    for (let row = 0; row < 4; row++) {
      const facts = { wallet: wallet[row], gap: gap[row], recommend: recommend[row], trust: trust[row] }
      const { index = 0, band = 'unassigned', range, coverage, behaviour, attitude } = loyaltyIndex(SMALL, facts)
      expect(many.index[row]).toBeCloseTo(index, 10)
      expect(many.segmentNames[many.segment[row]!]).toBe(band)
      expect(many.lower[row]).toBeCloseTo(range.lower, 10)
      expect(many.upper[row]).toBeCloseTo(range.upper, 10)
      expect(many.coverage[row]).toBeCloseTo(coverage, 12)
      expect(many.behaviour.defined[row]).toBe(behaviour.index === undefined ? 0 : 1)
      if (attitude.index !== undefined) expect(many.attitude.values[row]).toBeCloseTo(attitude.index, 10)
      const points = Object.values(many.contributions).reduce((sum, column) => sum + column[row]!, 0)
      expect(points).toBeCloseTo(index, 12)
    }
    expect(Array.from(many.scored)).toEqual([1, 1, 1, 0])
    expect(many.unread).toEqual(['other'])
  })

  it('has a mean with its interval, of those scored', () => {
    const { mean } = loyaltyIndices(SMALL, { wallet: [0.2, 0.4, 0.9, null] }, { level: 0.9 })
    expect(mean!.value).toBeCloseTo(50, 12)
    // 50 ∓ 2.9199856 · 36.0555 / √3
    expect(mean!.interval!.lower).toBeCloseTo(50 - (2.919985580353726 * 36.05551275463989) / Math.sqrt(3), 9)
    expect(loyaltyIndices(SMALL, { wallet: [null] })).not.toHaveProperty('mean')
    expect(loyaltyIndices(SMALL, { wallet: [1] }).mean).not.toHaveProperty('interval')
  })

  it('refuses options it has not', () => {
    const options = JSON.parse('{ "errors": {} }')
    expect(thrown(() => loyaltyIndices(SMALL, columns, options))).toMatchObject({ path: 'options.errors' })
    expect(thrown(() => loyaltyIndices(SMALL, {}))).toMatchObject({ code: 'EMPTY_INPUT' })
  })
})
