import { describe, expect, it } from 'vitest'
import {
  creditRiskPlus,
  creditRiskPlusContributions,
  expectedShortfall,
  valueAtRisk,
} from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'
import { drawnPortfolio, EIGHT, three, threeOptions } from './portfolios.js'

const total = (column: Float64Array): number => column.reduce((sum, share) => sum + share, 0)

describe('contributions', () => {
  it.each(['nested', 'fourier'] as const)('add up to the figures of the portfolio: %s', method => {
    const options = { unit: 500, sectors: EIGHT, method }
    const portfolio = drawnPortfolio(400, 2)
    const losses = creditRiskPlus(portfolio, options)
    for (const level of [0.5, 0.99, 0.9999]) {
      const shares = creditRiskPlusContributions(portfolio, { ...options, level })
      expect(shares.portfolio).toEqual({
        expectedLoss: losses.expectedLoss,
        standardDeviation: losses.standardDeviation,
        valueAtRisk: valueAtRisk(losses, level),
        expectedShortfall: expectedShortfall(losses, level),
      })
      expect(total(shares.expectedLoss)).toBeCloseRelative(shares.portfolio.expectedLoss, 1e-12)
      expect(total(shares.standardDeviation)).toBeCloseRelative(shares.portfolio.standardDeviation, 1e-12)
      expect(total(shares.valueAtRisk)).toBeCloseRelative(shares.portfolio.valueAtRisk, 1e-10)
      expect(total(shares.expectedShortfall)).toBeCloseRelative(shares.portfolio.expectedShortfall, 1e-9)
    }
  })

  it('are derivatives of the standard deviation by the size of a loan', () => {
    const { standardDeviation } = creditRiskPlusContributions(three, { ...threeOptions, unit: 100, level: 0.9 })
    const at = (factor: number): number =>
      creditRiskPlus({ ...three, exposure: [1e6, 2e6 * factor, 4e6] }, { ...threeOptions, unit: 100 })
        .standardDeviationBeforeBanding
    expect(standardDeviation[1]).toBeCloseRelative((at(1.0001) - at(0.9999)) / 0.0002, 1e-6)
  })

  it('of the only obligor are all', () => {
    const one = { exposure: [100], probabilityOfDefault: [0.1], lossGivenDefault: [1] }
    const {
      portfolio,
      valueAtRisk: var1,
      expectedShortfall: es1,
    } = creditRiskPlusContributions(one, {
      unit: 10,
      sectors: { all: 1 },
      level: 0.99,
    })
    expect(var1[0]).toBeCloseTo(portfolio.valueAtRisk, 9)
    expect(es1[0]).toBeCloseTo(portfolio.expectedShortfall, 9)
  })

  it('are nothing for who has nothing to lose, and for all where nothing is lost', () => {
    const idle = { ...three, probabilityOfDefault: [0.05, 0, 0.01] }
    const shares = creditRiskPlusContributions(idle, { ...threeOptions, level: 0.99 })
    expect([shares.expectedLoss[1], shares.standardDeviation[1], shares.valueAtRisk[1]]).toEqual([0, 0, 0])
    const none = creditRiskPlusContributions(
      { ...three, probabilityOfDefault: [0, 0, 0] },
      { ...threeOptions, level: 0.99 },
    )
    expect(Array.from(none.standardDeviation)).toEqual([0, 0, 0])
    expect(Array.from(none.expectedShortfall)).toEqual([0, 0, 0])
  })

  it('refuse a level beyond the tail that was asked for', () => {
    const options = { ...threeOptions, tail: 0.01, level: 0.9999999 }
    expect(thrown(() => creditRiskPlusContributions(three, options))).toMatchObject({ path: 'level' })
    expect(thrown(() => creditRiskPlusContributions(three, { ...options, level: 2 }))).toMatchObject({
      path: 'options.level',
    })
    expect(thrown(() => Reflect.apply(creditRiskPlusContributions, undefined, [three, null]))).toMatchObject({
      path: 'options',
    })
  })
})
