import { describe, expect, it } from 'vitest'
import type { FirmByAssets } from '../../../src/risk/index.js'
import { mertonFromAssets } from '../../../src/risk/index.js'
import { expectAmount, expectDebt } from '../../../src/risk/structural/firm.js'
import { thrown } from '../../errors/thrown.js'

const FIRM: FirmByAssets = {
  assetValue: 140,
  assetVolatility: 0.2,
  debt: 100,
  horizonYears: 1,
  continuousRiskFreeRate: 0.05,
}

describe('a firm', () => {
  it('has debt worth less today, and the risk-free drift unless told otherwise', () => {
    const debt = expectDebt(FIRM, ['assetValue', 'assetVolatility'])
    expect(debt).toEqual({ debt: 100, years: 1, rate: 0.05, drift: 0.05, discountedDebt: 100 * Math.exp(-0.05) })
    expect(expectDebt({ ...FIRM, continuousAssetDrift: -0.1 }, ['assetValue', 'assetVolatility']).drift).toBe(-0.1)
  })

  it.each([
    [{ debt: 0 }, 'firm.debt'],
    [{ debt: -1 }, 'firm.debt'],
    [{ assetValue: -140 }, 'firm.assetValue'],
    [{ assetValue: 0 }, 'firm.assetValue'],
    [{ assetVolatility: 0 }, 'firm.assetVolatility'],
    [{ horizonYears: 0 }, 'firm.horizonYears'],
    [{ continuousRiskFreeRate: 500 }, 'firm.continuousRiskFreeRate'],
    [{ continuousAssetDrift: -500 }, 'firm.continuousAssetDrift'],
    [{ continuousRiskFreeRate: null }, 'firm.continuousRiskFreeRate'],
    [{ continuousAssetDrift: null }, 'firm.continuousAssetDrift'],
    [{ assetValue: 1e60 }, 'firm.assetValue'],
    [{ rate: 0.05 }, 'firm.rate'],
  ])('is refused with %j', (change, path) => {
    const firm: FirmByAssets = JSON.parse(JSON.stringify({ ...FIRM, ...change }))
    expect(thrown(() => mertonFromAssets(firm)).path).toBe(path)
  })

  it('without debt has no distance to default, and the error says so', () => {
    expect(thrown(() => mertonFromAssets({ ...FIRM, debt: 0 })).hint).toMatch(/nothing to default on/)
    expect(expectAmount(1e-50, 'x')).toBe(1e-50)
  })
})
