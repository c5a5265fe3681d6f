import { expect, it } from 'vitest'
import { expectAssetCorrelation } from '../../src/risk/asset-correlation.js'
import { thrown } from '../errors/thrown.js'

it('is within [0, 1), or named with what to do', () => {
  expect([0, 0.12, 0.999].map(value => expectAssetCorrelation(value, 'x'))).toEqual([0, 0.12, 0.999])
  for (const wrong of [1, -0.1, 12]) {
    const { code, path, hint } = thrown(() => expectAssetCorrelation(wrong, 'options.assetCorrelation'))
    expect([code, path, hint]).toEqual(['OUT_OF_RANGE', 'options.assetCorrelation', 'Write 12 % as 0.12'])
  }
  expect(thrown(() => expectAssetCorrelation('0.12', 'x')).code).toBe('INVALID_TYPE')
})
