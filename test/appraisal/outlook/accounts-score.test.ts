import { expect, it } from 'vitest'
import { accountsScore } from '../../../src/appraisal/outlook/accounts-score.js'
import type { ClientStatement } from '../../../src/records/index.js'
import { altmanZDoublePrime, zmijewski } from '../../../src/risk/index.js'

const YEAR = { client: 'X', periodEnd: '2024-12-31', currency: 'CNY', totalAssets: 500, currentAssets: 150 } as const
const REST = {
  totalLiabilities: 300,
  currentLiabilities: 90,
  retainedEarnings: 80,
  earningsBeforeInterestAndTax: 45,
  bookEquity: 200,
  netIncome: 25,
}

it('is the mean of what Altman and Zmijewski say', () => {
  const full = { entityType: 'company', ...YEAR, ...REST } as const
  const { client: _, ...statement } = full
  const expected = (-altmanZDoublePrime(statement).score / 3 + zmijewski(statement).score / 1.5) / 2
  expect(accountsScore({ ...YEAR, ...REST })).toBeCloseTo(expected, 12)
})

it('takes the one that can be told, and nothing where none can', () => {
  const { retainedEarnings: _, ...without } = REST
  expect(accountsScore({ ...YEAR, ...without })).toBeCloseTo(
    (-4.336 - 4.513 * 0.05 + 5.679 * 0.6 + 0.004 * (150 / 90)) / 1.5,
  )
  const { netIncome: __, ...neither } = without
  expect(accountsScore({ ...YEAR, ...neither })).toBeUndefined()
  expect(accountsScore({ client: 'X', periodEnd: '2024-12-31', currency: 'CNY' })).toBeUndefined()
})

it('stays within its ends for accounts of any size', () => {
  const broke: ClientStatement = { ...YEAR, ...REST, totalAssets: 1e-9, retainedEarnings: -1e12 }
  expect(accountsScore(broke)).toBe(4)
  expect(accountsScore({ ...YEAR, ...REST, totalAssets: 0 })).toBeUndefined()
})
