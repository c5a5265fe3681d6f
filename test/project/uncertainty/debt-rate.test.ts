import { describe, expect, it } from 'vitest'
import { planProject } from '../../../src/project/index.js'
import { debtForce } from '../../../src/project/uncertainty/debt-rate.js'
import { plainDescription, plainPlan, roadPlan } from './plans.js'

describe('debtForce', () => {
  it('is the rate of the loan', () => {
    expect(debtForce(plainPlan())).toBeCloseTo(Math.log(1.06), 12)
    expect(debtForce(roadPlan())).toBeGreaterThan(0.02)
  })

  it('is the rate of a loan that fails, too', () => {
    const description = plainDescription()
    const [sales] = description.revenues
    if (sales?.kind !== 'volume-price') throw new Error('a line of volume and price')
    for (const annual of [0, 60]) {
      const plan = planProject({ ...description, revenues: [{ ...sales, volume: { unit: 'unit', annual } }] })
      expect(debtForce(plan)).toBeCloseTo(Math.log(1.06), 9)
    }
  })

  it('is the same where interest of building is added to the loan', () => {
    const timeline = {
      financialClose: '2025-12-31',
      constructionMonths: 24,
      operationMonths: 48,
      periodMonths: 12,
    } as const
    const plan = planProject({
      name: 'Ferry',
      currency: 'EUR',
      timeline,
      revenues: [{ kind: 'yearly', name: 'Fares', amounts: [60, 60, 60, 60] }],
      capex: [{ name: 'Ship', amount: 100, draw: { kind: 'at-close' } }],
      financing: {
        debt: {
          size: { kind: 'gearing', gearing: 0.6 },
          tranches: [
            {
              name: 'Loan',
              share: 1,
              annualRate: 0.1,
              capitalisesInterest: true,
              tenorMonths: 72,
              repayment: { kind: 'annuity' },
            },
          ],
        },
      },
    })
    expect(debtForce(plan)).toBeCloseTo(Math.log(1.1), 12)
  })

  it('is nothing without debt', () => {
    expect(debtForce(planProject({ ...plainDescription(), financing: {} }))).toBe(0)
  })
})
