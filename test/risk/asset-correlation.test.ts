import { expect, it } from 'vitest'
import {
  CORPORATE_CORRELATION,
  correlationAt,
  expectAssetCorrelation,
  preparedCurve,
} from '../../src/risk/asset-correlation.js'
import { thrown } from '../errors/thrown.js'

it('is within [0, 1), or named with what to do', () => {
  expect([0, 0.12, 0.999].map(value => expectAssetCorrelation(value, 'x'))).toEqual([0, 0.12, 0.999])
  for (const wrong of [1, -0.1, 12]) {
    const { code, path, hint } = thrown(() => expectAssetCorrelation(wrong, 'options.assetCorrelation'))
    expect([code, path, hint]).toEqual(['OUT_OF_RANGE', 'options.assetCorrelation', 'Write 12 % as 0.12'])
  }
  expect(thrown(() => expectAssetCorrelation('0.12', 'x')).code).toBe('INVALID_TYPE')
})

it('falls from the upper to the lower bound, as paragraph 272 of Basel II writes it', () => {
  const curve = preparedCurve(CORPORATE_CORRELATION)
  expect([0, 1].map(pd => correlationAt(curve, pd))).toEqual([0.24, 0.12])
  for (const pd of [1e-12, 0.0003, 0.01, 0.2, 0.9]) {
    const weight = Math.expm1(-50 * pd) / Math.expm1(-50)
    expect(correlationAt(curve, pd)).toBeCloseRelative(0.12 * weight + 0.24 * (1 - weight), 1e-15)
  }
})

it('is the same everywhere where both bounds are, whatever the decay', () => {
  const flat = preparedCurve({ lower: 0.15, upper: 0.15, decay: 0 })
  expect([0, 0.5, 1].map(pd => correlationAt(flat, pd))).toEqual([0.15, 0.15, 0.15])
})
