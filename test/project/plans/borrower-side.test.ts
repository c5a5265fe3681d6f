import { describe, expect, it } from 'vitest'
import { borrowerSide } from '../../../src/project/plans/borrower-side.js'
import { CLIENT, MONTHS, PLAN } from './plans.js'

const at = (code: string, path: string) => expect.objectContaining({ code, path })

describe('borrowerSide', () => {
  it('has no reasons and no remedies where every limit holds', () => {
    const side = borrowerSide(PLAN, CLIENT, undefined, 'plans[0]')
    expect(side.affordability.affordable).toBe(true)
    expect(side.cover.minimum!.value).toBeCloseTo(400 / 347, 15)
    expect(side.summary.totalInterest).toBe(90_000_00)
    expect(side).toMatchObject({ reasons: [], remedies: [] })
    expect(side).not.toHaveProperty('foreseen')
  })

  it('tells each broken limit by how much, and what would mend it', () => {
    const side = borrowerSide(PLAN, { ...CLIENT, limits: { cashFlowCover: 1.2 } }, undefined, 'plans[0]')
    // 400,000 / 1.2 leaves 333,333.33, less 20,000 for other loans; 327,000 are due.
    expect(side.reasons).toMatchObject([{ side: 'borrower', code: 'cashFlowCover', by: 1_366_667 }])
    expect(side.remedies.map(({ kind }) => kind)).toEqual(['principal', 'rate'])
  })

  it('breaks under stress where it holds at the rates of the contract', () => {
    const stressed = borrowerSide(PLAN, { ...CLIENT, limits: { cashFlowCover: 1.15 } }, { add: 0.02 }, 'plans[0]')
    expect(stressed.reasons.map(({ code }) => code)).toEqual(['cashFlowCover'])
    expect(stressed.cover.stressedMinimum!.value).toBeCloseTo(400 / 356, 15)
  })

  it('does not fit where payments that follow cash would not pay the interest of stressed rates', () => {
    // The first half brings 45,000: 36,000 of interest are paid at 6 %, 54,000 are not at 9 %.
    const cashFlows = [45_000_00, 900_000_00, 900_000_00, 900_000_00]
    const repayment = { kind: 'sculpted', cashFlows, coverage: 1 } as const
    const client = { ...CLIENT, borrower: { kind: 'cash-flow', currency: 'EUR', cashFlows } as const }
    const plan = { ...PLAN, loan: { ...PLAN.loan, repayment } }
    const limits = { cashFlowCover: 0.9 }
    expect(borrowerSide(plan, { ...client, limits }, { add: 0.01 }, 'plans[0]').reasons).toEqual([])
    const { reasons, affordability, cover } = borrowerSide(plan, { ...client, limits }, { add: 0.03 }, 'plans[0]')
    expect(reasons).toMatchObject([{ side: 'borrower', code: 'NO_STRESSED_SCHEDULE', by: 0 }])
    expect(affordability).not.toHaveProperty('stressed')
    expect(cover).not.toHaveProperty('stressedMinimum')
    // A stress that is none, or takes the loan out of reach of any amount, is the question's fault.
    expect(() => borrowerSide(plan, client, { add: 1e300 }, 'plans[0]')).toThrow(
      at('OUT_OF_RANGE', 'plans[0].loan.principal'),
    )
  })

  it('asks the same client about loans of any due days, by months', () => {
    const client = { ...CLIENT, borrower: MONTHS }
    const monthly = { ...PLAN.loan, periods: { count: 24, every: { value: 1, unit: 'month' } } } as const
    const [halves, months] = [PLAN, { ...PLAN, loan: monthly }].map(plan =>
      borrowerSide(plan, client, undefined, 'plans[0]'),
    )
    expect(halves!.cover.minimum!.value).toBeCloseTo(600 / 336, 15)
    // 50,000 of principal and half a percent of 1,200,000.
    expect(months!.cover.minimum!.value).toBeCloseTo(100 / 56, 15)
  })

  it('does not fit where nobody foresees the cash of the last due days, whatever the limits', () => {
    const client = {
      ...CLIENT,
      borrower: { ...MONTHS, cashFlows: MONTHS.cashFlows.slice(0, 18) },
      limits: { amount: PLAN.loan.principal },
    }
    const side = borrowerSide(PLAN, client, undefined, 'plans[0]')
    expect(side.foreseen).toBe(3)
    expect(side.reasons).toMatchObject([{ code: 'BEYOND_CASH_FLOWS', by: 1 }])
    expect(side.remedies).toMatchObject([{ kind: 'tenor', instalments: 3 }])
    expect(side.cover.points[3]).toMatchObject({ cash: 0, cover: 0 })
  })

  it('names faults as the caller wrote them', () => {
    const side = (plan: object, client: object) => () =>
      borrowerSide({ ...PLAN, ...plan }, { ...CLIENT, ...client }, undefined, 'plans[3]')
    const loan = { ...PLAN.loan, rate: { kind: 'fixed', annualRate: -2 } }
    expect(side({ loan }, {})).toThrow(at('OUT_OF_RANGE', 'plans[3].loan.rate.annualRate'))
    expect(side({}, { borrower: { ...MONTHS, from: '2025-02-01' } })).toThrow(at('OUT_OF_RANGE', 'plans[3].loan.from'))
    expect(side({}, { borrower: { ...MONTHS, cashFlows: [] } })).toThrow(at('EMPTY_INPUT', 'client.borrower.cashFlows'))
    expect(side({}, { borrower: { ...MONTHS, currency: 'USD' } })).toThrow(
      at('MIXED_CURRENCIES', 'plans[3].loan.principal.currency'),
    )
    expect(side({}, { limits: {} })).toThrow(at('MISSING_VALUE', 'client.limits'))
    expect(side({}, { limits: { debtToIncome: 3 } })).toThrow(at('CONFLICTING_OPTIONS', 'client.limits.debtToIncome'))
  })
})
