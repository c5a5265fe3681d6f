import { expect, it } from 'vitest'
import { periodsOf } from '../../../src/project/transfer-pricing/funded-periods.js'
import { bulletProfile } from '../../../src/project/transfer-pricing/profile.js'
import { prepared, RISING, rates } from './sample-curves.js'

it('shows interest, principal and value of each period', () => {
  const profile = bulletProfile({ from: 0, months: 24, everyMonths: 12, dayCount: '30E/360' })
  const working = periodsOf(profile, prepared(RISING, rates([1], [0.01])), { base: 0.03, liquidity: 0.01 })
  const [first, last] = working.periods
  expect(first).toEqual({
    until: '1971-01-01',
    years: 1,
    balance: 1,
    fraction: 1,
    interest: 0.04,
    repaid: 0,
    discountFactor: expect.closeTo(1 / 1.03, 15),
    presentValue: expect.closeTo(0.04 / 1.03, 15),
  })
  expect(last?.repaid).toBe(1)
  expect(working.presentValue).toBeCloseTo(0.04 / 1.03 + 1.04 / 1.04 ** 2, 15)
  expect(working.gap).toBe(working.presentValue - 1)
})
