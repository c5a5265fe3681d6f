import { gammaGamma } from 'clientele/lifetime'
import { customerBase } from 'clientele/records'
import { expect, it } from 'vitest'
import { hasAmounts, hasLearned, withoutSpend } from '../../src/cli/spending.js'
import { BASE } from './base.js'

const bought = (amount: object) => customerBase([{ client: 1, date: '2024-01-01', ...amount }], { spend: 'all-orders' })

it('knows a log without amounts, and one of zeros', () => {
  expect(hasAmounts(BASE)).toBe(true)
  expect(hasAmounts(bought({}))).toBe(false)
  expect(hasAmounts(bought({ amount: 0 }))).toBe(false)
})

it('trusts a fit that converged, and parameters that were given', () => {
  expect(hasLearned(gammaGamma.fit(BASE))).toBe(true)
  expect(hasLearned(gammaGamma.fit(BASE, { maxEvaluations: 1 }))).toBe(false)
  expect(hasLearned(gammaGamma.fromParams({ p: 6, q: 3.7, gamma: 15 }))).toBe(true)
})

it('lets the median stand where the population has no mean, and nothing elsewhere', () => {
  const heavy = gammaGamma.fromParams({ p: 6, q: 0.9, gamma: 15 })
  expect(withoutSpend(heavy)).toEqual({ withoutSpend: gammaGamma.medianSpendOfNewClient(heavy) })
  expect(withoutSpend(gammaGamma.fromParams({ p: 6, q: 3.7, gamma: 15 }))).toEqual({})
})
