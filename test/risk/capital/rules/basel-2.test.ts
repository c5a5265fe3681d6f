import { describe, expect, it } from 'vitest'
import { BASEL_2 } from '../../../../src/risk/capital/rules/basel-2.js'

describe('Basel II', () => {
  it('has the multiplier of large financial institutions from 2013 on', () => {
    expect(BASEL_2.map(({ from, until, rules }) => [from, until, rules.financialMultiplier])).toEqual([
      ['2006-12-31', '2012-12-31', 1],
      ['2013-01-01', '2022-12-31', 1.25],
    ])
  })

  it('has the figures of June 2006', () => {
    const { rules, sources } = BASEL_2[0]!
    expect(rules).toMatchObject({
      scaling: { factor: 1.06, covers: 'everything' },
      sizeAdjustment: { currency: 'EUR', lower: 5e6, upper: 50e6, reduction: 0.04 },
      supervisoryLoss: { senior: { corporate: 0.45, bank: 0.45 }, subordinated: 0.75 },
      maturity: { least: 1, most: 5, foundation: 2.5 },
      lossFloor: {},
    })
    expect(sources.scaling).toMatch(/par\. 14/)
    expect(rules.smeSupport).toBe(undefined)
  })
})
