import { expect, test } from 'vitest'
import { sampleLender } from '../../../../src/records/sample-lender/index.js'

const { portfolio } = sampleLender({ clients: 600, seed: 3, tables: ['projects', 'projectCashFlows'] })

test('planned cost of works is spent to the day planned, all of it', () => {
  const plans = portfolio.projects!.filter(({ financialClose }) => financialClose !== undefined)
  expect(plans.length).toBeGreaterThan(50)
  for (const { id, cost, plannedCompletion } of plans) {
    const works = portfolio.projectCashFlows!.filter(
      ({ project, nature, capitalCost }) => project === id && nature === 'planned' && capitalCost !== undefined,
    )
    expect(works.reduce((sum, { capitalCost = 0 }) => sum + capitalCost, 0)).toBeCloseTo(cost!, 0)
    expect(works.at(-1)!.periodEnd).toBe(plannedCompletion)
  }
})

test('what came ends by the last day known', () => {
  const came = portfolio.projectCashFlows!.filter(({ nature }) => nature === 'actual')
  expect(came.length).toBeGreaterThan(0)
  for (const { periodEnd } of came) expect(String(periodEnd) <= '2024-12-31').toBe(true)
})
