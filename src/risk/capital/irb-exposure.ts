import type { CapitalClass } from './asset-classes.js'
import type { CapitalRulesOptions } from './capital-rule-packs.js'
import type { CollateralKind } from './capital-rules.js'
import type { FlagColumn, WordColumn } from './column-codes.js'
import type { IrbFigures } from './irb-kernel.js'

/** Whether others are paid first. */
export type Seniority = 'senior' | 'subordinated'

/** One exposure, by the internal ratings-based approach. */
export interface IrbExposure {
  readonly assetClass: CapitalClass
  /** Exposure at default, in currency units, from 0 to 1e200. */
  readonly exposure: number
  /** Of one year, from 0 to 1; 1 is an exposure in default. */
  readonly probabilityOfDefault: number
  /** From 0 to 1. Without one, the supervisory value counts, which classes of persons have none of. */
  readonly lossGivenDefault?: number
  /** Effective maturity in years, >= 0; needed of firms, banks and states unless the approach is `foundation`. */
  readonly maturity?: number
  /**
   * Yearly sales of the group a firm belongs to, in units (30e6 for 30 million) of `options.turnoverCurrency`; `Infinity` for
   * a large one. Only of `corporate` exposures; without it a firm counts as no small one.
   */
  readonly turnover?: number
  /**
   * Whether the client is a financial institution that is large (by the rules' own measure) or unregulated; says nothing of
   * exposures to persons.
   */
  readonly largeFinancial?: boolean
  /** Whether a qualifying revolving client repays in full each time, so that the lower floor holds. */
  readonly transactor?: boolean
  /** `senior` by default. */
  readonly seniority?: Seniority
  /** What secures the exposure; nothing by default. */
  readonly collateral?: CollateralKind | 'none'
  /** The share of the exposure that collateral after haircuts covers, from 0 to 1; 1 by default. */
  readonly securedShare?: number
  /** Best estimate of the share lost, from 0 to 1; needed of an exposure in default with an own loss estimate. */
  readonly bestEstimateOfLoss?: number
}

/** Many exposures: the fields of {@link IrbExposure} as equally long columns; words may be one for all rows. */
export interface IrbColumns {
  readonly assetClass: WordColumn<CapitalClass>
  readonly exposure: ArrayLike<number>
  readonly probabilityOfDefault: ArrayLike<number>
  readonly lossGivenDefault?: ArrayLike<number>
  readonly maturity?: ArrayLike<number>
  readonly turnover?: ArrayLike<number>
  readonly largeFinancial?: FlagColumn
  readonly transactor?: FlagColumn
  readonly seniority?: WordColumn<Seniority>
  readonly collateral?: WordColumn<CollateralKind | 'none'>
  readonly securedShare?: ArrayLike<number>
  readonly bestEstimateOfLoss?: ArrayLike<number>
  /** Currency of the exposures, one code or one a row: two codes are an error. */
  readonly currency?: string | ArrayLike<string>
}

/** How capital is computed. */
export interface IrbOptions extends CapitalRulesOptions {
  /**
   * `advanced`: the loss given default is an own estimate and has floors. `foundation`: it is the supervisory one, or one that
   * the rules of mitigation gave, without floors. Default: `advanced` where `lossGivenDefault` is given. Persons have no
   * foundation approach.
   */
  readonly approach?: 'foundation' | 'advanced'
  /** Whether the scaling factor of the rules is applied; true by default. Annex 5 of Basel II is without. */
  readonly scaled?: boolean
  /** ISO 4217 code of turnover; needed where there is any. */
  readonly turnoverCurrency?: string
  /**
   * What one unit of the thresholds' currency is worth in that of turnover: 0.8732 for EUR 1 = GBP 0.8732. Needed where the two
   * currencies differ; nothing is converted silently.
   */
  readonly thresholdRate?: number
}

/** How capital of many exposures is computed. */
export interface IrbColumnOptions extends IrbOptions {
  /** Columns to write into, one number a row each: for who computes again and again. New ones by default. */
  readonly out?: IrbFigures
}

export const COLLATERAL: readonly (CollateralKind | 'none')[] = [
  'none',
  'financial',
  'receivables',
  'real-estate',
  'other-physical',
]
export const SENIORITY: readonly Seniority[] = ['senior', 'subordinated']
