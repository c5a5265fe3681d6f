import { describe, expect, it } from 'vitest'
import type { IrbColumns, IrbExposure, IrbOptions } from '../../../src/risk/index.js'
import { irbCapital } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { ANNEX_5, ANNEX_5_COLUMNS } from './annex-5.js'

const BASEL_2 = { rules: 'basel-2', on: '2010-12-31' }
const BASEL_3 = { rules: 'basel-3.1', on: '2024-12-31' }
const CRR = { rules: 'crr', on: '2024-06-30' }
const LOAN: IrbExposure = {
  assetClass: 'corporate',
  exposure: 1e6,
  probabilityOfDefault: 0.01,
  lossGivenDefault: 0.45,
  maturity: 2.5,
}

describe('irbCapital', () => {
  it('raises the correlation of large financial institutions, never that of persons', () => {
    const of = (assetClass: 'bank' | 'residential-mortgage', largeFinancial: boolean) =>
      irbCapital({ ...LOAN, assetClass, largeFinancial }, CRR).correlation
    expect(of('bank', true)).toBe(1.25 * of('bank', false))
    expect(of('residential-mortgage', true)).toBe(0.15)
  })

  it('is within 0.01 points of all 100 risk weights published in Annex 5', () => {
    const cells = ANNEX_5.flatMap(([percent = Number.NaN, ...weights]) =>
      weights.map((weight, i) => {
        const exposure = { ...ANNEX_5_COLUMNS[i]!, exposure: 100, probabilityOfDefault: percent / 100, maturity: 2.5 }
        const options = { ...BASEL_2, scaled: false, turnoverCurrency: 'EUR' }
        return Math.abs(100 * irbCapital(exposure, options).riskWeight - weight)
      }),
    )
    expect(cells).toHaveLength(100)
    expect(Math.max(...cells)).toBeLessThan(0.01)
  })

  it('gives every figure of one exposure', () => {
    const of = irbCapital(LOAN, { ...BASEL_2, scaled: false })
    expect(of.capitalRequirement).toBeCloseTo(0.073853, 6)
    expect(of.correlation).toBeCloseTo(0.12 + 0.12 * Math.exp(-0.5), 12)
    expect(of.riskWeight).toBe(12.5 * of.capitalRequirement)
    expect(of.riskWeightedAssets).toBe(of.riskWeight * 1e6)
    expect(of.expectedLoss).toBe(0.01 * 0.45 * 1e6)
    expect(of.maturityAdjustment).toBeCloseTo(1 / (1 - 1.5 * (0.11852 - 0.05478 * Math.log(0.01)) ** 2), 12)
    expect(of.floorsApplied).toEqual([])
    expect(of.notices).toEqual([])
  })

  it('scales by 1.06 where the rules do, unless asked not to', () => {
    const plain = irbCapital(LOAN, { ...CRR, scaled: false })
    expect(irbCapital(LOAN, CRR).riskWeight / plain.riskWeight).toBeCloseTo(1.06, 14)
    expect(irbCapital(LOAN, CRR).capitalRequirement).toBe(plain.capitalRequirement)
    expect(irbCapital(LOAN, BASEL_3).riskWeight).toBe(plain.riskWeight)
    expect(irbCapital(LOAN, { ...CRR, on: '2025-01-01' }).riskWeight).toBe(plain.riskWeight)
  })

  it('raises default probabilities and own losses to their floors, bounds maturities, and says so', () => {
    const low = { ...LOAN, probabilityOfDefault: 0.0001, lossGivenDefault: 0.1, maturity: 0.2 }
    const of = irbCapital(low, BASEL_3)
    expect(of.floorsApplied).toEqual(['probabilityOfDefault', 'lossGivenDefault', 'maturity'])
    const bounded = { ...low, probabilityOfDefault: 0.0005, lossGivenDefault: 0.25, maturity: 1 }
    expect(of.riskWeight).toBe(irbCapital(bounded, BASEL_3).riskWeight)
    expect(irbCapital({ ...LOAN, maturity: 30 }, BASEL_3).riskWeight).toBe(
      irbCapital({ ...LOAN, maturity: 5 }, BASEL_3).riskWeight,
    )
    expect(irbCapital(low, CRR).floorsApplied).toEqual(['probabilityOfDefault', 'maturity'])
  })

  it('knows the floors of persons, transactors apart', () => {
    const card: IrbExposure = {
      assetClass: 'qualifying-revolving',
      exposure: 1,
      probabilityOfDefault: 0.0001,
      lossGivenDefault: 0.2,
    }
    expect(irbCapital(card, BASEL_3).expectedLoss).toBe(0.001 * 0.5)
    expect(irbCapital({ ...card, transactor: true }, BASEL_3).expectedLoss).toBe(0.0005 * 0.5)
    expect(irbCapital({ ...card, assetClass: 'residential-mortgage' }, BASEL_3).expectedLoss).toBe(0.0005 * 0.2)
    const british = { rules: 'pra-basel-3.1', on: '2027-06-30' }
    expect(irbCapital({ ...card, assetClass: 'residential-mortgage' }, british).expectedLoss).toBe(0.001 * 0.2)
    expect(irbCapital({ ...card, assetClass: 'other-retail' }, BASEL_3).expectedLoss).toBe(0.0005 * 0.3)
  })

  it('takes the supervisory loss and maturity in the foundation approach', () => {
    const { lossGivenDefault: _, maturity: __, ...unknown } = LOAN
    expect(irbCapital(unknown, BASEL_3).riskWeight).toBe(
      irbCapital({ ...LOAN, lossGivenDefault: 0.4 }, BASEL_3).riskWeight,
    )
    expect(irbCapital({ ...unknown, seniority: 'subordinated' }, CRR).expectedLoss).toBe(0.01 * 0.75 * 1e6)
    expect(irbCapital({ ...unknown, assetClass: 'bank' }, BASEL_3).expectedLoss).toBe(0.01 * 0.45 * 1e6)
    expect(irbCapital({ ...unknown, collateral: 'real-estate', securedShare: 0.5 }, BASEL_3).expectedLoss).toBeCloseTo(
      0.01 * 0.3 * 1e6,
      8,
    )
    const own = { ...LOAN, lossGivenDefault: 0.1 }
    expect(irbCapital(own, { ...BASEL_3, approach: 'foundation' }).expectedLoss).toBe(0.01 * 0.1 * 1e6)
  })

  it('multiplies the correlation of large financial institutions, and their supervisory loss is that of banks', () => {
    const plain = irbCapital({ ...LOAN, assetClass: 'bank' }, { ...BASEL_3, approach: 'foundation' })
    const large = irbCapital(
      { ...LOAN, assetClass: 'bank', largeFinancial: true },
      { ...BASEL_3, approach: 'foundation' },
    )
    expect(large.correlation).toBe(1.25 * plain.correlation)
    const { lossGivenDefault: _, ...unknown } = LOAN
    expect(irbCapital({ ...unknown, largeFinancial: true }, BASEL_3).expectedLoss).toBe(0.01 * 0.45 * 1e6)
    expect(irbCapital({ ...LOAN, largeFinancial: true }, BASEL_2).correlation).toBe(
      irbCapital(LOAN, BASEL_2).correlation,
    )
  })

  it('charges development real estate more where the rules know it', () => {
    const site: IrbExposure = { ...LOAN, assetClass: 'high-volatility-real-estate' }
    expect(irbCapital(site, BASEL_3).correlation).toBeCloseTo(0.12 + 0.18 * Math.exp(-0.5), 12)
    expect(irbCapital(site, CRR).correlation).toBe(irbCapital(LOAN, CRR).correlation)
  })

  it('compares turnover with thresholds in their currency, or at a stated rate, and never silently', () => {
    const small = { ...LOAN, turnover: 30e6 }
    const euros = irbCapital(small, { ...CRR, turnoverCurrency: 'EUR' })
    expect(euros.correlation).toBeCloseTo(irbCapital(LOAN, CRR).correlation - 0.04 * (1 - 25 / 45), 14)
    const pounds = irbCapital(small, { ...CRR, turnoverCurrency: 'GBP', thresholdRate: 0.8732 })
    expect(pounds.correlation).toBeCloseTo(irbCapital(LOAN, CRR).correlation - 0.04 * (1 - (30 / 0.8732 - 5) / 45), 14)
    expect(thrown(() => irbCapital(small, CRR)).code).toBe('MISSING_VALUE')
    const mixed = thrown(() => irbCapital(small, { ...CRR, turnoverCurrency: 'GBP' }))
    expect(mixed.code).toBe('MIXED_CURRENCIES')
    expect(mixed.hint).toMatch(/1 EUR is worth in GBP/)
    const clash = { ...CRR, turnoverCurrency: 'EUR', thresholdRate: 0.9 }
    expect(thrown(() => irbCapital(small, clash)).code).toBe('CONFLICTING_OPTIONS')
    const british = { rules: 'pra-basel-3.1', on: '2027-06-30', turnoverCurrency: 'GBP' }
    expect(irbCapital(small, british).correlation).toBeCloseTo(
      irbCapital(LOAN, british).correlation - 0.04 * (1 - 25.6 / 39.6),
      14,
    )
    expect(irbCapital({ ...LOAN, turnover: Number.POSITIVE_INFINITY }, { ...CRR, turnoverCurrency: 'EUR' })).toEqual(
      irbCapital(LOAN, CRR),
    )
  })

  it('in default charges what an own loss exceeds the best estimate by', () => {
    const lost = { ...LOAN, probabilityOfDefault: 1, lossGivenDefault: 0.5, bestEstimateOfLoss: 0.42 }
    const of = irbCapital(lost, CRR)
    expect(of.capitalRequirement).toBeCloseTo(0.08, 15)
    expect(of.riskWeight).toBeCloseTo(1, 14)
    expect(of.expectedLoss).toBe(0.42e6)
    expect([of.correlation, of.maturityAdjustment]).toEqual([0, 1])
    expect(irbCapital(lost, BASEL_2).riskWeight).toBeCloseTo(1.06, 14)
    expect(irbCapital({ ...lost, bestEstimateOfLoss: 0.6 }, CRR).riskWeight).toBe(0)
    const foundation = irbCapital({ ...lost, bestEstimateOfLoss: 0.1 }, { ...CRR, approach: 'foundation' })
    expect([foundation.riskWeight, foundation.expectedLoss]).toEqual([0, 0.5e6])
    const { bestEstimateOfLoss: _, ...unknown } = lost
    expect(thrown(() => irbCapital(unknown, CRR)).path).toBe('exposure.bestEstimateOfLoss')
  })

  it('charges a state without a floor: nothing at 0, nothing beyond the pole of the maturity adjustment', () => {
    const state: IrbExposure = { ...LOAN, assetClass: 'sovereign', probabilityOfDefault: 0 }
    for (const probabilityOfDefault of [0, 1e-300, 1e-12, 1e-6]) {
      const of = irbCapital({ ...state, probabilityOfDefault }, BASEL_3)
      expect([of.riskWeight, of.maturityAdjustment]).toEqual([0, 0])
      expect(of.notices.map(({ code }) => code)).toEqual(['near-maturity-pole'])
    }
    const near = irbCapital({ ...state, probabilityOfDefault: 1e-4 }, BASEL_3)
    expect(near.riskWeight).toBeGreaterThan(0)
    expect(near.notices).toEqual([])
  })

  it('says what the rules do not permit', () => {
    const codes = (exposure: IrbExposure, options: IrbOptions) =>
      irbCapital(exposure, options).notices.map(({ code }) => code)
    expect(codes({ ...LOAN, assetClass: 'bank' }, BASEL_3)).toEqual(['own-loss-not-permitted'])
    expect(codes({ ...LOAN, turnover: 600e6 }, { ...BASEL_3, turnoverCurrency: 'EUR' })).toEqual([
      'own-loss-not-permitted',
    ])
    expect(
      codes({ ...LOAN, turnover: 600e6 }, { ...BASEL_3, turnoverCurrency: 'EUR', approach: 'foundation' }),
    ).toEqual([])
    expect(codes({ ...LOAN, assetClass: 'sovereign' }, { rules: 'pra-basel-3.1', on: '2027-06-30' })).toEqual([
      'not-modelled',
    ])
    expect(codes({ ...LOAN, assetClass: 'bank' }, CRR)).toEqual([])
  })

  it('of columns gives columns: the same numbers, row by row', () => {
    const columns: IrbColumns = {
      assetClass: ['corporate', 'residential-mortgage', 'qualifying-revolving', 'bank'],
      exposure: [1e6, 2e5, 5e3, 0],
      probabilityOfDefault: Float64Array.of(0.01, 0.0001, 0.03, 1),
      lossGivenDefault: [0.45, 0.1, 0.7, 0.5],
      maturity: [7, 1, 1, 2],
      turnover: [10e6, 0, 0, 0],
      largeFinancial: [0, 0, 0, 1],
      transactor: [false, false, true, false],
      bestEstimateOfLoss: [0, 0, 0, 0.2],
      seniority: 'senior',
      collateral: ['real-estate', 'real-estate', 'none', 'none'],
      securedShare: [0.5, 1, 0, 0],
      currency: 'EUR',
    }
    const options = { ...BASEL_3, turnoverCurrency: 'EUR' }
    const all = irbCapital(columns, options)
    const rows: readonly IrbExposure[] = [
      { ...LOAN, maturity: 7, turnover: 10e6, collateral: 'real-estate', securedShare: 0.5 },
      { assetClass: 'residential-mortgage', exposure: 2e5, probabilityOfDefault: 0.0001, lossGivenDefault: 0.1 },
      {
        assetClass: 'qualifying-revolving',
        exposure: 5e3,
        probabilityOfDefault: 0.03,
        lossGivenDefault: 0.7,
        transactor: true,
      },
      {
        assetClass: 'bank',
        exposure: 0,
        probabilityOfDefault: 1,
        lossGivenDefault: 0.5,
        maturity: 2,
        bestEstimateOfLoss: 0.2,
      },
    ]
    for (const [i, row] of rows.entries()) {
      const one = irbCapital(row, options)
      expect([all.riskWeight[i], all.riskWeightedAssets[i], all.expectedLoss[i]]).toEqual([
        one.riskWeight,
        one.riskWeightedAssets,
        one.expectedLoss,
      ])
      expect([all.correlation[i], all.capitalRequirement[i], all.maturityAdjustment[i]]).toEqual([
        one.correlation,
        one.capitalRequirement,
        one.maturityAdjustment,
      ])
    }
    expect(all.floorsApplied).toEqual({ probabilityOfDefault: 1, lossGivenDefault: 0, maturity: 1 })
    expect(all.notices.map(({ code, exposures }) => [code, exposures])).toEqual([['own-loss-not-permitted', 1]])
  })

  it('writes into columns of the caller, every cell of them', () => {
    const column = () => Float64Array.of(7, 7)
    const out = {
      correlation: column(),
      maturityAdjustment: column(),
      capitalRequirement: column(),
      riskWeight: column(),
      riskWeightedAssets: column(),
      expectedLoss: column(),
    }
    const columns: IrbColumns = {
      assetClass: 'bank',
      exposure: [1, 2],
      probabilityOfDefault: [0.01, 1],
      lossGivenDefault: [0.4, 0.4],
      maturity: [1, 2],
      bestEstimateOfLoss: [0, 0.4],
    }
    const fresh = irbCapital(columns, CRR)
    const used = irbCapital(columns, { ...CRR, out })
    expect(used).toEqual(fresh)
    expect(used.riskWeight).toBe(out.riskWeight)
    expect(out.correlation[1]).toBe(0)
    const wrong = (changed: unknown, input: unknown = columns) =>
      thrown(() => Reflect.apply(irbCapital, undefined, [input, { ...CRR, out: changed }]))
    expect(wrong({ ...out, riskWeight: new Float64Array(3) }).code).toBe('LENGTH_MISMATCH')
    expect(wrong({ ...out, riskWeight: [1, 2] }).code).toBe('INVALID_TYPE')
    expect(wrong({ ...out, riskWeight: undefined }).path).toBe('options.out.riskWeight')
    expect(wrong(null).path).toBe('options.out')
    expect(wrong(out, LOAN).path).toBe('options.out')
  })

  it.each([
    [{ exposure: -1 }, 'exposure.exposure', 'OUT_OF_RANGE'],
    [{ exposure: Number.NaN }, 'exposure.exposure', 'OUT_OF_RANGE'],
    [{ exposure: '5' }, 'exposure.exposure', 'INVALID_TYPE'],
    [{ probabilityOfDefault: 1.01 }, 'exposure.probabilityOfDefault', 'OUT_OF_RANGE'],
    [{ probabilityOfDefault: -0.1 }, 'exposure.probabilityOfDefault', 'OUT_OF_RANGE'],
    [{ lossGivenDefault: 45 }, 'exposure.lossGivenDefault', 'OUT_OF_RANGE'],
    [{ lossGivenDefault: null }, 'exposure.lossGivenDefault', 'INVALID_TYPE'],
    [{ maturity: -1 }, 'exposure.maturity', 'OUT_OF_RANGE'],
    [{ maturity: undefined }, 'exposure.maturity', 'MISSING_VALUE'],
    [{ assetClass: 'equity' }, 'exposure.assetClass', 'OUT_OF_RANGE'],
    [{ assetClass: undefined }, 'exposure.assetClass', 'MISSING_VALUE'],
    [{ turnover: -5 }, 'exposure.turnover', 'OUT_OF_RANGE'],
    [{ seniority: 'junior' }, 'exposure.seniority', 'OUT_OF_RANGE'],
    [{ largeFinancial: 1 }, 'exposure.largeFinancial', 'INVALID_TYPE'],
    [{ lgd: 0.4 }, 'exposure.lgd', 'UNKNOWN_OPTION'],
  ])('refuses one exposure with %j', (change, path, code) => {
    const error = thrown(() => Reflect.apply(irbCapital, undefined, [{ ...LOAN, ...change }, CRR]))
    expect([error.path, error.code]).toEqual([path, code])
  })

  it.each([
    [{ exposure: [1, -1] }, 'columns.exposure[1]', 'OUT_OF_RANGE'],
    [{ exposure: [] }, 'columns.exposure', 'EMPTY_INPUT'],
    [{ probabilityOfDefault: [0.1] }, 'columns.probabilityOfDefault', 'LENGTH_MISMATCH'],
    [{ probabilityOfDefault: undefined }, 'columns.probabilityOfDefault', 'MISSING_VALUE'],
    [{ probabilityOfDefault: ['0.1', 0.1] }, 'columns.probabilityOfDefault[0]', 'OUT_OF_RANGE'],
    [{ assetClass: ['corporate', 'x'] }, 'columns.assetClass[1]', 'OUT_OF_RANGE'],
    [{ assetClass: ['corporate'] }, 'columns.assetClass', 'LENGTH_MISMATCH'],
    [{ assetClass: null }, 'columns.assetClass', 'INVALID_TYPE'],
    [{ maturity: undefined }, 'columns.maturity[0]', 'MISSING_VALUE'],
    [{ currency: ['EUR', 'GBP'] }, 'columns.currency[1]', 'MIXED_CURRENCIES'],
    [{ currency: ['EUR'] }, 'columns.currency', 'LENGTH_MISMATCH'],
    [{ probabilityOfDefault: [1, 1] }, 'columns.bestEstimateOfLoss[0]', 'MISSING_VALUE'],
    [{ largeFinancial: [0, 2] }, 'columns.largeFinancial[1]', 'INVALID_TYPE'],
  ])('refuses columns with %j', (change, path, code) => {
    const columns = {
      assetClass: 'corporate',
      exposure: [1, 2],
      probabilityOfDefault: [0.1, 0.2],
      lossGivenDefault: [0.4, 0.4],
      maturity: [1, 2],
    }
    const error = thrown(() => Reflect.apply(irbCapital, undefined, [{ ...columns, ...change }, CRR]))
    expect([error.path, error.code]).toEqual([path, code])
  })

  it('refuses rules of another day, approaches that are none, and what is no exposure', () => {
    expect(thrown(() => irbCapital(LOAN, { rules: 'crr', on: '2013-12-31' })).code).toBe('RULES_NOT_IN_FORCE')
    expect(thrown(() => irbCapital(LOAN, { rules: 'basel-4', on: '2020-01-01' })).path).toBe('options.rules')
    expect(thrown(() => irbCapital(LOAN, { rules: 'crr', on: 'soon' })).code).toBe('INVALID_DATE')
    const wrong = (exposure: unknown, options: unknown) =>
      thrown(() => Reflect.apply(irbCapital, undefined, [exposure, options])).path
    expect(wrong(LOAN, { ...CRR, approach: 'simple' })).toBe('options.approach')
    expect(wrong(LOAN, { ...CRR, scaled: 1 })).toBe('options.scaled')
    expect(wrong(LOAN, { ...CRR, scale: true })).toBe('options.scale')
    expect(wrong(LOAN, null)).toBe('options')
    expect(wrong(null, CRR)).toBe('exposure')
    expect(wrong([LOAN], CRR)).toBe('exposure')
    const card = { assetClass: 'other-retail', exposure: 1, probabilityOfDefault: 0.1 }
    expect(wrong(card, CRR)).toBe('exposure.lossGivenDefault')
    expect(wrong(card, { ...CRR, approach: 'advanced' })).toBe('exposure.lossGivenDefault')
    const pledged = { assetClass: 'bank', exposure: 1, probabilityOfDefault: 0.1, seniority: 'subordinated' }
    expect(wrong({ ...pledged, collateral: 'financial' }, CRR)).toBe('exposure.collateral')
  })
})
