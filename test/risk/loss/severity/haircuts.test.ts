import { describe, expect, it } from 'vitest'
import { haircutOver, haircutShare } from '../../../../src/risk/index.js'
import { shareLeft } from '../../../../src/risk/loss/severity/haircuts.js'
import { thrown } from '../../../errors/thrown.js'

describe('haircutShare', () => {
  it('takes haircuts for price and currency, at most all', () => {
    expect(haircutShare({})).toBe(1)
    expect(haircutShare({ volatilityHaircut: 0.15, currencyHaircut: 0.08 })).toBeCloseTo(0.77, 15)
    expect(haircutShare({ volatilityHaircut: 0.7, currencyHaircut: 0.6 })).toBe(0)
  })

  it('counts protection that ends first in parts of what exceeds three months; five years of exposure at most', () => {
    expect(haircutShare({ residualMaturity: 2.25 }, { maturity: 4.25 })).toBe(0.5)
    expect(haircutShare({ residualMaturity: 2.625 }, { maturity: 30 })).toBe(0.5)
    expect(haircutShare({ residualMaturity: 0.25 }, { maturity: 1 })).toBe(0)
    expect(haircutShare({ residualMaturity: 0 }, { maturity: 1 })).toBe(0)
    expect(haircutShare({ residualMaturity: 3 }, { maturity: 3 })).toBe(1)
    expect(haircutShare({ residualMaturity: 5 }, { maturity: 30 })).toBe(1)
    expect(haircutShare({ residualMaturity: 0.1 }, { maturity: 0.1 })).toBe(1)
  })

  it('names what is wrong', () => {
    const path = (haircuts: object, exposure: object = {}) =>
      thrown(() => haircutShare(JSON.parse(JSON.stringify(haircuts)), exposure)).path
    expect(path({ volatilityHaircut: 15 })).toBe('haircuts.volatilityHaircut')
    expect(path({ currencyHaircut: -0.1 })).toBe('haircuts.currencyHaircut')
    expect(path({ residualMaturity: -1 })).toBe('haircuts.residualMaturity')
    expect(path({ residualMaturity: 1 })).toBe('exposure.maturity')
    expect(path({ residualMaturity: 1 }, { maturity: 0 })).toBe('exposure.maturity')
    expect(path({ haircut: 1 })).toBe('haircuts.haircut')
    expect(thrown(() => haircutShare(JSON.parse('null'))).path).toBe('haircuts')
    expect(thrown(() => shareLeft({ volatilityHaircut: 2 }, 1, 'mine', 'years')).path).toBe('mine.volatilityHaircut')
  })
})

describe('haircutOver', () => {
  it('grows with the root of time, by the figures of CRR art. 225: 10 days to 5 and 20', () => {
    expect(haircutOver(0.08, { liquidation: 10 })).toBe(0.08)
    expect(haircutOver(0.08, { liquidation: 5 })).toBeCloseTo(0.05657, 5)
    expect(haircutOver(0.08, { liquidation: 20 })).toBeCloseTo(0.11314, 5)
    expect(haircutOver(0.08, { liquidation: 20, revaluation: 5 })).toBeCloseRelative(0.08 * Math.sqrt(2.4), 1e-14)
    expect(haircutOver(0.9, { liquidation: 20 })).toBe(1)
    expect(haircutOver(0.08, { of: 20, liquidation: 20 })).toBe(0.08)
  })

  it('names what is wrong', () => {
    expect(thrown(() => haircutOver(8, { liquidation: 10 })).path).toBe('haircut')
    expect(thrown(() => haircutOver(0.1, { liquidation: 0 })).path).toBe('periods.liquidation')
    expect(thrown(() => haircutOver(0.1, { liquidation: 1, of: -1 })).path).toBe('periods.of')
    expect(thrown(() => haircutOver(0.1, { liquidation: 1, revaluation: 0.5 })).path).toBe('periods.revaluation')
    expect(thrown(() => haircutOver(0.1, JSON.parse('null'))).path).toBe('periods')
  })
})
