import { expect, it } from 'vitest'
import { activitiesPerYear, operatingCostOf } from '../../../../src/project/profitability/engine/operating-cost.js'
import { euro } from './samples.js'

const basis = { years: 0.5, balanceYears: 400, income: 60 }

it.each([
  [undefined, 0],
  [{ kind: 'activities', activities: [{ name: 'a', timesPerYear: 12, unitCost: euro(5) }] }, -30],
  [{ kind: 'share-of-income', share: 0.4 }, -24],
  [{ kind: 'share-of-balance', annualRate: 0.01 }, -4],
] as const)('%j costs %d', (cost, amount) => {
  expect(operatingCostOf(cost, basis)).toBeCloseTo(amount, 14)
})

it('takes no share of an income below nothing', () => {
  expect(operatingCostOf({ kind: 'share-of-income', share: 0.4 }, { ...basis, income: -60 })).toBeCloseTo(0, 14)
  expect(activitiesPerYear([])).toBe(0)
})
