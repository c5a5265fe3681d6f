import { expect, it } from 'vitest'
import { LENDER_LOYALTY, loyaltyIndex } from '../../../src/loyalty/loyalty-index/index.js'
import { readPolicy } from '../../../src/loyalty/loyalty-index/read-policy.js'

it('is a policy whose weights are percent', () => {
  const { policy } = readPolicy(LENDER_LOYALTY)
  expect(Object.values(policy.indicators).reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  expect(Object.isFrozen(LENDER_LOYALTY.bands)).toBe(true)
})

it('reaches both ends', () => {
  const ends = (end: 'worst' | 'best') =>
    Object.fromEntries(Object.entries(LENDER_LOYALTY.indicators).map(([name, one]) => [name, one[end]]))
  expect(loyaltyIndex(LENDER_LOYALTY, ends('best'))).toMatchObject({ band: 'devoted', coverage: 1 })
  expect(loyaltyIndex(LENDER_LOYALTY, ends('best')).index).toBeCloseTo(100, 12)
  expect(loyaltyIndex(LENDER_LOYALTY, ends('worst'))).toMatchObject({ index: 0, band: 'detached' })
})
