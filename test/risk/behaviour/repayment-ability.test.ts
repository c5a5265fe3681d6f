import { expect, it } from 'vitest'
import { ABILITY_PARTS, repaymentAbility } from '../../../src/risk/behaviour/index.js'

it('is 1 at the best of all, 0 at the worst, and knows nothing of nobody', () => {
  const all = (end: 'best' | 'worst') =>
    Object.fromEntries(Object.entries(ABILITY_PARTS).map(([name, part]) => [name, part[end]]))
  expect(repaymentAbility(all('best'))).toMatchObject({ score: 1, coverage: 1, range: { lower: 1, upper: 1 } })
  expect(repaymentAbility(all('worst'))).toMatchObject({ score: 0, range: { lower: 0, upper: 0 } })
  expect(repaymentAbility({})).toMatchObject({ coverage: 0, range: { lower: 0, upper: 1 } })
})

it('grows with means and falls with debt', () => {
  const score = (figures: Parameters<typeof repaymentAbility>[0]) => repaymentAbility(figures).score
  expect(score({ debtServiceCoverage: 1.5 })).toBeGreaterThan(score({ debtServiceCoverage: 1.2 })!)
  expect(score({ debtToAssets: 0.5 })).toBeGreaterThan(score({ debtToAssets: 0.7 })!)
  expect(score({ debtServiceToIncome: 0.3 })).toBeGreaterThan(score({ debtServiceToIncome: 0.5 })!)
})

it('takes parts of one’s own, and no others', () => {
  const parts = { savings: { weight: 1, worst: 0, best: 100 } }
  expect(repaymentAbility({ savings: 25 }, { parts }).score).toBe(0.25)
  expect(() => repaymentAbility({ saving: 25 })).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_OPTION', path: 'figures.saving' }),
  )
})
