/**
 * How well is each due day covered?
 *
 *   cover = cash flow of the due day / debt service of all loans on it
 *   cover = (income - living cost) of a year of the loan / debt service of all loans in it      for a borrower by income
 *
 * @see Yescombe (2014), Principles of Project Finance, 2nd ed., section 12.3: annual and periodic debt service cover.
 * @module
 */
import type { ReadBorrower, ReadIncome } from '../affordability/read-borrower.js'
import type { ServicePeriod } from '../affordability/service-period.js'
import { servicePeriodsByDueDay, servicePeriodsByYear } from '../affordability/service-period.js'
import type { LoanOffer } from '../affordability/types.js'
import type { LoanSchedule } from '../loans/types.js'

/** Cover from the first due day to the last, or year by year for a borrower by income. */
export interface CoverPath {
  readonly points: readonly CoverPoint[]
  /** The thinnest at the contract's rates; absent where nothing is ever due. */
  readonly minimum?: CoverMinimum
  /** The thinnest at stressed rates, where a stress is given. */
  readonly stressedMinimum?: CoverMinimum
  /** Cash of all points on which anything is due over what is due on them. */
  readonly average?: number
}

/** One due day, or one year of the loan. */
export interface CoverPoint {
  /** ISO. */
  readonly from: string
  readonly to: string
  /** Before any debt is served, in minor units. */
  readonly cash: number
  /** Of the plan and of other loans, in minor units. */
  readonly debtService: number
  /** Absent where nothing is due. */
  readonly cover?: number
  readonly stressedCover?: number
}

/** Where cover is thinnest. */
export interface CoverMinimum {
  readonly value: number
  readonly from: string
  readonly to: string
}

/** A loan at the contract's rates, and at stressed ones where a stress is given. */
export interface CoveredSchedules {
  readonly schedule: LoanSchedule
  readonly stressedSchedule?: LoanSchedule
}

export function coverPath(loan: LoanOffer, schedules: CoveredSchedules, borrower: ReadBorrower): CoverPath {
  const { schedule, stressedSchedule } = schedules
  const dueOf = (of: LoanSchedule): readonly Due[] => duesOf(of, loan, borrower)
  const contract = dueOf(schedule)
  const stressed = stressedSchedule === undefined ? undefined : dueOf(stressedSchedule)
  const points = contract.map((due, k): CoverPoint => {
    const cover = coverOf(due)
    const stressedCover = stressed === undefined ? undefined : coverOf(stressed[k]!)
    return { ...due, ...(cover !== undefined && { cover }), ...(stressedCover !== undefined && { stressedCover }) }
  })
  const minimum = thinnest(points, 'cover')
  const stressedMinimum = thinnest(points, 'stressedCover')
  const average = averageCover(points)
  return {
    points,
    ...(minimum !== undefined && { minimum }),
    ...(stressedMinimum !== undefined && { stressedMinimum }),
    ...(average !== undefined && { average }),
  }
}

type Due = Pick<CoverPoint, 'from' | 'to' | 'cash' | 'debtService'>

function duesOf(schedule: LoanSchedule, loan: LoanOffer, borrower: ReadBorrower): readonly Due[] {
  if (borrower.kind === 'income') return servicePeriodsByYear(schedule, loan).map(of => ofYear(of, borrower))
  const { cashFlows, debtService: others } = borrower
  return servicePeriodsByDueDay(schedule, loan).map(({ from, to, debtService }, k) => ({
    from,
    to,
    cash: cashFlows[k]!,
    debtService: debtService + others[k]!,
  }))
}

function ofYear({ from, to, debtService, share, of }: ServicePeriod, borrower: ReadIncome): Due {
  const { income, livingCost, debtService: others } = borrower
  const part = share / of
  return { from, to, cash: (income - livingCost) * part, debtService: debtService + others * part }
}

function coverOf({ cash, debtService }: Due): number | undefined {
  return debtService > 0 ? cash / debtService : undefined
}

function thinnest(points: readonly CoverPoint[], which: 'cover' | 'stressedCover'): CoverMinimum | undefined {
  let found: CoverMinimum | undefined
  for (const { [which]: value, from, to } of points) {
    if (value !== undefined && (found === undefined || value < found.value)) found = { value, from, to }
  }
  return found
}

function averageCover(points: readonly CoverPoint[]): number | undefined {
  const due = points.filter(({ cover }) => cover !== undefined)
  const debtService = due.reduce((sum, point) => sum + point.debtService, 0)
  return debtService > 0 ? due.reduce((sum, point) => sum + point.cash, 0) / debtService : undefined
}
