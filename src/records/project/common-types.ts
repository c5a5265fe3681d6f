/**
 * What operations and financing of a project both say: levels over time, amounts on days, depreciation, interest.
 *
 * @module
 */
import type { DateInput } from '../../money/core.js'
import type { DayCount } from '../../money/day-count/types.js'

/** One value for good, or values that hold from a day until the next; the first holds before its day too. */
export type Level = number | readonly LevelStep[]

/** A value from a day on. Days ascend and none comes twice. */
export interface LevelStep {
  readonly from: DateInput
  readonly value: number
}

/** What part of a cost tax allows in each year of operation; spread evenly over the months of a year. */
export type Depreciation =
  | { readonly kind: 'straight-line'; readonly years: number }
  /** A share `factor` / years of what is left, or straight-line over the years left once that is more; factor 2 by default. */
  | { readonly kind: 'declining-balance'; readonly years: number; readonly factor?: number }
  /** Share of cost by year of operation; >= 0, of sum at most 1. */
  | { readonly kind: 'table'; readonly shares: readonly number[] }

/** Interest for a time between two payment days, from a yearly rate. */
export type InterestRule =
  /** Rate x months / 12. */
  | { readonly kind: 'nominal' }
  /** Rate x fraction of a year by a day count. */
  | { readonly kind: 'day-count'; readonly dayCount: PlainDayCount }
  /** (1 + rate)^(months / 12) - 1. */
  | { readonly kind: 'effective' }

/** A day count that two days are enough for, without coupons or holidays. */
export type PlainDayCount = Exclude<DayCount, 'actual/365L' | 'actual/actual ICMA' | 'business/252'>

/** An amount on a day. */
export interface DatedAmount {
  readonly date: DateInput
  /** >= 0. */
  readonly amount: number
}
