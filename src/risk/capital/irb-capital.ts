/**
 * How much capital does an exposure need, by the bank's own default probability?
 *
 *   RWA = 12.5 K EAD,   K = LGD (N((G(PD) + √R G(0.999)) / √(1 − R)) − PD) (1 + (M − 2.5) b) / (1 − 1.5 b)
 *
 * The loss that only one year in a thousand exceeds, less the expected one, if one factor moves all clients' assets (Vasicek),
 * the portfolio is fine-grained, and longer loans may be downgraded. R: correlation of assets by class; b: slope of maturity.
 *
 * Sources: Basel II (June 2006), par. 271 to 273, 283, 328 to 330; Basel Framework CRE31; CRR Articles 153 and 154; Gordy
 * (2003), A risk-factor model foundation for ratings-based bank capital rules.
 *
 * @module
 */
import { isColumns, oneRow } from './irb-check.js'
import type { CapitalBound, IrbCapitalColumns } from './irb-compute.js'
import { capitalOf } from './irb-compute.js'
import type { IrbColumnOptions, IrbColumns, IrbExposure, IrbOptions } from './irb-exposure.js'
import type { CapitalNotice } from './irb-notices.js'

/** Capital of one exposure. */
export interface IrbCapital {
  /** R; 0 in default, where none counts. */
  readonly correlation: number
  /** 1 for persons and in default. */
  readonly maturityAdjustment: number
  /** K, a share of the exposure, before scaling. */
  readonly capitalRequirement: number
  /** 12.5 K times the scaling factor: 1 is 100 %. */
  readonly riskWeight: number
  /** In the currency of the exposure. */
  readonly riskWeightedAssets: number
  /** Of one year (all of it in default), in the currency of the exposure. */
  readonly expectedLoss: number
  readonly floorsApplied: readonly CapitalBound[]
  readonly notices: readonly CapitalNotice[]
}

/**
 * Capital requirement, risk-weighted assets and expected loss by the internal ratings-based approach.
 *
 * Default probabilities, losses and maturities are brought within the bounds of the rules first, and `floorsApplied` says
 * where. A default probability of 1 is an exposure in default: K is what an own loss estimate exceeds the best estimate by,
 * and 0 in the foundation approach. A sovereign has no floor: at 0 nothing is charged.
 *
 * @param input one exposure, or columns of many.
 * @returns of one exposure an object of numbers, of columns an object of columns.
 * @throws ClienteleError `OUT_OF_RANGE` naming the cells that are no probabilities, negative exposures and unknown classes;
 * `RULES_NOT_IN_FORCE`; `MISSING_VALUE` for a loss, a maturity, a best estimate or a currency that is needed;
 * `MIXED_CURRENCIES` for turnover in another currency than the thresholds without `thresholdRate`, and for exposures in two.
 * @see Basel II, par. 272; CRE31.5; CRR Article 153(1).
 * @example
 * import { irbCapital } from 'clientele/risk'
 * const loan = { assetClass: 'corporate', exposure: 1e6, probabilityOfDefault: 0.01, lossGivenDefault: 0.45, maturity: 2.5 }
 * const annex = irbCapital(loan, { rules: 'basel-2', on: '2010-12-31', scaled: false })
 * annex.riskWeight.toFixed(4) // => '0.9232'
 * annex.correlation.toFixed(4) // => '0.1928'
 * Math.round(irbCapital(loan, { rules: 'crr', on: '2024-12-31' }).riskWeightedAssets) // => 978558
 * const small = { ...loan, turnover: 20e6 }
 * irbCapital(small, { rules: 'crr', on: '2024-12-31', turnoverCurrency: 'GBP' }) // => Error MIXED_CURRENCIES
 */
export function irbCapital(input: IrbExposure, options: IrbOptions): IrbCapital
export function irbCapital(input: IrbColumns, options: IrbColumnOptions): IrbCapitalColumns
export function irbCapital(input: IrbExposure | IrbColumns, options: IrbColumnOptions): IrbCapital | IrbCapitalColumns {
  if (isColumns(input)) return capitalOf(input, options, 'columns', (field, row) => `columns.${field}[${row}]`)
  const of = capitalOf(oneRow(input), options, 'exposure', field => `exposure.${field}`)
  const bounds: readonly CapitalBound[] = ['probabilityOfDefault', 'lossGivenDefault', 'maturity']
  return {
    correlation: of.correlation[0]!,
    maturityAdjustment: of.maturityAdjustment[0]!,
    capitalRequirement: of.capitalRequirement[0]!,
    riskWeight: of.riskWeight[0]!,
    riskWeightedAssets: of.riskWeightedAssets[0]!,
    expectedLoss: of.expectedLoss[0]!,
    floorsApplied: bounds.filter(bound => of.floorsApplied[bound] > 0),
    notices: of.notices,
  }
}
