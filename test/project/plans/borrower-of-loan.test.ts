import { describe, expect, it } from 'vitest'
import { borrowerOfLoan } from '../../../src/project/plans/borrower-of-loan.js'
import { COMPANY, HOUSEHOLD, MORTGAGE, TERM_LOAN } from '../affordability/loans.js'
import { MONTHS } from './plans.js'

const halves = (count: number) => ({ ...TERM_LOAN, periods: { ...TERM_LOAN.periods, count } })

describe('borrowerOfLoan', () => {
  it('leaves income as it is, and cash flow of due days that are enough', () => {
    expect(borrowerOfLoan(HOUSEHOLD, MORTGAGE)).toEqual({ borrower: HOUSEHOLD })
    expect(borrowerOfLoan(COMPANY, TERM_LOAN)).toEqual({ borrower: COMPANY, foreseen: 4 })
  })

  it('counts due days that nobody foresaw as 0', () => {
    const { borrower, foreseen } = borrowerOfLoan(COMPANY, halves(6))
    expect(foreseen).toBe(4)
    expect(borrower).toEqual({
      ...COMPANY,
      cashFlows: [...COMPANY.cashFlows, 0, 0],
      debtService: [0, 20_000_00, 20_000_00, 0, 0, 0],
    })
  })

  it('gives months to the due days of each loan, further than it runs', () => {
    const { borrower, foreseen } = borrowerOfLoan(MONTHS, halves(2))
    expect(foreseen).toBe(4)
    expect(borrower).toMatchObject({ kind: 'cash-flow', cashFlows: [600_000_00, 600_000_00, 600_000_00, 600_000_00] })
    const monthly = { ...TERM_LOAN, periods: { count: 30, every: { value: 1, unit: 'month' } } } as const
    const met = borrowerOfLoan(MONTHS, monthly)
    expect(met.foreseen).toBe(24)
    expect(met.borrower).toMatchObject({
      cashFlows: Array.from({ length: 30 }, (_, k) => (k < 24 ? 100_000_00 : 0)),
    })
  })

  it('counts other debt by the same days, and weeks as well as months', () => {
    const months = { ...MONTHS, debtService: MONTHS.cashFlows.map(() => 10) }
    expect(borrowerOfLoan(months, halves(4)).borrower).toMatchObject({ debtService: [60, 60, 60, 60] })
    const weekly = { ...TERM_LOAN, periods: { count: 10, every: { value: 2, unit: 'week' } } } as const
    const met = borrowerOfLoan(MONTHS, weekly)
    // 730 days from 2025-01-15 to 2027-01-15.
    expect(met.foreseen).toBe(Math.floor(730 / 14))
  })

  it('names a borrower that is none', () => {
    const other = { ...COMPANY, kind: 'other' }
    // @ts-expect-error: no such kind
    expect(() => borrowerOfLoan(other, TERM_LOAN)).toThrow(
      expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'borrower.kind' }),
    )
    // @ts-expect-error: nothing
    expect(() => borrowerOfLoan(undefined, TERM_LOAN)).toThrow(
      expect.objectContaining({ code: 'INVALID_TYPE', path: 'borrower' }),
    )
  })
})
