/**
 * Bins of one variable as data: what a scorecard stores.
 *
 * @module
 */
import type { GivenReport, Warning } from '../../model/index.js'

/** The sign of the weight of evidence: the class in the numerator has the high weights. */
export type WeightOfEvidence = 'ln(good/bad)' | 'ln(bad/good)'

/** How the bad rate must run from bin to bin as values go up; 'monotone' is the better of the two ways. */
export type Trend = 'free' | 'monotone' | 'increasing' | 'decreasing' | 'peak' | 'valley'

/** The trends that one search can follow. */
export type Shape = Exclude<Trend, 'monotone'>

/** Values that are codes and no amounts, in a bin of their own. */
export interface SpecialBin<V> {
  readonly label: string
  readonly values: readonly V[]
}

/** How the bad rate runs in fact: 'flat' where it is one, 'free' where it turns more than once. */
export type FoundTrend = Shape | 'flat'

/**
 * What is needed to score. Bins are counted from 0: the ordinary ones in order, then the special ones as listed, then
 * one for missing values, which is always there.
 */
export interface SharedParams<V> {
  readonly special: readonly SpecialBin<V>[]
  readonly weightOfEvidence: WeightOfEvidence
  /** Weight of evidence of each bin; null where the fit saw no row, and `unseen` says what to do. */
  readonly weights: readonly (number | null)[]
}

/** Ordinary bins of numbers, one more than cuts, closed on the left: [-∞, c₀), [c₀, c₁), ..., [cₙ, ∞). */
export interface NumericParams extends SharedParams<number> {
  /** Ascending. */
  readonly cuts: readonly number[]
  /** What a value scores in a bin without rows: an error, or this weight of evidence. */
  readonly unseen: 'error' | number
}

/** Ordinary bins of categories: one per group. */
export interface CategoryParams extends SharedParams<string> {
  readonly groups: readonly (readonly string[])[]
  /** What a category of no group scores: an error, what missing values do, or this weight of evidence. */
  readonly unseen: 'error' | 'missing' | number
}

/** One bin and what fell into it. */
export interface BinRow {
  /** `[26, 30)`, `own, rent`, the label of a special bin, `missing`; `unseen` for categories of no group. */
  readonly label: string
  readonly kind: 'ordinary' | 'special' | 'missing' | 'unseen'
  /** Rows. */
  readonly count: number
  /** Share of all rows by weight; within [0, 1]. */
  readonly share: number
  /** Rows with outcome 0, by weight. */
  readonly goods: number
  /** Rows with outcome 1, by weight. */
  readonly bads: number
  /** bads / (goods + bads); absent where there is nobody. */
  readonly badRate?: number
  /** In the sign that `params` names; absent where there is nobody. */
  readonly weightOfEvidence?: number
  /** The bin's part of the information value; >= 0. */
  readonly informationValue: number
  /** Whether a class is absent here and both have the smoothing added. */
  readonly smoothed: boolean
}

/** All bins and what they tell. */
export interface BinTable {
  readonly rows: readonly BinRow[]
  /** Rows with a weight above 0. */
  readonly observations: number
  readonly goods: number
  readonly bads: number
  /** Sum over the bins; >= 0. */
  readonly informationValue: number
  /** Over the ordinary bins. */
  readonly trend: FoundTrend
  /** What is added to both classes of a bin that lacks one. */
  readonly smoothing: number
  /** Bins that lack a class, and so have it added. */
  readonly smoothedBins: number
}

/** What a search had to keep to. */
export interface Limits {
  readonly trend: Trend
  /** Ordinary bins at most. */
  readonly maximumBins: number
  /** Of all rows by weight, in an ordinary bin at least. */
  readonly minimumShare: number
  /** Rows in an ordinary bin at least. */
  readonly minimumCount: number
  /** Of each class in an ordinary bin at least, by weight. */
  readonly minimumGoods: number
  readonly minimumBads: number
}

/** What each constraint costs: information value reachable without it alone, less what was reached; >= 0. */
export interface ConstraintCosts {
  readonly trend: number
  /** The minimum share and count together; those of classes remain. */
  readonly minimum: number
  readonly maximumBins: number
}

/** The report of bins found by search. */
export interface OptimumReport extends BinTable {
  readonly source: 'optimum'
  readonly limits: Limits
  /** The fine bins of which the ordinary ones are made. */
  readonly preBins: number
  /** The most information value under each trend within the same limits; categories stand by bad rate, so have none. */
  readonly reachable?: Readonly<Record<Shape, number>>
  readonly costs: ConstraintCosts
  readonly warnings: readonly Warning[]
}

/** The report of bins that were given, and counted on data. */
export interface CountedReport extends BinTable {
  readonly source: 'counted'
  readonly warnings: readonly Warning[]
}

/** Where bins come from; `given` has no counts. */
export type BinningReport = OptimumReport | CountedReport | GivenReport

interface BinsDocument<Kind extends string, P> {
  readonly kind: Kind
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly params: P
  readonly fit: BinningReport
}

/** Bins of a variable of numbers; `JSON.stringify` is its file format. It holds no rows of clients. */
export type NumericBins = BinsDocument<'numeric-bins', NumericParams>

/** Bins of a variable of categories. */
export type CategoryBins = BinsDocument<'category-bins', CategoryParams>

/** Bins of either kind. */
export type BinnedVariable = NumericBins | CategoryBins

/** A column of numbers; null and undefined are missing. */
export type NumericColumn = ArrayLike<number | null | undefined>

/** A column of categories; null and undefined are missing. */
export type CategoryColumn = readonly (string | null | undefined)[]
