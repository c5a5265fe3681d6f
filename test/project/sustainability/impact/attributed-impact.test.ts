import { describe, expect, it } from 'vitest'
import { attributedImpact } from '../../../../src/project/index.js'

const financed = {
  impact: { tonnesAvoided: { value: 1000, lower: 800, upper: 1100 }, jobs: 50 },
  equity: 25e6,
  debt: 75e6,
  financiers: [
    { name: 'Bank', outstanding: 40e6 },
    { name: 'Fund', outstanding: 35e6 },
  ],
}

describe('attributedImpact', () => {
  it('goes by what is outstanding over equity and debt', () => {
    const { financiers, others } = attributedImpact(financed)
    expect(financiers.map(({ share }) => share)).toEqual([0.4, 0.35])
    expect(financiers[0]?.impact['tonnesAvoided']).toEqual({ value: 400, lower: 320, upper: 440 })
    expect(others.share).toBeCloseTo(0.25, 15)
    expect(others.impact['jobs']?.value).toBeCloseTo(12.5, 13)
  })

  it('is the same per unit financed for all', () => {
    expect(attributedImpact(financed).perUnitFinanced['jobs']?.value).toBeCloseTo(0.5, 14)
    expect(attributedImpact({ ...financed, unitFinanced: 1e8 }).perUnitFinanced['jobs']?.value).toBe(50)
  })

  it('counts nothing twice', () => {
    const more = [...financed.financiers, { name: 'Owner', outstanding: 25.1e6 }]
    expect(() => attributedImpact({ ...financed, financiers: more })).toThrow('financed.financiers')
    const twice = [...financed.financiers, { name: 'Bank', outstanding: 1 }]
    expect(() => attributedImpact({ ...financed, financiers: twice })).toThrow('financiers[2].name')
  })

  it('names what is wrong', () => {
    const wrong = (change: object) => () => attributedImpact({ ...financed, ...change })
    expect(wrong({ equity: 0, debt: 0, financiers: [] })).toThrow('financed')
    expect(wrong({ debt: -1 })).toThrow('financed.debt')
    expect(wrong({ equity: 1.7e308, debt: 1.7e308 })).toThrow('financed.equity')
    expect(wrong({ equity: 10, debt: 20, financiers: [{ name: 'Bank', outstanding: 31 }] })).toThrow('received 31.')
    expect(wrong({ impact: {} })).toThrow('EMPTY_INPUT')
    expect(wrong({ impact: null })).toThrow('INVALID_TYPE')
    expect(wrong({ financiers: [null] })).toThrow('financed.financiers[0]')
    expect(wrong({ unitFinanced: 0 })).toThrow('financed.unitFinanced')
  })
})
