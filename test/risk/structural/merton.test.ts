import { describe, expect, it } from 'vitest'
import { normalCdf } from '../../../src/numeric/index.js'
import type { MertonSolution } from '../../../src/risk/index.js'
import { mertonFromAssets, mertonFromEquity } from '../../../src/risk/index.js'

const solve = ([equityValue, equityVolatility, debt, horizonYears, continuousRiskFreeRate]: readonly [
  number,
  number,
  number,
  number,
  number,
]): MertonSolution => mertonFromEquity({ equityValue, equityVolatility, debt, horizonYears, continuousRiskFreeRate })

describe('mertonFromEquity', () => {
  // mpmath 1.3 with 120 digits, two nested bisections: assets, their volatility, spread, risk-neutral distance.
  it.each([
    [[3.977, 0.3121, 3.5, 1, 0.05], 7.30630267599984, 0.16988390452394844, 9.303829496507617e-8, 4.541596327730118],
    [[2.947, 0.4595, 3.2, 1, 0.05], 5.990556791596582, 0.22626183352330295, 0.00012398106519947416, 2.879126067021717],
    [[2.528, 0.6181, 4, 1, 0.05], 6.323143912234587, 0.251094892677844, 0.002572029453860043, 1.8972821397195434],
    [[1e-6, 0.5, 1, 1, 0.05], 0.9512304193505232, 5.39864125318416e-7, 5.414246741918905e-9, 1.9372581135991904],
    [[1e-3, 3, 1, 1, 0], 0.5237748510916572, 0.29273276499919126, 0.6486044026514409, -2.3555258542389126],
    [[1e-6, 5, 1, 100, 0], 1e-6, 5, 3.228920685757021, -25.276310211159284],
    [[1e6, 1e-3, 1, 1, 0.05], 1000000.9512294244, 0.0009999990487714805, 0, 13865.524198476254],
    [[1, 1e-3, 1, 1e-6, 0], 2, 0.0005, 0, 1386294.3611196405],
  ] as const)('%j', (inputs, assetValue, assetVolatility, creditSpread, distance) => {
    const firm = solve(inputs)
    expect(firm.assetValue).toBeCloseRelative(assetValue, 1e-13)
    expect(firm.assetVolatility).toBeCloseRelative(assetVolatility, 1e-12)
    expect(firm.distanceToDefault).toBeCloseRelative(distance, 1e-12)
    expect(firm.creditSpread).toBeCloseRelative(creditSpread, 2e-11)
    for (const residual of firm.residuals) expect(Math.abs(residual)).toBeLessThan(1e-14)
  })

  // What FinancePy prints for its own three firms, put into the two equations it solves.
  it.each([
    [3.977, 0.3121, 3.5, 7.30630268, 0.1698839],
    [2.947, 0.4595, 3.2, 5.99055699, 0.22626183],
    [2.528, 0.6181, 4, 6.3231438, 0.25109488],
  ])(
    'leaves less of both equations than a least-squares search: equity %d',
    (equityValue, equityVolatility, debt, peerAssets, peerVolatility) => {
      const terms = { debt, horizonYears: 1, continuousRiskFreeRate: 0.05 }
      const peer = mertonFromAssets({ assetValue: peerAssets, assetVolatility: peerVolatility, ...terms })
      const left = Math.max(
        Math.abs(peer.equityValue / equityValue - 1),
        Math.abs(peer.equityVolatility / equityVolatility - 1),
      )
      const { residuals } = mertonFromEquity({ equityValue, equityVolatility, ...terms })
      expect(left).toBeGreaterThan(1e-9)
      expect(Math.max(...residuals.map(Math.abs))).toBeLessThan(1e-14)
    },
  )

  it('has real-world figures by the drift of assets, prices by the risk-free rate', () => {
    const terms = { equityValue: 3, equityVolatility: 0.5, debt: 4, horizonYears: 2, continuousRiskFreeRate: 0.03 }
    const neutral = mertonFromEquity(terms)
    const drifting = mertonFromEquity({ ...terms, continuousAssetDrift: 0.08 })
    expect(neutral.probabilityOfDefault).toBe(neutral.riskNeutralProbabilityOfDefault)
    expect(drifting.riskNeutralProbabilityOfDefault).toBe(neutral.riskNeutralProbabilityOfDefault)
    expect(drifting.creditSpread).toBe(neutral.creditSpread)
    const { assetValue: A, assetVolatility: s } = drifting
    const distance = (Math.log(A / 4) + (0.08 - s ** 2 / 2) * 2) / (s * Math.SQRT2)
    expect(drifting.distanceToDefault).toBeCloseRelative(distance, 1e-12)
    expect(drifting.probabilityOfDefault).toBeCloseRelative(normalCdf(-distance), 1e-12)
  })
})

describe('mertonFromAssets', () => {
  it('undoes mertonFromEquity', () => {
    const firm = solve([2.947, 0.4595, 3.2, 1, 0.05])
    const { assetValue, assetVolatility } = firm
    const again = mertonFromAssets({
      assetValue,
      assetVolatility,
      debt: 3.2,
      horizonYears: 1,
      continuousRiskFreeRate: 0.05,
    })
    expect(again.equityValue).toBeCloseRelative(2.947, 1e-14)
    expect(again.equityVolatility).toBeCloseRelative(0.4595, 1e-14)
    expect(again.debtValue).toBeCloseRelative(firm.debtValue, 1e-14)
  })

  it('balances: assets are equity and debt, and the spread is what debt yields above the rate', () => {
    const firm = mertonFromAssets({
      assetValue: 80,
      assetVolatility: 0.4,
      debt: 100,
      horizonYears: 3,
      continuousRiskFreeRate: 0.02,
    })
    expect(firm.equityValue + firm.debtValue).toBeCloseRelative(80, 1e-14)
    expect(firm.creditSpread).toBeCloseRelative(Math.log(100 / firm.debtValue) / 3 - 0.02, 1e-13)
    expect(firm.assetsToDebt).toBeCloseRelative(0.8, 1e-14)
  })

  it('is finite where everything is extreme', () => {
    for (const assetValue of [1e-6, 1, 1e6]) {
      for (const assetVolatility of [1e-3, 5]) {
        for (const horizonYears of [1e-6, 100]) {
          const firm = mertonFromAssets({
            assetValue,
            assetVolatility,
            debt: 1,
            horizonYears,
            continuousRiskFreeRate: 0.05,
          })
          for (const value of Object.values(firm)) expect(Number.isFinite(value)).toBe(true)
          expect(firm.probabilityOfDefault).toBeGreaterThanOrEqual(0)
          expect(firm.probabilityOfDefault).toBeLessThanOrEqual(1)
        }
      }
    }
  })
})
