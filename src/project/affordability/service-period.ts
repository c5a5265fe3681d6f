/**
 * What a loan costs, by the stretches of time that income is compared with.
 *
 * @module
 */
import { moneyFromJson } from '../../money/index.js'
import type { Instalment, LoanSchedule } from '../loans/types.js'
import type { LoanOffer } from './types.js'

/** Debt service of a stretch of time. */
export interface ServicePeriod {
  /** ISO. */
  readonly from: string
  readonly to: string
  /** Interest, principal and fees due, in minor units. */
  readonly debtService: number
  /** The stretch is `share / of` of a year. */
  readonly share: number
  readonly of: number
}

/** Periods of one month, week or day that make a year of instalments. */
export const UNITS_PER_YEAR = { month: 12, week: 52, day: 365 } as const

/**
 * The years of a loan from its drawing, by its instalments: 12 months, 52 weeks or 365 days each, a first period of another
 * length counted as a whole one. The last may be shorter, so that a loan of half a year is compared with half a year's income.
 */
export function servicePeriodsByYear(schedule: LoanSchedule, loan: LoanOffer): readonly ServicePeriod[] {
  const { value, unit } = loan.periods.every
  const of = UNITS_PER_YEAR[unit]
  const perYear = Math.max(1, Math.floor(of / value))
  const payments = regularPayments(schedule, loan)
  const periods: ServicePeriod[] = []
  for (let first = 0; first < payments.length; first += perYear) {
    const due = payments.slice(first, first + perYear)
    const debtService = due.reduce((sum, payment) => sum + payment, 0)
    const last = schedule.instalments[first + due.length - 1]!
    periods.push({ from: schedule.instalments[first]!.start, to: last.end, debtService, share: due.length * value, of })
  }
  return periods
}

/** Each due day by itself. */
export function servicePeriodsByDueDay(schedule: LoanSchedule, loan: LoanOffer): readonly ServicePeriod[] {
  const payments = regularPayments(schedule, loan)
  return schedule.instalments.map(({ start, end }, i) => ({
    from: start,
    to: end,
    debtService: payments[i]!,
    share: loan.periods.every.value,
    of: UNITS_PER_YEAR[loan.periods.every.unit],
  }))
}

/**
 * Payments by due day. The last of an annuity closes what rounding of all others left, up or down by chance: it counts as
 * much as the one before, so that a larger loan is never the lighter one.
 */
function regularPayments(schedule: LoanSchedule, loan: LoanOffer): readonly number[] {
  const { instalments } = schedule
  const payments = instalments.map(({ payment }) => payment)
  const last = instalments.at(-1)!
  const before = instalments.at(-2)
  if (before !== undefined && isRegular(last, before, loan)) {
    const balloon = loan.repayment.kind === 'annuity' ? loan.repayment.balloon : undefined
    payments[payments.length - 1] =
      before.interest + before.principal + last.fees + (balloon === undefined ? 0 : moneyFromJson(balloon).minorUnits)
  }
  return payments
}

function isRegular(last: Instalment, before: Instalment, { repayment, grace }: LoanOffer): boolean {
  if (last.annualRate !== before.annualRate) return false
  if (before.capitalised !== 0 || before.deferred !== 0 || last.capitalised !== 0 || last.deferred !== 0) return false
  // A payment that rounds to nothing leaves the whole loan to the last.
  if (before.interest + before.principal === 0) return false
  const amortising = last.number - (grace === undefined ? 0 : grace.periods)
  if (amortising < 2) return false
  if (repayment.kind === 'step') return (amortising - 1) % repayment.every !== 0
  return repayment.kind === 'annuity'
}
