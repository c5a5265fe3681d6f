import { describe, expect, it } from 'vitest'
import type { SlottedExposure } from '../../../src/risk/index.js'
import { slottingCapital } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const CRR = { rules: 'crr', on: '2024-12-31' }
const BASEL = { rules: 'basel-3.1', on: '2024-12-31' }
const CATEGORIES = ['strong', 'good', 'satisfactory', 'weak', 'default'] as const
const loan = (change: Partial<SlottedExposure> = {}): SlottedExposure => ({
  kind: 'project-finance',
  category: 'strong',
  exposure: 1e6,
  remainingMaturity: 5,
  ...change,
})

describe('slottingCapital', () => {
  it('reads the tables of Article 153(5) and 158(6) by maturity', () => {
    const read = (remainingMaturity: number) =>
      CATEGORIES.map(category => {
        const { riskWeight, expectedLossRate } = slottingCapital(loan({ category, remainingMaturity }), CRR)
        return [riskWeight, expectedLossRate]
      })
    expect(read(2.5)).toEqual([
      [0.7, 0.004],
      [0.9, 0.008],
      [1.15, 0.028],
      [2.5, 0.08],
      [0, 0.5],
    ])
    expect(read(2.499)).toEqual([
      [0.5, 0],
      [0.7, 0.004],
      [1.15, 0.028],
      [2.5, 0.08],
      [0, 0.5],
    ])
  })

  it('reads the tables of CRE33.5, 33.7, 33.11 and 33.12 of high-volatility real estate', () => {
    const read = (options: object) =>
      CATEGORIES.map(category => {
        const exposure = loan({ kind: 'high-volatility-real-estate', category, remainingMaturity: 1 })
        const { riskWeight, expectedLossRate } = slottingCapital(exposure, { ...BASEL, ...options })
        return [riskWeight, expectedLossRate]
      })
    expect(read({})).toEqual([
      [0.95, 0.004],
      [1.2, 0.004],
      [1.4, 0.028],
      [2.5, 0.08],
      [0, 0.5],
    ])
    expect(read({ shortMaturityWeights: true }).slice(0, 2)).toEqual([
      [0.7, 0.004],
      [0.95, 0.004],
    ])
  })

  it('gives high-volatility real estate the common table where the rules know no other', () => {
    const site = loan({ kind: 'high-volatility-real-estate' })
    for (const rules of ['crr', 'uk-crr']) expect(slottingCapital(site, { ...CRR, rules }).riskWeight).toBe(0.7)
  })

  it('leaves short maturities to a supervisor or to the bank but in the CRR', () => {
    const short = loan({ remainingMaturity: 1 })
    for (const options of [BASEL, { rules: 'pra-basel-3.1', on: '2027-01-01' }]) {
      expect(slottingCapital(short, options)).toMatchObject({ riskWeight: 0.7, maturityBand: 'long' })
      expect(slottingCapital(short, { ...options, shortMaturityWeights: true })).toMatchObject({
        riskWeight: 0.5,
        maturityBand: 'short',
      })
    }
  })

  it('scales in Basel II only, unless asked not to', () => {
    const old = { rules: 'basel-2', on: '2010-01-01' }
    expect(slottingCapital(loan(), old).riskWeight).toBeCloseTo(0.742, 14)
    expect(slottingCapital(loan(), { ...old, scaled: false }).riskWeight).toBe(0.7)
  })

  it('multiplies by the exposure', () => {
    expect(slottingCapital(loan({ category: 'weak' }), CRR)).toEqual({
      riskWeight: 2.5,
      expectedLossRate: 0.08,
      capitalRequirement: 0.2,
      riskWeightedAssets: 2.5e6,
      expectedLoss: 8e4,
      maturityBand: 'long',
    })
    expect(slottingCapital(loan({ exposure: 0 }), CRR).riskWeightedAssets).toBe(0)
  })

  it.each([
    [{ exposure: -1 }, 'exposure.exposure'],
    [{ exposure: null }, 'exposure.exposure'],
    [{ kind: 'PF' }, 'exposure.kind'],
    [{ category: 'bad' }, 'exposure.category'],
    [{ remainingMaturity: -1 }, 'exposure.remainingMaturity'],
    [{ remainingMaturity: undefined }, 'exposure.remainingMaturity'],
    [{ phase: 'x' }, 'exposure.phase'],
  ])('refuses %j', (change, path) => {
    expect(thrown(() => Reflect.apply(slottingCapital, undefined, [{ ...loan(), ...change }, CRR])).path).toBe(path)
  })

  it('needs no maturity where weights do not depend on it, and options that are some', () => {
    const { remainingMaturity: _, ...unknown } = loan()
    expect(slottingCapital(unknown, BASEL).riskWeight).toBe(0.7)
    const wrong = (options: object) =>
      thrown(() => Reflect.apply(slottingCapital, undefined, [loan(), { ...BASEL, ...options }])).path
    expect(wrong({ shortMaturityWeights: 1 })).toBe('options.shortMaturityWeights')
    expect(wrong({ scaled: null })).toBe('options.scaled')
    expect(thrown(() => Reflect.apply(slottingCapital, undefined, [null, BASEL])).path).toBe('exposure')
  })
})
