import { describe, expect, it } from 'vitest'
import { ohlsonO } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { COMPANY, without } from './statements.js'

const INDEX = { priceLevelIndex: 100 }

describe('Ohlson’s O', () => {
  it('is the sum of its terms, as log odds', () => {
    const { score, probabilityOfDefault, contributions } = ohlsonO(COMPANY, INDEX)
    expect(Object.values(contributions).reduce((sum, term) => sum + term, 0)).toBe(score)
    expect(probabilityOfDefault).toBeCloseRelative(1 / (1 + Math.exp(-score)), 1e-15)
    expect(contributions.size).toBeCloseRelative(-0.407 * Math.log(5), 1e-15)
  })

  it('counts debts above assets and losses in both years', () => {
    const broke = { ...COMPANY, totalLiabilities: 600, bookEquity: -100, netIncome: -10, priorNetIncome: -5 }
    expect(ohlsonO(broke, INDEX).contributions).toMatchObject({
      liabilitiesExceedAssets: -1.72,
      lossInBothYears: 0.285,
      changeOfNetIncome: -0.521 * (-5 / 15),
    })
    const { contributions } = ohlsonO({ ...broke, priorNetIncome: 5 }, INDEX)
    expect(contributions).toMatchObject({ lossInBothYears: 0, changeOfNetIncome: 0.521 })
    expect(ohlsonO(COMPANY, INDEX).contributions).toMatchObject({ liabilitiesExceedAssets: 0, lossInBothYears: 0 })
  })

  it('is distress above the cut-off', () => {
    expect(ohlsonO(COMPANY, { priceLevelIndex: 1e-6 }).zone).toBe('safe')
    expect(ohlsonO(COMPANY, INDEX).zone).toBe('distress')
    expect(ohlsonO(COMPANY, { priceLevelIndex: 5e-324 }).score).toBeLessThan(-300)
    expect(ohlsonO(COMPANY, { priceLevelIndex: 5e-324 }).score).toBeGreaterThan(-320)
  })

  it('refuses what it cannot be computed from', () => {
    expect(thrown(() => ohlsonO(COMPANY, JSON.parse('{}'))).path).toBe('options.priceLevelIndex')
    expect(thrown(() => ohlsonO(COMPANY, { priceLevelIndex: 0 })).path).toBe('options.priceLevelIndex')
    expect(thrown(() => ohlsonO(without('priorNetIncome'), INDEX)).path).toBe('statement.priorNetIncome')
    expect(thrown(() => ohlsonO({ ...COMPANY, netIncome: 0, priorNetIncome: 0 }, INDEX)).path).toBe(
      'statement.netIncome',
    )
    expect(thrown(() => ohlsonO({ ...COMPANY, currentAssets: 0 }, INDEX)).path).toBe('statement.currentAssets')
  })
})
