import { describe, expect, it } from 'vitest'
import { servicePeriodsByDueDay, servicePeriodsByYear } from '../../../src/project/affordability/service-period.js'
import type { Loan } from '../../../src/project/loans/types.js'
import { eur, MORTGAGE, scheduleOf, TERM_LOAN } from './loans.js'

const byYear = (more: Partial<Loan>) => servicePeriodsByYear(scheduleOf(more), { ...MORTGAGE, ...more })
const every = (count: number, value: number, unit: 'month' | 'week' | 'day'): Partial<Loan> => ({
  periods: { count, every: { value, unit } },
})

describe('servicePeriodsByYear', () => {
  it('adds up the instalments of each year of the loan', () => {
    const years = byYear(every(30, 1, 'month'))
    const { payment } = scheduleOf(every(30, 1, 'month')).instalments[0]!
    expect(years.map(year => [year.from, year.to])).toEqual([
      ['2025-01-15', '2026-01-15'],
      ['2026-01-15', '2027-01-15'],
      ['2027-01-15', '2027-07-15'],
    ])
    expect(years.map(year => year.share / year.of)).toEqual([1, 1, 0.5])
    expect(years.map(year => year.debtService)).toEqual([12 * payment, 12 * payment, 6 * payment])
  })

  it('knows years of quarters, weeks, days and of several years', () => {
    expect(byYear(every(8, 3, 'month')).map(year => year.share)).toEqual([12, 12])
    expect(byYear(every(60, 1, 'week')).map(year => [year.share, year.of])).toEqual([
      [52, 52],
      [8, 52],
    ])
    expect(byYear(every(2, 365, 'day')).map(year => [year.share, year.of])).toEqual([
      [365, 365],
      [365, 365],
    ])
    expect(byYear(every(2, 24, 'month')).map(year => [year.share, year.of])).toEqual([
      [24, 12],
      [24, 12],
    ])
  })

  it('counts the last payment of an annuity as the others, with its fees and balloon', () => {
    const repayment = { kind: 'annuity', balloon: eur(100_000_00) } as const
    const fees = [{ kind: 'agency', amount: eur(5_00), every: 'instalment' }] as const
    const terms = { ...every(12, 1, 'month'), repayment, fees }
    const { instalments } = scheduleOf(terms)
    const payment = instalments[0]!.payment
    expect(byYear(terms)[0]!.debtService).toBe(12 * payment + 100_000_00)
    expect(instalments.at(-1)!.payment).not.toBe(payment + 100_000_00)
  })

  it('takes the last payment as it is where it is not like the others', () => {
    for (const terms of [
      { ...every(12, 1, 'month'), repayment: { kind: 'bullet' } as const },
      { ...every(12, 1, 'month'), repayment: { kind: 'step', growth: 1.1, every: 11 } as const },
      { ...every(3, 1, 'month'), grace: { periods: 2, interest: 'paid' } as const },
      // A twelfth of 5 cents is rounded to none: all fall due at last.
      { ...every(12, 1, 'month'), principal: eur(5) },
      every(1, 1, 'month'),
    ]) {
      expect(byYear(terms)[0]!.debtService).toBe(scheduleOf(terms).totals.payment)
    }
  })
})

describe('servicePeriodsByDueDay', () => {
  it('is each payment by itself', () => {
    const periods = servicePeriodsByDueDay(scheduleOf({}, TERM_LOAN), TERM_LOAN)
    expect(periods.map(period => period.debtService)).toEqual([336_000_00, 327_000_00, 318_000_00, 309_000_00])
    expect(periods[1]).toMatchObject({ from: '2025-07-15', to: '2026-01-15', share: 6, of: 12 })
  })
})
