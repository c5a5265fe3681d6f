import { expect, it } from 'vitest'
import { money } from '../../../../src/money/index.js'
import { readQuestion } from '../../../../src/project/affordability/assess.js'
import type { AffordabilityOptions } from '../../../../src/project/index.js'
import { bearableRate } from '../../../../src/project/pricing/price-and-limit/bearable-rate.js'
import { ASKED, OPTIONS } from './requests.js'

const bearable = (options: Partial<AffordabilityOptions>) =>
  bearableRate(ASKED, 0.055, readQuestion(OPTIONS.borrower, { limits: OPTIONS.limits, ...options }))
/** Yearly payment on 1,000,000 over five years. */
const payment = (rate: number): number => (1_000_000 * rate) / (1 - (1 + rate) ** -5)

it('is the rate at which payments take all that cover leaves', () => {
  const { annualRate = Number.NaN, binding, reason } = bearable({})!
  expect(payment(annualRate)).toBeLessThanOrEqual(240_000)
  expect(payment(annualRate + 1e-6)).toBeGreaterThan(240_000)
  expect(binding).toEqual(['cashFlowCover'])
  expect(reason).toBe('Above 6.40 % the borrower breaks cash flow cover')
})

it('is lower by what rates are stressed', () => {
  const { annualRate = Number.NaN } = bearable({ stress: { add: 0.02 } })!
  expect(annualRate).toBeCloseTo(bearable({})!.annualRate! - 0.02, 12)
})

it('does not exist where the loan alone is too much, or no limit is about debt service', () => {
  const heavy = bearable({ limits: { cashFlowCover: 2 } })!
  expect('annualRate' in heavy).toBe(false)
  expect(heavy.reason).toBe('Even without interest the borrower breaks cash flow cover')
  expect(bearable({ limits: { amount: money('1', 'EUR') } })).toBeUndefined()
  expect(bearable({ limits: { cashFlowCover: 1e-3 } })).toBeUndefined()
})
