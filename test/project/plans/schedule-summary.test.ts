import { describe, expect, it } from 'vitest'
import { loanSchedule } from '../../../src/project/loans/loan-schedule.js'
import type { Loan } from '../../../src/project/loans/types.js'
import { scheduleSummary } from '../../../src/project/plans/schedule-summary.js'
import { eur, TERM_LOAN } from '../affordability/loans.js'

const summary = (loan: Loan) => scheduleSummary(loanSchedule(loan), loan.periods)

describe('scheduleSummary', () => {
  it('tells a loan by hand: four halves of 300,000 at 6 %', () => {
    // Interest 36,000, 27,000, 18,000, 9,000; average life (0.5 + 1 + 1.5 + 2) / 4.
    const told = summary(TERM_LOAN)
    expect(told).toMatchObject({
      instalments: 4,
      lastDue: '2027-01-15',
      principal: 1_200_000_00,
      paidOut: 1_200_000_00,
      totalInterest: 90_000_00,
      totalFees: 0,
      largestPayment: 336_000_00,
      lastPayment: 309_000_00,
      averageLife: 1.25,
    })
    const year = { interest: 63_000_00, principal: 600_000_00, fees: 0, debtService: 663_000_00, closing: 600_000_00 }
    expect(told.years).toEqual([
      { from: '2025-01-15', to: '2026-01-15', ...year },
      { from: '2026-01-15', to: '2027-01-15', ...year, interest: 27_000_00, debtService: 627_000_00, closing: 0 },
    ])
    // (1 + 0.03)² - 1, but for days of half-years.
    expect(told.effectiveInterestRate).toBeCloseTo(0.0609, 3)
  })

  it('counts fees, and interest when it is paid rather than when it is added to the loan', () => {
    const loan: Loan = {
      ...TERM_LOAN,
      grace: { periods: 2, interest: 'capitalised' },
      fees: [
        { kind: 'up-front', of: 0.01 },
        { kind: 'agency', amount: eur(1_000_00), every: 'year' },
      ],
    }
    const told = summary(loan)
    expect(told.paidOut).toBe(1_188_000_00)
    expect(told.totalFees).toBe(14_000_00)
    expect(told.years[0]).toMatchObject({ interest: 0, principal: 0, fees: 1_000_00, debtService: 1_000_00 })
    // 1,200,000 × 1.03².
    expect(told.years[0]!.closing).toBe(1_273_080_00)
    expect(told.averageLife).toBe(1.75)
  })

  it('leaves out a rate that does not exist', () => {
    const fees: Loan['fees'] = [{ kind: 'up-front', of: eur(1_200_000_00), paid: 'separately' }]
    expect(summary({ ...TERM_LOAN, fees })).not.toHaveProperty('effectiveInterestRate')
  })

  it('counts periods longer than a year one by one, and shorter last years', () => {
    const periods = { count: 3, every: { value: 18, unit: 'month' } } as const
    expect(summary({ ...TERM_LOAN, periods }).years).toHaveLength(3)
    expect(summary({ ...TERM_LOAN, periods: { count: 3, every: { value: 6, unit: 'month' } } }).years).toHaveLength(2)
  })
})
