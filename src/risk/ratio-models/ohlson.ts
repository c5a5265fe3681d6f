/**
 * How likely is a company to fail within a year, by its accounts?
 *
 *   O = −1.32 − 0.407 ln(TA/GNP) + 6.03 TL/TA − 1.43 WC/TA + 0.0757 CL/CA − 1.72 [TL > TA]
 *       − 2.37 NI/TA − 1.83 FFO/TL + 0.285 [NI < 0 in both years] − 0.521 (NI − NI₋₁)/(|NI| + |NI₋₁|)
 *   P = 1 / (1 + e^−O)
 *
 * TA assets, TL liabilities, WC working capital, CL, CA current liabilities and assets, NI net income, FFO funds from
 * operations, GNP the price level of the gross national product. Fitted to American industrial firms of 1970 to 1976: the
 * order is worth more than the level, so calibrate P before lending by it.
 *
 * Source: Ohlson (1980), Financial ratios and the probabilistic prediction of bankruptcy, Journal of Accounting Research
 * 18, table 4, model 1.
 *
 * @module
 */
import { expectKnownKeys, expectPositive, reject } from '../../errors/index.js'
import type { FinancialStatement } from '../../records/core.js'
import { companyAmounts, ratioTo } from './company-amounts.js'

/** What the accounts do not say. */
export interface OhlsonOptions {
  /**
   * The price level that assets are divided by, > 0. As fitted: assets in dollars, the GNP implicit price deflator of the
   * year before the balance sheet with 1968 = 100. No default: it moves every score of a year by the same amount.
   */
  readonly priceLevelIndex: number
}

/** The terms of O, each with its coefficient. */
export interface OhlsonTerms {
  readonly constant: number
  readonly size: number
  readonly liabilitiesToAssets: number
  readonly workingCapitalToAssets: number
  readonly currentLiabilitiesToCurrentAssets: number
  readonly liabilitiesExceedAssets: number
  readonly netIncomeToAssets: number
  readonly fundsFromOperationsToLiabilities: number
  readonly lossInBothYears: number
  readonly changeOfNetIncome: number
}

/** The score with its probability and what each term adds. */
export interface OhlsonScore {
  /** Log odds of failure; higher is riskier. */
  readonly score: number
  /** Of failure within a year, as fitted. */
  readonly probabilityOfDefault: number
  /** `'distress'` above 0.038, where the two kinds of error were least in Ohlson's sample; `'safe'` otherwise. */
  readonly zone: 'safe' | 'distress'
  readonly contributions: OhlsonTerms
}

/** Ohlson (1980), p. 120: the cut-off that minimises the sum of both rates of error. */
const CUTOFF = 0.038

const NEEDED = [
  'totalAssets',
  'totalLiabilities',
  'currentAssets',
  'currentLiabilities',
  'netIncome',
  'priorNetIncome',
  'fundsFromOperations',
] as const

/**
 * Ohlson's O of a company (model 1, one year ahead).
 *
 * @throws ClienteleError `NOT_APPLICABLE` for what is no company, `MISSING_VALUE` naming the amount that is not there,
 * `OUT_OF_RANGE` for a statement at fault, without liabilities or current assets, or with net incomes of 0 in both years,
 * whose change is 0/0.
 * @example
 * import { ohlsonO } from 'clientele/risk'
 * const result = ohlsonO({
 *   entityType: 'company', currency: 'USD', periodEnd: '2024-12-31', totalAssets: 500, totalLiabilities: 300,
 *   currentAssets: 150, currentLiabilities: 90, netIncome: 25, priorNetIncome: 20, fundsFromOperations: 40,
 * }, { priceLevelIndex: 1.2 })
 * result.score.toFixed(4) // => '-0.7037'
 * result.probabilityOfDefault.toFixed(4) // => '0.3310'
 * result.zone // => 'distress'
 */
export function ohlsonO(statement: FinancialStatement, options: OhlsonOptions): OhlsonScore {
  expectKnownKeys(options, ['priceLevelIndex'], 'options')
  const index = expectPositive(options.priceLevelIndex, 'options.priceLevelIndex')
  const of = companyAmounts(statement, NEEDED, "Ohlson's O")
  const { totalAssets, totalLiabilities, currentAssets, currentLiabilities, netIncome, priorNetIncome } = of
  const contributions: OhlsonTerms = {
    constant: -1.32,
    size: -0.407 * (Math.log(totalAssets) - Math.log(index)),
    liabilitiesToAssets: 6.03 * ratioTo(totalLiabilities, totalAssets, 'totalAssets'),
    workingCapitalToAssets: -1.43 * ratioTo(currentAssets - currentLiabilities, totalAssets, 'totalAssets'),
    currentLiabilitiesToCurrentAssets: 0.0757 * ratioTo(currentLiabilities, currentAssets, 'currentAssets'),
    liabilitiesExceedAssets: totalLiabilities > totalAssets ? -1.72 : 0,
    netIncomeToAssets: -2.37 * ratioTo(netIncome, totalAssets, 'totalAssets'),
    fundsFromOperationsToLiabilities: -1.83 * ratioTo(of.fundsFromOperations, totalLiabilities, 'totalLiabilities'),
    lossInBothYears: netIncome < 0 && priorNetIncome < 0 ? 0.285 : 0,
    changeOfNetIncome: -0.521 * changeOf(netIncome, priorNetIncome),
  }
  const score = Object.values(contributions).reduce<number>((sum, term) => sum + term, 0)
  const probabilityOfDefault = 1 / (1 + Math.exp(-score))
  return { score, probabilityOfDefault, zone: probabilityOfDefault > CUTOFF ? 'distress' : 'safe', contributions }
}

/** Within [−1, 1]. */
function changeOf(now: number, before: number): number {
  const size = Math.abs(now) + Math.abs(before)
  if (size > 0) return (now - before) / size
  const hint = 'Net incomes of 0 in both years are mostly blanks of a form'
  return reject('OUT_OF_RANGE', 'statement.netIncome', 'a net income other than 0 in one of two years', now, hint)
}
