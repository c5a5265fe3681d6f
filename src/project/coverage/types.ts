/**
 * Ratios of cash to debt, by payment day.
 *
 * @module
 */

/** A ratio by payment day, and what it is made of. */
export interface RatioColumn {
  /** numerator / denominator; 0 where there is no ratio. */
  readonly values: Float64Array
  /** 1 where there is a ratio: where the denominator is > 0. */
  readonly defined: Uint8Array
  /** Cash, in units of currency; may be negative. */
  readonly numerator: Float64Array
  /** Debt, or what is due on it, in units of currency; >= 0. */
  readonly denominator: Float64Array
  /** The least ratio, and the first day that has it but for rounding; absent where no day has one. */
  readonly minimum?: RatioMinimum
  /** The mean over days that have a ratio; absent where none has. */
  readonly average?: number
}

/** Where a ratio is least. */
export interface RatioMinimum {
  readonly value: number
  /** Place in the columns, from 0. */
  readonly index: number
  /** That day, YYYY-MM-DD, where the columns have days. */
  readonly date?: string
}

/** A ratio that looks ahead: value i is of the moment after payment i. */
export interface LifeCover extends RatioColumn {
  /** Before the first payment; absent where nothing is owed then. */
  readonly atStart?: number
}

/** Cash and what it must serve, by payment day. */
export interface CoverColumns {
  /** Cash flow available for debt service of each period, in units of currency; may be negative. */
  readonly cfads: ArrayLike<number>
  /** Interest and principal due at the end of each period; >= 0. As long as `cfads`. */
  readonly debtService: ArrayLike<number>
}

/** The same with the length of each period, for ratios over twelve months. */
export interface WindowCoverColumns extends CoverColumns {
  /** Months of each period: one number for all, or one each; > 0. */
  readonly months: number | ArrayLike<number>
  /** Months that the ratio covers; > 0, 12 by default. */
  readonly window?: number
}

/** Cash ahead and what is owed. */
export interface LifeCoverColumns {
  /** Cash flow available for debt service of each period, in units of currency; may be negative. */
  readonly cfads: ArrayLike<number>
  /** Rate of each period at which cash ahead is discounted, usually that of the debt: one for all, or one each; > -1. */
  readonly ratesPerPeriod: number | ArrayLike<number>
  /** What is owed before the first payment, then after each: one more than `cfads`; >= 0. */
  readonly balance: ArrayLike<number>
  /** Reserve that counts as cash ahead, where lenders agreed, as long as `balance`; >= 0, none by default. */
  readonly reserve?: ArrayLike<number>
}
