/**
 * Ratings with the same mix of clients, as data.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { DatedRatingColumns } from '../ratings/index.js'
import type { PeriodOptions } from './read-periods.js'

/** Dated answers with the group that each belongs to. */
export interface GroupedAnswers extends DatedRatingColumns {
  /** Kind of client, product, branch, channel: one name for each answer. */
  readonly group: ArrayLike<string>
}

/** Which mix all periods are given. */
export interface MixOptions extends PeriodOptions {
  /**
   * `'all'`, the default: the mix of all answers; `'first'`: of the first period; or shares by group, finite numbers >= 0, of which only
   * the proportions count.
   */
  readonly standard?: 'all' | 'first' | Readonly<Record<string, number>>
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** The change of an adjusted rating since the period before. */
export interface MixChange {
  /** Of the rating as it is. */
  readonly crude: number
  /** Of the adjusted rating. */
  readonly adjusted: number
  /** What is left: the mix of clients. `crude − adjusted`. */
  readonly mix: number
  /** Of `adjusted`; absent where some group of either period has a single client. */
  readonly interval?: Interval
  /** Two-sided, of there being no change of `adjusted`; absent as the interval is. */
  readonly pValue?: number
  /** `pValue` allowing for there being many periods (Benjamini and Hochberg); absent where that is. */
  readonly adjustedPValue?: number
}

/** One period. */
export interface MixPeriod {
  /** 2025-Q1, 2025-03, 2025. */
  readonly period: string
  /** The rating as it is. */
  readonly crude: number
  /** With the standard mix; absent where a group of that mix gave no answer. */
  readonly adjusted?: number
  /** Of `adjusted`; absent where that is, and where some group has a single client. */
  readonly interval?: Interval
  /** Groups of the standard mix that gave no answer. */
  readonly missing: readonly string[]
  /** Since the period before; absent in the first and where one of the two is not adjusted. */
  readonly change?: MixChange
}

/** Ratings with the same mix in every period. */
export interface MixAdjustedRatings {
  /** Share of each group in the standard mix; they add up to 1. */
  readonly standard: Readonly<Record<string, number>>
  readonly periods: readonly MixPeriod[]
}
