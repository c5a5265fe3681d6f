import { describe, expect, it } from 'vitest'
import type { AffordabilityOptions, Borrower } from '../../../src/project/affordability/index.js'
import { affordability } from '../../../src/project/affordability/index.js'
import type { Loan } from '../../../src/project/loans/types.js'
import { COMPANY, eur, HOUSEHOLD, MORTGAGE, TERM_LOAN } from './loans.js'

function codes(loan: Loan, borrower: Borrower, options: Partial<AffordabilityOptions> = {}): string[] {
  return affordability(loan, borrower, { limits: { amount: eur(1) }, ...options }).warnings.map(({ code }) => code)
}

describe('affordabilityWarnings', () => {
  it('has nothing to say of an ordinary loan', () => {
    expect(codes(MORTGAGE, HOUSEHOLD)).toEqual([])
    expect(codes(TERM_LOAN, COMPANY)).toEqual([])
  })

  it('tells of no income, of living cost above it, and of limits that are broken before', () => {
    expect(codes(MORTGAGE, { ...HOUSEHOLD, income: eur(0) })).toEqual(['NO_INCOME'])
    expect(codes(MORTGAGE, { ...HOUSEHOLD, livingCost: eur(4_600_00) })).toEqual(['LIVING_COST_ABOVE_INCOME'])
    const limits = { debtServiceToIncome: 0.04, debtToIncome: 0.1 }
    expect(affordability(MORTGAGE, HOUSEHOLD, { limits }).warnings).toEqual([
      { code: 'BROKEN_WITHOUT_LOAN', message: expect.stringContaining('debtServiceToIncome, debtToIncome') },
    ])
  })

  it('tells of negative cash flow while the loan runs', () => {
    expect(codes(TERM_LOAN, { ...COMPANY, cashFlows: [-1, 1, 1, 1] })).toEqual(['NEGATIVE_CASH_FLOW'])
    const after: Borrower = { ...COMPANY, cashFlows: [1, 1, 1, 1, -1], debtService: [0, 0, 0, 0, 0] }
    expect(codes(TERM_LOAN, after)).toEqual([])
  })

  it('tells of a last payment that must be refinanced', () => {
    expect(codes({ ...MORTGAGE, repayment: { kind: 'bullet' } }, HOUSEHOLD)).toEqual(['LARGE_LAST_PAYMENT'])
    const grace = { periods: 299, interest: 'capitalised' } as const
    expect(codes({ ...MORTGAGE, grace }, HOUSEHOLD)).toEqual(['LARGE_LAST_PAYMENT'])
    expect(codes({ ...MORTGAGE, periods: { ...MORTGAGE.periods, count: 1 } }, HOUSEHOLD)).toEqual([])
  })

  it('tells that a floating rate was not stressed', () => {
    const index = { name: 'EURIBOR 3M', fixings: [{ on: '2025-01-02', rate: 0.027 }] }
    const loan: Loan = { ...MORTGAGE, rate: { kind: 'floating', index, margin: 0.01 } }
    expect(codes(loan, HOUSEHOLD)).toEqual(['RATES_NOT_STRESSED'])
    expect(codes(loan, HOUSEHOLD, { stress: { add: 0.02 } })).toEqual([])
  })
})
