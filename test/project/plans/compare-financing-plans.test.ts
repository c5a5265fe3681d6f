import { describe, expect, it } from 'vitest'
import type { FinancingPlan } from '../../../src/project/plans/index.js'
import { checkFinancingPlans, compareFinancingPlans, repaymentPlans } from '../../../src/project/plans/index.js'
import { CLIENT, MONTHS, PLAN, TERMS } from './plans.js'

const at = (code: string, path: string) => expect.objectContaining({ code, path })
const { repayment: _, ...offer } = PLAN.loan
const SHAPES = repaymentPlans({ ...offer, cashFlow: MONTHS, lender: PLAN.lender! }).plans
const byMonths = { ...CLIENT, borrower: MONTHS, limits: { cashFlowCover: 1.5 } }

describe('compareFinancingPlans', () => {
  it('holds six shapes beside each other, from both sides', () => {
    const { plans, rows, ranking, client, currency } = compareFinancingPlans(byMonths, SHAPES, { terms: TERMS })
    expect([client, currency]).toEqual(['Harbour Cold Storage', 'EUR'])
    // 600,000 of cash each half: payments of up to 400,000 keep 1.5, all but those that leave principal to the last.
    expect(rows.map(({ name, feasible }) => [name, feasible])).toEqual([
      ['annuity', true],
      ['equal-principal', true],
      ['bullet', false],
      ['balloon', false],
      ['step', true],
      ['sculpted', true],
    ])
    for (const plan of plans) {
      expect(plan.feasible).toBe(plan.reasons.length === 0)
      expect(plan.feasible || plan.remedies.length > 0).toBe(true)
      expect(plan.reasons).toEqual([...plan.borrower.reasons, ...plan.lender!.reasons])
    }
    expect(ranking.recommended).toBe('annuity')
    expect(ranking.efficient).toContain('annuity')
  })

  it('leaves the lender out where no terms are given', () => {
    const { plans, rows } = compareFinancingPlans(byMonths, SHAPES)
    for (const plan of plans) expect(plan).not.toHaveProperty('lender')
    for (const row of rows) expect(row).not.toHaveProperty('lifeRaroc')
  })

  it('does not fit where the lender earns too little, though the borrower can pay', () => {
    const terms = { ...TERMS, annualHurdleRate: 0.3 }
    const { plans, ranking } = compareFinancingPlans(CLIENT, [PLAN], { terms })
    expect(plans[0]!.borrower.reasons).toEqual([])
    expect(plans[0]!.reasons).toMatchObject([{ side: 'lender', code: 'BELOW_HURDLE' }])
    expect(plans[0]!.feasible).toBe(false)
    expect(ranking).not.toHaveProperty('recommended')
  })

  it('is of each plan what it is alone, in any order', () => {
    const all = compareFinancingPlans(byMonths, SHAPES, { terms: TERMS })
    const back = compareFinancingPlans(byMonths, SHAPES.toReversed(), { terms: TERMS })
    expect(back.plans.toReversed()).toEqual(all.plans)
    for (const [i, plan] of SHAPES.entries()) {
      expect(compareFinancingPlans(byMonths, [plan], { terms: TERMS }).plans[0]).toEqual(all.plans[i])
    }
  })

  it('survives JSON: every figure is a finite number or absent', () => {
    const all = compareFinancingPlans(byMonths, SHAPES, { terms: TERMS, stress: { add: 0.01 } })
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
  })

  it('answers from one minor unit to the largest amounts, at rates from below 0 to half of the loan a year', () => {
    const yearly = {
      ...offer,
      periods: { count: 3, every: { value: 12, unit: 'month' } },
      lender: PLAN.lender!,
    } as const
    for (const minorUnits of [1, 7, 1e6, 9e13]) {
      for (const annualRate of [-0.01, 0, 1e-12, 0.5]) {
        const rate = { kind: 'fixed', annualRate } as const
        const { plans } = repaymentPlans({ ...yearly, rate, principal: { currency: 'EUR', minorUnits } })
        const compared = compareFinancingPlans(byMonths, plans, { terms: TERMS })
        expect(JSON.parse(JSON.stringify(compared))).toEqual(compared)
        // 12 % after a quarter of tax, less 2 % on capital, on a tenth; and expected loss of 0.4 %, somewhat less with every year survived.
        for (const { leastRate } of compared.rows) expect(Math.abs(leastRate! - 0.048)).toBeLessThan(5e-5)
      }
    }
  })

  it('takes other levels of warnings', () => {
    const codes = (options: object) => compareFinancingPlans(byMonths, [SHAPES[3]!], options).rows[0]!.warnings
    expect(codes({})).toContain('LARGE_LAST_REPAYMENT')
    expect(codes({ largestLastRepayment: 0.9 })).not.toContain('LARGE_LAST_REPAYMENT')
  })

  it('names what is wrong with options, plans and client', () => {
    const of = (plans: readonly FinancingPlan[], options: object) => () => compareFinancingPlans(CLIENT, plans, options)
    expect(of([PLAN], { criterion: 'highest-raroc' })).toThrow(at('CONFLICTING_OPTIONS', 'options.criterion'))
    expect(of([PLAN], { criterion: 'best' })).toThrow(at('OUT_OF_RANGE', 'options.criterion'))
    expect(of([PLAN], { limit: 1 })).toThrow(at('UNKNOWN_OPTION', 'options.limit'))
    expect(of([PLAN], { stress: { add: 'x' } })).toThrow(at('INVALID_TYPE', 'options.stress.add'))
    expect(of([], {})).toThrow(at('EMPTY_INPUT', 'plans'))
    const other = { ...PLAN, name: 'Other', loan: { ...PLAN.loan, rate: { kind: 'fixed', annualRate: 'x' } } } as never
    expect(of([PLAN, other], {})).toThrow(at('INVALID_TYPE', 'plans[1].loan.rate.annualRate'))
  })
})

describe('checkFinancingPlans', () => {
  it('gives the fault of each plan, and none of plans that can be compared', () => {
    const wrong = { ...PLAN, name: 'Wrong', loan: { ...PLAN.loan, from: '2024-02-30' } }
    const bare = { name: 'Bare', loan: PLAN.loan }
    expect(checkFinancingPlans(CLIENT, [wrong, PLAN, bare], { terms: TERMS })).toMatchObject([
      { code: 'INVALID_DATE', path: 'plans[0].loan.from' },
      { code: 'MISSING_VALUE', path: 'plans[2].lender' },
    ])
    expect(checkFinancingPlans(CLIENT, [PLAN, bare])).toEqual([])
    // What every plan meets is a fault of each.
    const unread = { ...CLIENT, limits: { cashFlowCover: -1 } }
    const paths = checkFinancingPlans(unread, [PLAN, { ...PLAN, name: 'Again' }]).map(({ path }) => path)
    expect(paths).toEqual(['client.limits.cashFlowCover', 'client.limits.cashFlowCover'])
    expect(() => checkFinancingPlans(CLIENT, [])).toThrow(at('EMPTY_INPUT', 'plans'))
  })
})
