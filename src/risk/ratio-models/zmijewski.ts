/**
 * How likely is a company to fail within a year, by three ratios?
 *
 *   X = −4.336 − 4.513 NI/TA + 5.679 TL/TA + 0.004 CA/CL,   P = Φ(X)
 *
 * NI net income, TA assets, TL liabilities, CA, CL current assets and liabilities. Fitted to American industrial firms of
 * 1972 to 1978, one in twenty of which had failed: calibrate P before lending by it.
 *
 * Source: Zmijewski (1984), Methodological issues related to the estimation of financial distress prediction models,
 * Journal of Accounting Research 22 (supplement), table 3.
 *
 * @module
 */
import { normalCdf } from '../../numeric/index.js'
import type { FinancialStatement } from '../../records/core.js'
import { companyAmounts, ratioTo } from './company-amounts.js'

/** The score with its probability and what each term adds. */
export interface ZmijewskiScore {
  /** Probit of failure; higher is riskier. */
  readonly score: number
  /** Of failure within a year, as fitted. */
  readonly probabilityOfDefault: number
  /** `'distress'` where failure is likelier than not. */
  readonly zone: 'safe' | 'distress'
  readonly contributions: {
    readonly constant: number
    readonly netIncomeToAssets: number
    readonly liabilitiesToAssets: number
    readonly currentAssetsToCurrentLiabilities: number
  }
}

/**
 * Zmijewski's score of a company.
 *
 * @throws ClienteleError `NOT_APPLICABLE` for what is no company, `MISSING_VALUE` naming the amount that is not there,
 * `OUT_OF_RANGE` for a statement at fault or without current liabilities.
 * @example
 * import { zmijewski } from 'clientele/risk'
 * const result = zmijewski({
 *   entityType: 'company', currency: 'CNY', periodEnd: '2024-12-31', totalAssets: 500, totalLiabilities: 300,
 *   currentAssets: 150, currentLiabilities: 90, netIncome: 25,
 * })
 * result.score.toFixed(4) // => '-1.1476'
 * result.probabilityOfDefault.toFixed(4) // => '0.1256'
 * result.zone // => 'safe'
 */
export function zmijewski(statement: FinancialStatement): ZmijewskiScore {
  const needed = ['totalAssets', 'totalLiabilities', 'currentAssets', 'currentLiabilities', 'netIncome'] as const
  const of = companyAmounts(statement, needed, "Zmijewski's score")
  const contributions = {
    constant: CONSTANT,
    netIncomeToAssets: NET_INCOME * ratioTo(of.netIncome, of.totalAssets, 'totalAssets'),
    liabilitiesToAssets: LIABILITIES * ratioTo(of.totalLiabilities, of.totalAssets, 'totalAssets'),
    currentAssetsToCurrentLiabilities:
      CURRENT_ASSETS * ratioTo(of.currentAssets, of.currentLiabilities, 'currentLiabilities'),
  }
  const score = Object.values(contributions).reduce((sum, term) => sum + term, 0)
  return { score, probabilityOfDefault: normalCdf(score), zone: score > 0 ? 'distress' : 'safe', contributions }
}

const [CONSTANT, NET_INCOME, LIABILITIES, CURRENT_ASSETS] = [-4.336, -4.513, 5.679, 0.004]

/**
 * The score from its ratios, where nothing is to be checked or explained: many statements at once.
 *
 * @param netIncome to assets, as `liabilities`; current assets to current liabilities; all finite.
 */
export function zmijewskiOf(netIncome: number, liabilities: number, currentAssets: number): number {
  return CONSTANT + NET_INCOME * netIncome + LIABILITIES * liabilities + CURRENT_ASSETS * currentAssets
}
