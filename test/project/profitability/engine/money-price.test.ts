import { expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { accrue } from '../../../../src/project/profitability/engine/accrue.js'
import { defaultTiming } from '../../../../src/project/profitability/engine/default-timing.js'
import { firstRate, floatingOf, netInterest } from '../../../../src/project/profitability/engine/money-price.js'
import { bulletProfile } from '../../../../src/project/transfer-pricing/profile.js'
import { flatCurve, prepared } from './samples.js'

const firstDay = dayNumber('2024-01-15')
const rate = { kind: 'floating', margin: 0.02, resetMonths: 12 } as const
const borrowed = { currency: 'EUR', firstDay, rate, path: 'f' }
const curves = [flatCurve(0.01, undefined, '2024-01-01'), flatCurve(0.04, undefined, '2025-01-01')]
const terms = prepared({ curves })

it('fixes a floating rate by the curve of today, and splits payments by that of the first day', () => {
  expect(floatingOf(borrowed, terms)!(terms.window.from, terms.window.to)).toBeCloseTo(0.04, 13)
  expect(firstRate(borrowed, terms)).toBeCloseTo(0.03, 13)
  const fixed = { ...borrowed, rate: { kind: 'fixed', annualRate: 0.05 } } as const
  expect(floatingOf(fixed, terms)).toBeUndefined()
  expect(firstRate(fixed, terms)).toBe(0.05)
})

it('charges a floating rate with itself, unless a rate was agreed', () => {
  const profile = bulletProfile({ from: firstDay, months: 36, everyMonths: 12, dayCount: '30E/360' })
  const stake = { perBalance: 1, beside: 0, capital: 0.1, timing: defaultTiming(0, 1, 'p') }
  const accrual = accrue(profile, 1000, stake, terms, floatingOf(borrowed, terms))
  const own = netInterest(borrowed, accrual, { base: 0.015, liquidity: 0.002 })
  expect([own.interest, own.funding, own.liquidity].map(line => Number(line.toFixed(9)))).toEqual([60, -40, -2])
  expect(own.transfer!.base).toBeCloseTo(0.04, 13)
  const agreed = netInterest({ ...borrowed, transferRate: 0.03 }, accrual, { base: 0.03, liquidity: 0 })
  expect(agreed.funding).toBeCloseTo(-30, 11)
})
