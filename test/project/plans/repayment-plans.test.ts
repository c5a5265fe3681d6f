import { describe, expect, it } from 'vitest'
import { loanSchedule } from '../../../src/project/loans/loan-schedule.js'
import type { RepaymentRequest } from '../../../src/project/plans/index.js'
import { repaymentPlans } from '../../../src/project/plans/index.js'
import { COMPANY, eur } from '../affordability/loans.js'
import { MONTHS } from './plans.js'

const REQUEST: RepaymentRequest = {
  principal: eur(1_200_000_00),
  from: '2025-01-15',
  periods: { count: 4, every: { value: 6, unit: 'month' } },
  rate: { kind: 'fixed', annualRate: 0.06 },
}
const SHAPES = ['annuity', 'equal-principal', 'bullet', 'balloon', 'step', 'sculpted']
const at = (code: string, path: string) => expect.objectContaining({ code, path })

describe('repaymentPlans', () => {
  it('makes six plans of one request, each of which repays the same loan', () => {
    const { plans, leftOut } = repaymentPlans({ ...REQUEST, cashFlow: COMPANY })
    expect(plans.map(({ name }) => name)).toEqual(SHAPES)
    expect(leftOut).toEqual([])
    for (const { loan } of plans) {
      const { totals, instalments } = loanSchedule(loan)
      expect(totals.principal).toBe(1_200_000_00)
      expect(instalments.at(-1)!.closing).toBe(0)
    }
  })

  it('shapes them as it says', () => {
    const { plans } = repaymentPlans({ ...REQUEST, cashFlow: COMPANY, balloonShare: 0.25, yearlyGrowth: 0.1 })
    const of = Object.fromEntries(plans.map(({ name, loan }) => [name, loanSchedule(loan)]))
    const payments = (name: string) => of[name]!.instalments.map(({ payment }) => payment)
    // Level but for a closing minor unit.
    expect(new Set(payments('annuity').slice(0, 3)).size).toBe(1)
    expect(of['equal-principal']!.instalments.map(({ principal }) => principal)).toEqual([3e7, 3e7, 3e7, 3e7])
    expect(payments('bullet')).toEqual([36_000_00, 36_000_00, 36_000_00, 1_236_000_00])
    // 300,000 are left beside the last level payment.
    const [, , before, last] = payments('balloon')
    expect(Math.abs(last! - before! - 300_000_00)).toBeLessThanOrEqual(4)
    const step = payments('step')
    expect(step[2]! / step[0]!).toBeCloseTo(1.1, 7)
    expect(step[1]).toBe(step[0])
    // Cash less other debt service: 500, 380, 430, 500 thousand at one cover.
    const covers = [500, 380, 430, 500].map((cash, k) => (cash * 1000_00) / payments('sculpted')[k]!)
    for (const cover of covers) expect(cover).toBeCloseTo(of['sculpted']!.coverage!, 6)
  })

  it('keeps grace, fees, collateral and what the plan is to its lender', () => {
    const lender = { lossGivenDefault: 0.4, capital: { riskWeight: 1 } }
    const collateral = { value: eur(1) }
    const grace = { periods: 1, interest: 'paid' } as const
    const { plans } = repaymentPlans({ ...REQUEST, grace, fees: [{ kind: 'up-front', of: 0.01 }], lender, collateral })
    for (const plan of plans) {
      expect(plan).toMatchObject({ lender, collateral, loan: { grace } })
      expect(loanSchedule(plan.loan).instalments[0]!.principal).toBe(0)
      expect(loanSchedule(plan.loan).upFront).toBe(12_000_00)
    }
  })

  it('leaves out what the request does not allow, and says why', () => {
    const year = { ...REQUEST, periods: { count: 2, every: { value: 6, unit: 'month' } } } as const
    expect(repaymentPlans(year).leftOut).toEqual([
      { shape: 'step', reason: 'Repayment does not last beyond a year, so that no payment can grow' },
      { shape: 'sculpted', reason: 'No cash flow is given for payments to follow' },
    ])
    const short = { ...COMPANY, cashFlows: COMPANY.cashFlows.slice(0, 3), debtService: [0, 0, 0] }
    expect(repaymentPlans({ ...REQUEST, cashFlow: short }).leftOut).toEqual([
      { shape: 'sculpted', reason: 'Cash flow is foreseen for 3 of 4 due days; what nobody foresees counts as 0' },
    ])
    const weak = { ...COMPANY, cashFlows: [500_000_00, 1, 500_000_00, 500_000_00] }
    expect(repaymentPlans({ ...REQUEST, cashFlow: weak }).leftOut[0]!.reason).toMatch(
      /^No such loan can be scheduled: /,
    )
  })

  it('follows months as well, by the due days of the request', () => {
    const { plans } = repaymentPlans({ ...REQUEST, cashFlow: MONTHS })
    // Level cash: sculpted payments are those of an annuity, to a minor unit of rounding each.
    const [annuity, sculpted] = ['annuity', 'sculpted'].map(name =>
      loanSchedule(plans.find(plan => plan.name === name)!.loan).instalments.map(({ payment }) => payment),
    )
    for (const [k, payment] of sculpted!.entries()) expect(Math.abs(payment - annuity![k]!)).toBeLessThanOrEqual(4)
  })

  it('names what is wrong with the request', () => {
    const of = (more: object) => () => repaymentPlans({ ...REQUEST, ...more })
    expect(of({ balloonShare: 1 })).toThrow(at('OUT_OF_RANGE', 'request.balloonShare'))
    expect(of({ balloonShare: 0 })).toThrow(at('OUT_OF_RANGE', 'request.balloonShare'))
    expect(of({ yearlyGrowth: -1 })).toThrow(at('OUT_OF_RANGE', 'request.yearlyGrowth'))
    expect(of({ repayment: { kind: 'annuity' } })).toThrow(at('UNKNOWN_OPTION', 'request.repayment'))
    expect(of({ periods: { ...REQUEST.periods, count: 0 } })).toThrow(at('OUT_OF_RANGE', 'request.periods.count'))
    expect(of({ fees: [{ kind: 'up-front', of: -1 }] })).toThrow(at('OUT_OF_RANGE', 'request.fees[0].of'))
    expect(of({ cashFlow: { ...COMPANY, cashFlows: [] } })).toThrow(at('EMPTY_INPUT', 'request.cashFlow.cashFlows'))
    expect(of({ cashFlow: { ...COMPANY, kind: 'income' } })).toThrow(at('OUT_OF_RANGE', 'request.cashFlow.kind'))
    expect(of({ cashFlow: { ...COMPANY, currency: 'USD' } })).toThrow(
      at('MIXED_CURRENCIES', 'request.cashFlow.currency'),
    )
  })
})
