import { describe, expect, it } from 'vitest'
import { loanSchedule } from '../../../src/project/loans/loan-schedule.js'
import type { Loan } from '../../../src/project/loans/types.js'
import type { FinancingPlan, PlanClient } from '../../../src/project/plans/index.js'
import { lenderSide } from '../../../src/project/plans/lender-side.js'
import type { Relationship } from '../../../src/project/profitability/index.js'
import { relationshipProfit } from '../../../src/project/profitability/index.js'
import type { ProfitTerms } from '../../../src/project/profitability/types.js'
import { eur, TERM_LOAN } from '../affordability/loans.js'
import { CLIENT, PLAN, TERMS } from './plans.js'

const sideOf = (plan: FinancingPlan = PLAN, client: PlanClient = CLIENT, terms: ProfitTerms = TERMS) =>
  lenderSide(plan, client, loanSchedule(plan.loan), terms, 'plans[2]')
const at = (code: string, path: string) => expect.objectContaining({ code, path })

/** One year, all repaid at its end: the closed form of a loan. */
const BULLET: Loan = {
  ...TERM_LOAN,
  periods: { count: 1, every: { value: 12, unit: 'month' } },
  repayment: { kind: 'bullet' },
}

describe('lenderSide', () => {
  it('earns by hand: 1,200,000 for a year at 6 %, funded at 3 %', () => {
    // Interest 72,000 - funding 36,000 - loss 0.01 × 0.4 × 1,200,000 + 120,000 × 0.02 = 33,600; less a quarter 25,200; on 120,000.
    const { life, firstTerms, price, reasons } = sideOf({ ...PLAN, loan: BULLET })
    expect(life.profit).toBe(25_200_00)
    expect(life.raroc).toBeCloseTo(0.21, 12)
    expect(firstTerms).toEqual(life)
    expect(reasons).toEqual([])
    // s = EL + C (h / (1 - t) - r) = 0.004 + 0.1 × (0.16 - 0.02) = 0.018 over 0.03.
    if (price.status !== 'priced') throw new Error(price.reason)
    expect(price.least).toBeCloseTo(0.048, 10)
    expect(price.leastMargin).toBeCloseTo(0.018, 10)
    expect(price.asked).toBe(0.06)
    expect(price.gap).toBeCloseTo(0.012, 10)
  })

  it('looks over the whole life, and at the terms alone beside it', () => {
    const { life, firstTerms } = sideOf()
    // Interest of all four halves; of the first two 63,000.
    expect(life.lines.interest).toBe(90_000_00)
    expect(firstTerms.lines.interest).toBe(63_000_00)
    const late = sideOf(PLAN, CLIENT, { ...TERMS, from: '2024-11-30', months: 3 })
    expect(late.life.lines.interest).toBe(90_000_00)
  })

  it('says what is missing to the hurdle, and the rate that earns it', () => {
    const cheap: FinancingPlan = { ...PLAN, loan: { ...BULLET, rate: { kind: 'fixed', annualRate: 0.04 } } }
    const { reasons, remedies, life } = sideOf(cheap)
    // Of 0.008 × 1,200,000 before tax, three quarters after it.
    expect(life.economicProfit).toBe(-7_200_00)
    expect(reasons).toMatchObject([{ side: 'lender', code: 'BELOW_HURDLE', by: 7_200_00 }])
    expect(remedies).toHaveLength(1)
    expect(remedies[0]!.change).toBeCloseTo(0.008, 10)
    const at = (annualRate: number): FinancingPlan => ({
      ...PLAN,
      loan: { ...BULLET, rate: { kind: 'fixed', annualRate } },
    })
    expect(sideOf(at(0.048)).reasons).toEqual([])
    expect(sideOf(at(0.0479)).reasons).toHaveLength(1)
  })

  it('says where no price earns the hurdle, and offers none', () => {
    const operatingCost = { kind: 'share-of-income', share: 1 } as const
    const side = sideOf({ ...PLAN, lender: { ...PLAN.lender!, operatingCost } })
    expect(side.price.status).toBe('out-of-reach')
    expect(side.reasons).toMatchObject([{ code: 'BELOW_HURDLE' }])
    expect(side.remedies).toEqual([])
  })

  it('asks for no more than cost where no capital is tied up', () => {
    const side = sideOf({ ...PLAN, loan: BULLET, lender: { ...PLAN.lender!, capital: { riskWeight: 0 } } })
    expect(side.life).not.toHaveProperty('raroc')
    expect(side.reasons).toEqual([])
    // Funding and expected loss.
    if (side.price.status !== 'priced') throw new Error(side.price.reason)
    expect(side.price.least).toBeCloseTo(0.034, 10)
  })

  it('asks for margins of floating rates', () => {
    const index = { name: 'Index', fixings: [{ on: '2025-01-01', rate: 0.03 }] }
    const loan: Loan = { ...BULLET, rate: { kind: 'floating', index, margin: 0.03 } }
    const curves: ProfitTerms['curves'] = [
      {
        currency: 'EUR',
        on: '2025-01-01',
        base: { unit: 'year', times: [0, 5], values: [0.03, 0.03], between: 'linear', quantity: 'rate' },
      },
    ]
    const { transferRate: _, ...lender } = PLAN.lender!
    const { price } = sideOf({ ...PLAN, loan, lender }, CLIENT, { ...TERMS, curves })
    if (price.status !== 'priced') throw new Error(price.reason)
    expect(price.asked).toBe(0.03)
    expect(price.least).toBeCloseTo(0.018, 10)
    expect(price.gap).toBeCloseTo(0.012, 10)
  })

  it('shows what the plan does to the relationship', () => {
    const relationship: Relationship = {
      client: 'Harbour Cold Storage',
      currency: 'EUR',
      probabilityOfDefault: 0.01,
      facilities: [
        {
          kind: 'guarantee',
          name: 'Rent',
          amount: eur(100_000_00),
          from: '2025-01-15',
          months: 24,
          annualFee: 0.01,
          lossGivenDefault: 0.4,
          capital: { riskWeight: 1 },
        },
      ],
    }
    const side = sideOf(PLAN, { ...CLIENT, relationship })
    expect(side.relationship!.without).toBe(relationshipProfit(relationship, TERMS).total.raroc)
    const both = { ...relationship, facilities: [...relationship.facilities, side.facility] }
    expect(side.relationship!.with).toBe(relationshipProfit(both, TERMS).total.raroc)
    expect(side.relationship!.with).not.toBe(side.relationship!.without)
    expect(
      sideOf(PLAN, { ...CLIENT, relationship: { ...relationship, facilities: [] } }).relationship,
    ).not.toHaveProperty('without')
    const taken = { ...relationship, facilities: [{ ...relationship.facilities[0]!, name: 'Four halves' }] }
    expect(() => sideOf(PLAN, { ...CLIENT, relationship: taken })).toThrow(at('CONFLICTING_OPTIONS', 'plans[2].name'))
    const abroad = { ...relationship, currency: 'USD', facilities: [] }
    expect(() => sideOf(PLAN, { ...CLIENT, relationship: abroad })).toThrow(
      at('MIXED_CURRENCIES', 'client.relationship.currency'),
    )
  })

  it('names faults as the caller wrote them', () => {
    const { probabilityOfDefault: _, ...unknown } = CLIENT
    expect(() => sideOf(PLAN, unknown)).toThrow(at('MISSING_VALUE', 'client.probabilityOfDefault'))
    expect(() => sideOf(PLAN, { ...CLIENT, probabilityOfDefault: 2 })).toThrow(
      at('OUT_OF_RANGE', 'client.probabilityOfDefault'),
    )
    const { lender: __, ...bare } = PLAN
    expect(() => sideOf(bare)).toThrow(at('MISSING_VALUE', 'plans[2].lender'))
    const lossless = { ...PLAN, lender: { ...PLAN.lender!, lossGivenDefault: 2 } }
    expect(() => sideOf(lossless)).toThrow(at('OUT_OF_RANGE', 'plans[2].lender.lossGivenDefault'))
    expect(() => sideOf(PLAN, CLIENT, { ...TERMS, taxRate: 1 })).toThrow(at('OUT_OF_RANGE', 'options.terms.taxRate'))
    const { transferRate: ___, ...unfunded } = PLAN.lender!
    expect(() => sideOf({ ...PLAN, lender: unfunded })).toThrow(expect.objectContaining({ code: 'MISSING_CURVE' }))
  })
})
