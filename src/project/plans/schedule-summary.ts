/**
 * What a plan costs its borrower, year by year and in all.
 *
 * @module
 */

import type { DayNumber } from '../../money/index.js'
import { dayNumber } from '../../money/index.js'
import { UNITS_PER_YEAR } from '../affordability/service-period.js'
import { effectiveInterestRate } from '../loans/effective-rate.js'
import type { Instalment, LoanPeriods, LoanSchedule } from '../loans/types.js'
import { calendarYears } from '../transfer-pricing/calendar-years.js'

/** A schedule in a few figures; amounts in minor units. */
export interface ScheduleSummary {
  readonly instalments: number
  /** ISO. */
  readonly lastDue: string
  /** Drawn, and what of it the borrower receives. */
  readonly principal: number
  readonly paidOut: number
  /** Of all instalments, with what was capitalised. */
  readonly totalInterest: number
  /** With those of the day of drawing. */
  readonly totalFees: number
  readonly largestPayment: number
  readonly lastPayment: number
  /** Mean time until principal is repaid, in years of the calendar: 3 months are 0.25. */
  readonly averageLife: number
  /** Effective rate of a year with all fees; absent where there is no single one. */
  readonly effectiveInterestRate?: number
  readonly years: readonly DebtServiceYear[]
}

/** A year of the loan: 12 months, 52 weeks or 365 days of instalments from the drawing; the last may be shorter. */
export interface DebtServiceYear {
  /** ISO. */
  readonly from: string
  readonly to: string
  /** Paid as interest: what is capitalised or deferred is not. */
  readonly interest: number
  readonly principal: number
  readonly fees: number
  readonly debtService: number
  /** Owed at the end. */
  readonly closing: number
}

export function scheduleSummary(schedule: LoanSchedule, periods: LoanPeriods): ScheduleSummary {
  const { instalments, totals } = schedule
  const last = instalments.at(-1)!
  const rate = effectiveInterestRate(schedule)
  return {
    instalments: instalments.length,
    lastDue: last.due,
    principal: schedule.principal,
    paidOut: schedule.paidOut,
    totalInterest: totals.interest,
    totalFees: totals.fees,
    largestPayment: instalments.reduce((most, { payment }) => Math.max(most, payment), 0),
    lastPayment: last.payment,
    averageLife: averageLife(schedule),
    ...(rate.status === 'unique' && { effectiveInterestRate: rate.annualRate }),
    years: yearsOf(instalments, periods),
  }
}

/** Σ principal × years / Σ principal. */
function averageLife({ from, instalments, totals }: LoanSchedule): number {
  const start: DayNumber = dayNumber(from)
  const weighted = instalments.reduce((sum, row) => sum + row.principal * calendarYears(start, dayNumber(row.due)), 0)
  return weighted / totals.principal
}

function yearsOf(instalments: readonly Instalment[], { every }: LoanPeriods): readonly DebtServiceYear[] {
  const perYear = Math.max(1, Math.floor(UNITS_PER_YEAR[every.unit] / every.value))
  const years: DebtServiceYear[] = []
  for (let first = 0; first < instalments.length; first += perYear) {
    const rows = instalments.slice(first, first + perYear)
    const sum = (of: (row: Instalment) => number): number => rows.reduce((total, row) => total + of(row), 0)
    years.push({
      from: rows[0]!.start,
      to: rows.at(-1)!.end,
      interest: sum(row => row.interest - row.capitalised - row.deferred),
      principal: sum(row => row.principal),
      fees: sum(row => row.fees),
      debtService: sum(row => row.payment),
      closing: rows.at(-1)!.closing,
    })
  }
  return years
}
