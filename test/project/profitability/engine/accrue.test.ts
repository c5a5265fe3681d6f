import { expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { accrue } from '../../../../src/project/profitability/engine/accrue.js'
import { defaultTiming } from '../../../../src/project/profitability/engine/default-timing.js'
import { bulletProfile } from '../../../../src/project/transfer-pricing/profile.js'
import { prepared, TERMS } from './samples.js'

const timing = defaultTiming(0.1, 2, 'p')
const profile = bulletProfile({ from: dayNumber('2025-01-15'), months: 12, everyMonths: 3, dayCount: '30E/360' })
const stake = { perBalance: 0.5, beside: 100, capital: 0.2, timing }

it('sums what each line is a rate of', () => {
  const sums = accrue(profile, 1000, stake, prepared({ months: 24 }), () => 0.03)
  expect(sums.years).toBeCloseTo(1, 14)
  expect(sums.countedYears).toBeCloseTo(1, 14)
  expect(sums.interestBase).toBeCloseTo(1000, 11)
  expect(sums.fundedBase).toBeCloseTo(1000, 11)
  expect(sums.floatingInterest).toBeCloseTo(30, 12)
  expect(sums.balanceYears).toBeCloseTo(1000, 11)
  expect(sums.averageBalance).toBeCloseTo((1000 * 365) / 730, 11)
  expect(sums.exposureAtDefault).toBeCloseTo(300, 11)
  expect(sums.capital).toBeCloseTo(60, 11)
  expect(sums.lossAtDefault).toBeCloseTo(60, 11)
})

it('funds what capital does not, and never less than nothing', () => {
  const capital = { ...TERMS.capital, funding: 'less-capital' } as const
  expect(accrue(profile, 1000, stake, prepared({ capital })).fundedBase).toBeCloseTo(1000 - 120, 11)
  expect(accrue(profile, 1000, { ...stake, capital: 9 }, prepared({ capital })).fundedBase).toBe(0)
})

it('weighs all but losses by survival where lines are expected', () => {
  const sums = accrue(profile, 1000, stake, prepared({ lines: 'expected' }))
  const mean = 0.1 / -Math.log(0.9)
  expect(sums.years).toBeCloseTo(mean, 14)
  expect(sums.balanceYears / 1000).toBeCloseTo(mean, 12)
  expect(sums.lossAtDefault).toBeCloseTo(60, 11)
})
