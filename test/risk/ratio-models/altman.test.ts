import { describe, expect, it } from 'vitest'
import type { FinancialStatement } from '../../../src/records/index.js'
import { altmanEmergingMarket, altmanZ, altmanZDoublePrime, altmanZPrime } from '../../../src/risk/index.js'
import { zDoublePrimeOf } from '../../../src/risk/ratio-models/altman.js'
import { thrown } from '../../errors/thrown.js'
import { COMPANY, without } from './statements.js'

describe('Altman’s scores', () => {
  const ratios = { workingCapitalToAssets: 0.12, retainedEarningsToAssets: 0.16, ebitToAssets: 0.09 }

  it('are sums of what each ratio adds', () => {
    for (const model of [altmanZ, altmanZPrime, altmanZDoublePrime, altmanEmergingMarket]) {
      const { score, contributions, constant } = model(COMPANY)
      expect(Object.values(contributions).reduce((sum, part) => sum + part, constant)).toBeCloseRelative(score, 1e-15)
    }
  })

  it('can be read from ratios alone', () => {
    const { score, ratios: of } = altmanZDoublePrime(COMPANY)
    expect(zDoublePrimeOf(of)).toBeCloseRelative(score, 1e-15)
  })

  it('take equity at its market value for Z, by the books for the others', () => {
    expect(altmanZ(COMPANY).ratios).toEqual({ ...ratios, equityToLiabilities: 0.8, salesToAssets: 0.84 })
    expect(altmanZPrime(COMPANY).ratios).toEqual({ ...ratios, equityToLiabilities: 200 / 300, salesToAssets: 0.84 })
    expect(altmanZDoublePrime(COMPANY).ratios).toEqual({ ...ratios, equityToLiabilities: 200 / 300 })
  })

  it('have the published weights', () => {
    expect(altmanZ(COMPANY).score).toBeCloseRelative(1.2 * 0.12 + 1.4 * 0.16 + 3.3 * 0.09 + 0.6 * 0.8 + 0.84, 1e-14)
    const prime = 0.717 * 0.12 + 0.847 * 0.16 + 3.107 * 0.09 + (0.42 * 2) / 3 + 0.998 * 0.84
    expect(altmanZPrime(COMPANY).score).toBeCloseRelative(prime, 1e-14)
    const double = 6.56 * 0.12 + 3.26 * 0.16 + 6.72 * 0.09 + (1.05 * 2) / 3
    expect(altmanZDoublePrime(COMPANY).score).toBeCloseRelative(double, 1e-14)
    expect(altmanEmergingMarket(COMPANY).score).toBeCloseRelative(3.25 + double, 1e-14)
  })

  it('have zones whose borders are grey', () => {
    const withSales = (sales: number): FinancialStatement => ({
      ...COMPANY,
      totalAssets: 1,
      currentAssets: 0,
      totalLiabilities: 1,
      currentLiabilities: 0,
      retainedEarnings: 0,
      earningsBeforeInterestAndTax: 0,
      marketValueOfEquity: 0,
      bookEquity: 0,
      sales,
    })
    expect([1.8, 1.81, 2.99, 3].map(sales => altmanZ(withSales(sales)).zone)).toEqual([
      'distress',
      'grey',
      'grey',
      'safe',
    ])
    expect(altmanZPrime(COMPANY).zones).toEqual({ distress: 1.23, safe: 2.9 })
    expect(altmanZDoublePrime(COMPANY).zones).toEqual({ distress: 1.1, safe: 2.6 })
    const { zone } = altmanEmergingMarket(COMPANY)
    expect(zone).toBe(altmanZDoublePrime(COMPANY).zone)
  })

  it('do without what they do not need, and name what they do', () => {
    expect(altmanZDoublePrime(without('sales')).zone).toBe('safe')
    expect(altmanZPrime(without('marketValueOfEquity')).zone).toBe('grey')
    expect(thrown(() => altmanZ(without('marketValueOfEquity'))).path).toBe('statement.marketValueOfEquity')
    expect(thrown(() => altmanEmergingMarket(without('bookEquity'))).path).toBe('statement.bookEquity')
    const debtless = { ...COMPANY, totalLiabilities: 0, currentLiabilities: 0, bookEquity: 500 }
    expect(thrown(() => altmanZ(debtless)).path).toBe('statement.totalLiabilities')
  })
})
