import { describe, expect, it } from 'vitest'
import { PRA_BASEL_3_1 } from '../../../../src/risk/capital/rules/pra-basel-3-1.js'

describe('Basel 3.1 of the PRA', () => {
  it('has thresholds in pounds and floors of its own', () => {
    const { from, rules } = PRA_BASEL_3_1[0]!
    expect(from).toBe('2027-01-01')
    expect(rules).toMatchObject({
      sizeAdjustment: { currency: 'GBP', lower: 4.4e6, upper: 44e6 },
      probabilityFloor: { corporate: 0.0005, 'residential-mortgage': 0.001, 'qualifying-revolving': 0.001 },
      foundationOnly: { turnoverAbove: 440e6 },
      notModelled: ['sovereign', 'high-volatility-real-estate'],
      shortMaturity: 'on-request',
    })
    expect(rules.outputFloor?.map(({ share }) => share)).toEqual([0.6, 0.65, 0.7, 0.725])
    expect(rules.smeSupport).toBe(undefined)
  })
})
