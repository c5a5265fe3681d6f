import { expect, it } from 'vitest'
import { compareFinancingPlans } from '../../../src/project/plans/index.js'
import { planRow } from '../../../src/project/plans/plan-row.js'
import { CLIENT, PLAN, TERMS } from './plans.js'

it('tells a plan in one line, without what does not exist', () => {
  const [alone] = compareFinancingPlans(CLIENT, [PLAN], { stress: { add: 0.01 } }).plans
  expect(planRow(alone!)).toEqual({
    name: 'Four halves',
    feasible: true,
    principal: 1_200_000_00,
    instalments: 4,
    lastDue: '2027-01-15',
    averageLife: 1.25,
    largestPayment: 336_000_00,
    totalInterest: 90_000_00,
    totalFees: 0,
    effectiveInterestRate: alone!.borrower.summary.effectiveInterestRate,
    minimumCover: 400 / 347,
    thinnestOn: '2026-01-15',
    stressedMinimumCover: 400 / 351.5,
    reasons: [],
    warnings: [],
  })
  const [both] = compareFinancingPlans(CLIENT, [PLAN], { terms: TERMS }).plans
  const row = planRow(both!)
  const { life, firstTerms, price } = both!.lender!
  expect(row).toMatchObject({ lifeRaroc: life.raroc, firstTermsRaroc: firstTerms.raroc, lifeProfit: life.profit })
  expect(row).toMatchObject({ lifeEconomicProfit: life.economicProfit })
  if (price.status !== 'priced') throw new Error(price.reason)
  expect(row).toMatchObject({ leastRate: price.least, rateGap: price.gap })
  expect(row).not.toHaveProperty('stressedMinimumCover')
  expect(row).not.toHaveProperty('relationshipRaroc')
})

it('leaves out prices that are out of reach, and returns on no capital', () => {
  const lender = {
    ...PLAN.lender!,
    operatingCost: { kind: 'share-of-income', share: 1 },
    capital: { riskWeight: 0 },
  } as const
  const [row] = compareFinancingPlans(CLIENT, [{ ...PLAN, lender }], { terms: TERMS }).rows
  for (const cell of ['leastRate', 'rateGap', 'lifeRaroc', 'firstTermsRaroc']) expect(row).not.toHaveProperty(cell)
  expect(row!.lifeProfit).toBeLessThan(0)
})
