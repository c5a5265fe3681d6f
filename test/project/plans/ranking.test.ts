import { describe, expect, it } from 'vitest'
import { borrowerSide } from '../../../src/project/plans/borrower-side.js'
import { lenderSide } from '../../../src/project/plans/lender-side.js'
import type { RankedPlan } from '../../../src/project/plans/ranking.js'
import { rankPlans } from '../../../src/project/plans/ranking.js'
import { CLIENT, PLAN, TERMS } from './plans.js'

const borrower = borrowerSide(PLAN, CLIENT, undefined, 'plans[0]')
const lender = lenderSide(PLAN, CLIENT, borrower.affordability.schedule, TERMS, 'plans[0]')

/** A plan of given figures: effective rate, thinnest cover, RAROC. */
function plan(name: string, effectiveInterestRate: number, cover: number, raroc?: number): RankedPlan {
  const { summary } = borrower
  const minimum = { value: cover, from: '2025-01-15', to: '2025-07-15' }
  return {
    name,
    borrower: { ...borrower, summary: { ...summary, effectiveInterestRate }, cover: { points: [], minimum } },
    ...(raroc !== undefined && { lender: { ...lender, life: { ...lender.life, raroc } } }),
  }
}

describe('rankPlans', () => {
  it('names plans that another beats for both sides, and the best of the others', () => {
    const plans = [
      plan('A', 0.06, 1.3, 0.15),
      plan('B', 0.06, 1.2, 0.15),
      plan('C', 0.05, 1.1, 0.12),
      plan('D', 0.07, 1.3, 0.2),
    ]
    const ranking = rankPlans(plans, 'strongest-cover')
    expect(ranking.efficient).toEqual(['A', 'C', 'D'])
    expect(ranking.dominated).toEqual([{ name: 'B', by: 'A' }])
    expect(ranking.recommended).toBe('A')
    expect(ranking.reason).toBe('A has the strongest cover where it is thinnest, 1.30, of 3 plans that no other beats')
    expect(rankPlans(plans, 'least-effective-rate')).toMatchObject({
      recommended: 'C',
      reason: 'C has the lowest effective rate, 5.00 %, of 3 plans that no other beats',
    })
    expect(rankPlans(plans, 'highest-raroc')).toMatchObject({
      recommended: 'D',
      reason: 'D has the highest RAROC over its life, 20.00 %, of 3 plans that no other beats',
    })
  })

  it('keeps plans that are alike, and takes the first', () => {
    const ranking = rankPlans([plan('A', 0.06, 1.3), plan('B', 0.06, 1.3)], 'least-total-cost')
    expect(ranking).toMatchObject({ efficient: ['A', 'B'], dominated: [], recommended: 'A' })
    expect(ranking.reason).toBe('A has the least interest and fees of 2 plans that no other beats')
  })

  it('says where there is no choice', () => {
    const only = rankPlans([plan('A', 0.06, 1.3)], 'strongest-cover')
    expect(only).toMatchObject({ recommended: 'A', reason: 'A is the only plan that fits' })
    const best = rankPlans([plan('A', 0.06, 1.3), plan('B', 0.07, 1.3), plan('C', 0.08, 1.2)], 'least-effective-rate')
    expect(best).toMatchObject({ recommended: 'A', reason: 'A beats every other plan that fits' })
  })

  it('goes by money where that is asked', () => {
    const rich = plan('Rich', 0.07, 1.2, 0.15)
    const more = { ...rich, lender: { ...rich.lender!, life: { ...rich.lender!.life, economicProfit: 1e12 } } }
    const ranking = rankPlans([plan('A', 0.06, 1.2, 0.14), more], 'highest-economic-profit')
    expect(ranking.recommended).toBe('Rich')
  })

  it('says that no plan fits', () => {
    expect(rankPlans([], 'strongest-cover')).toEqual({
      efficient: [],
      dominated: [],
      criterion: 'strongest-cover',
      reason: 'No plan fits both its borrower and its lender',
    })
  })

  it('takes a rate that does not exist as the dearest', () => {
    const { effectiveInterestRate: _, ...summary } = borrower.summary
    const without = { name: 'None', borrower: { ...borrower, summary } }
    expect(rankPlans([without, plan('A', 9, 1.1)], 'least-effective-rate').recommended).toBe('A')
  })
})
