import { describe, expect, it } from 'vitest'
import { DAY_COUNTS, holidayCalendar } from '../../../src/money/index.js'
import { loanSchedule } from '../../../src/project/loans/loan-schedule.js'
import type { Loan } from '../../../src/project/loans/types.js'
import { facilityOfLoan } from '../../../src/project/plans/index.js'
import { facilityProfit } from '../../../src/project/profitability/index.js'
import { eur, TERM_LOAN } from '../affordability/loans.js'
import { PLAN, TERMS } from './plans.js'

const facilityOf = (loan: Partial<Loan>) => facilityOfLoan({ ...PLAN, loan: { ...TERM_LOAN, ...loan } })
const client = { currency: 'EUR', probabilityOfDefault: 0.01 }

describe('facilityOfLoan', () => {
  it('is a term loan on the schedule of the contract, at its own rate', () => {
    expect(facilityOfLoan(PLAN)).toEqual({
      ...PLAN.lender,
      kind: 'term-loan',
      name: 'Four halves',
      balance: { kind: 'schedule', schedule: loanSchedule(TERM_LOAN) },
      rate: { kind: 'fixed', annualRate: 0.06 },
      dayCount: '30E/360',
      fees: [],
    })
  })

  it('earns all the interest of the schedule, whatever its rates and day count', () => {
    const calendar = holidayCalendar({ name: 'weekends' })
    const periods = { ...TERM_LOAN.periods, businessDays: { calendar, rule: 'following' } } as const
    const steps = [
      { from: '2025-01-15', annualRate: 0.02 },
      { from: '2026-01-15', annualRate: 0.08 },
    ]
    const loans: readonly Partial<Loan>[] = [
      ...DAY_COUNTS.map(dayCount => ({ periods, dayCount })),
      { from: '2025-01-31' },
      { periods: { count: 30, every: { value: 2, unit: 'week' } } },
      { rate: { kind: 'stepped', steps } },
      { rate: { kind: 'fixed', annualRate: -0.01 } },
      { grace: { periods: 2, interest: 'capitalised' } },
      { grace: { periods: 2, interest: 'deferred' } },
    ]
    for (const loan of loans) {
      const facility = facilityOf(loan)
      const { interest } = facilityProfit(facility, client, { ...TERMS, from: '2025-01-01', months: 60 }).lines
      const { totals, instalments } = loanSchedule({ ...TERM_LOAN, ...loan })
      // A rate within the roundings of instalments is told as the contract's own.
      expect(Math.abs(interest - totals.interest)).toBeLessThanOrEqual(instalments.length)
    }
  })

  it('keeps the margin of a floating rate, reset as often as its index', () => {
    const index = { name: 'Index', fixings: [{ on: '2025-01-01', rate: 0.03 }] }
    const rate = { kind: 'floating', index, margin: 0.015 } as const
    const resets = (more: object, loan: Partial<Loan> = {}) => facilityOf({ ...loan, rate: { ...rate, ...more } }).rate
    expect(resets({})).toEqual({ kind: 'floating', margin: 0.015, resetMonths: 6 })
    expect(resets({ resetEvery: 2 })).toMatchObject({ resetMonths: 12 })
    const every = (unit: 'week' | 'day', value: number): Partial<Loan> => ({
      periods: { count: 4, every: { value, unit } },
    })
    expect(resets({}, every('week', 13))).toMatchObject({ resetMonths: 3 })
    expect(resets({}, every('day', 1))).toMatchObject({ resetMonths: 1 })
  })

  it('books fees of the drawing as part of the yield, those of instalments as not', () => {
    const fees: Loan['fees'] = [
      { kind: 'up-front', of: 0.01 },
      { kind: 'agency', amount: eur(500_00), every: 'year' },
    ]
    const own = { kind: 'yearly', name: 'Account', amount: eur(100_00) } as const
    const facility = facilityOfLoan({
      ...PLAN,
      loan: { ...TERM_LOAN, fees },
      lender: { lossGivenDefault: 0.4, capital: {}, fees: [own] },
    })
    const once = (minorUnits: number, on: string, partOfYield: boolean) =>
      expect.objectContaining({ kind: 'once', amount: eur(minorUnits), on, partOfYield })
    expect(facility.fees).toEqual([
      own,
      once(12_000_00, '2025-01-15', true),
      once(500_00, '2026-01-15', false),
      once(500_00, '2027-01-15', false),
    ])
    // A fault is named by its place in the plan, whatever fees the contract has.
    const wrong = { ...own, amount: eur(-1) }
    expect(() =>
      facilityOfLoan({ ...PLAN, loan: { ...TERM_LOAN, fees }, lender: { ...PLAN.lender!, fees: [own, wrong] } }),
    ).toThrow(expect.objectContaining({ path: 'plan.lender.fees[1].amount.minorUnits' }))
  })

  it('names a plan that is none', () => {
    const at = (code: string, path: string) => expect.objectContaining({ code, path })
    const { lender: _, ...without } = PLAN
    expect(() => facilityOfLoan(without)).toThrow(at('MISSING_VALUE', 'plan.lender'))
    const years = (count: number) => () =>
      facilityOf({ periods: { count, every: { value: 12, unit: 'month' } }, repayment: { kind: 'bullet' } })
    expect(years(100)).not.toThrow()
    expect(years(101)).toThrow(at('OUT_OF_RANGE', 'plan.loan.periods'))
    expect(() => facilityOf({ from: '9950-01-15' })).toThrow(at('OUT_OF_RANGE', 'plan.loan.from'))
    expect(() => facilityOf({ from: '2024-02-30' })).toThrow(at('INVALID_DATE', 'plan.loan.from'))
  })
})
