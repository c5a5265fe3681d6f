/**
 * A tranche as the row loop reads it: days instead of months, rates by payment period.
 *
 * @module
 */
import { isoDate, yearFraction } from '../../../money/index.js'
import type { InterestRule, ProjectDescription, Tranche, TrancheRepayment } from '../../../records/core.js'
import { levelOn } from '../../operations/levels.js'
import type { PayDays } from './pay-days.js'
import { payDayAt } from './pay-days.js'

/** Terms of a tranche by payment day. */
export interface TrancheTerms {
  readonly name: string
  readonly share: number
  readonly rank: number
  /** Absent for the project's own. */
  readonly currency?: string
  readonly capitalises: boolean
  /** Shares of the commitment: once, and yearly of what is not drawn. */
  readonly upfrontFee: number
  readonly commitmentFee: number
  /** Yearly, in the project's currency. */
  readonly agencyFee: number
  readonly repayment: TrancheRepayment
  readonly balloon: number
  /** Payment days of the first and the last repayment. */
  readonly first: number
  readonly last: number
  readonly rule: InterestRule
  /** Yearly rate that holds when each payment period begins. */
  readonly annualRate: Float64Array
  /** Years of each payment period, as the rule counts. */
  readonly years: Float64Array
}

export function trancheTerms(tranche: Tranche, description: ProjectDescription, days: PayDays): TrancheTerms {
  const { name, share, rank = 1, currency, interest = { kind: 'nominal' }, fees = {}, repayment } = tranche
  const { upfront = 0, commitment = 0, agency = 0 } = fees
  const { graceMonths = 0, capitalisesInterest = false, tenorMonths } = tranche
  const rateOn = levelOn(tranche.annualRate)
  const { constructionMonths } = description.timeline
  const first = payDayAt(days, constructionMonths + graceMonths) + 1
  return {
    name,
    share,
    rank,
    ...(currency !== undefined && currency !== description.currency && { currency }),
    capitalises: capitalisesInterest,
    upfrontFee: upfront,
    commitmentFee: commitment,
    agencyFee: agency,
    repayment: followingLimits(repayment, description, days.completion, first),
    balloon: 'balloon' in repayment && repayment.balloon !== undefined ? repayment.balloon : 0,
    first,
    last: payDayAt(days, tenorMonths),
    rule: interest,
    annualRate: Float64Array.from({ length: days.count }, (_, k) => rateOn(firstDayAfter(days, k))),
    years: Float64Array.from({ length: days.count }, (_, k) =>
      k === 0 ? 0 : yearsOf(interest, days.day[k - 1]!, days.day[k]!, days.months[k]!),
    ),
  }
}

/**
 * Sculpted debt whose size keeps a minimum ratio of each day's own follows these ratios: else the highest of them would hold for
 * all days. Not where a mean is limited too, which would gain from limits that bend the curve.
 */
function followingLimits(
  repayment: TrancheRepayment,
  { financing: { debt } }: ProjectDescription,
  completion: number,
  first: number,
): TrancheRepayment {
  if (debt?.size.kind !== 'capacity' || repayment.kind !== 'sculpted' || repayment.curve !== undefined) return repayment
  const { minimumDscr, averageDscr } = debt.size
  if (typeof minimumDscr !== 'object' || averageDscr !== undefined) return repayment
  return { ...repayment, curve: minimumDscr.slice(first - completion - 1) }
}

/** The day on which the payment period of day `k` begins. */
function firstDayAfter(days: PayDays, k: number): number {
  return k === 0 ? days.day[0]! : days.day[k - 1]! + 1
}

/** Years from one day to another that lies so many months later. */
export function yearsOf(rule: InterestRule, from: number, to: number, months: number): number {
  if (rule.kind !== 'day-count') return months / 12
  return yearFraction(isoDate(from), isoDate(to), rule.dayCount)
}

/** Interest on one unit of balance for a part of a payment period that ends after so many years. */
export function interestOver(rule: InterestRule, annualRate: number, years: number): number {
  return rule.kind === 'effective' ? Math.expm1(years * Math.log1p(annualRate)) : annualRate * years
}
