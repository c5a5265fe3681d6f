/**
 * Do the accounts of a company look like those of firms that failed?
 *
 *   Z  = 1.2 X₁ + 1.4 X₂ + 3.3 X₃ + 0.6 X₄ + 1.0 X₅                     listed manufacturers; X₄ at market value
 *   Z′ = 0.717 X₁ + 0.847 X₂ + 3.107 X₃ + 0.420 X₄ + 0.998 X₅           private manufacturers; X₄ by the books
 *   Z″ = 6.56 X₁ + 3.26 X₂ + 6.72 X₃ + 1.05 X₄                          any company but banks; X₄ by the books
 *   EM = 3.25 + Z″                                                      the same in emerging markets
 *
 *   X₁ working capital / total assets      X₂ retained earnings / total assets     X₃ EBIT / total assets
 *   X₄ equity / total liabilities          X₅ sales / total assets
 *
 * A score, no probability: higher is safer. Fitted to American manufacturers of 1946 to 1965 (Z), so that its zones are
 * folklore elsewhere: calibrate before lending by it. Not for project companies, banks, or persons.
 *
 * Sources: Altman (1968), Financial ratios, discriminant analysis and the prediction of corporate bankruptcy, Journal of
 * Finance 23; Altman (1983), Corporate financial distress (Z′); Altman, Hartzell and Peck (1995), Emerging markets
 * corporate bonds: a scoring system (Z″ and EM); zones as in Altman (2000).
 *
 * @module
 */
import type { FinancialStatement } from '../../records/core.js'
import type { Needed } from './company-amounts.js'
import { companyAmounts, ratioTo } from './company-amounts.js'

/** Like survivors, between, or like firms that failed; a score on a border is grey. */
export type AltmanZone = 'safe' | 'grey' | 'distress'

/** The ratios of a company, X₁ to X₅. */
export interface AltmanRatios {
  readonly workingCapitalToAssets: number
  readonly retainedEarningsToAssets: number
  readonly ebitToAssets: number
  readonly equityToLiabilities: number
  /** Not in Z″ and the score of emerging markets. */
  readonly salesToAssets?: number
}

/** A score with what it is made of. */
export interface AltmanScore {
  readonly score: number
  readonly zone: AltmanZone
  /** Below `distress` is distress, above `safe` is safe. */
  readonly zones: { readonly distress: number; readonly safe: number }
  readonly ratios: AltmanRatios
  /** What each ratio adds; together with `constant` they are the score. */
  readonly contributions: AltmanRatios
  readonly constant: number
}

interface Model {
  readonly weights: AltmanRatios
  readonly constant: number
  readonly zones: AltmanScore['zones']
}

const Z: Model = {
  weights: weights(1.2, 1.4, 3.3, 0.6, 1),
  constant: 0,
  zones: { distress: 1.81, safe: 2.99 },
}
const Z_PRIME: Model = {
  weights: weights(0.717, 0.847, 3.107, 0.42, 0.998),
  constant: 0,
  zones: { distress: 1.23, safe: 2.9 },
}
const Z_DOUBLE_PRIME: Model = {
  weights: weights(6.56, 3.26, 6.72, 1.05),
  constant: 0,
  zones: { distress: 1.1, safe: 2.6 },
}
const EMERGING: Model = { ...Z_DOUBLE_PRIME, constant: 3.25, zones: { distress: 4.35, safe: 5.85 } }

const FOR_ALL = [
  'totalAssets',
  'currentAssets',
  'currentLiabilities',
  'totalLiabilities',
  'retainedEarnings',
  'earningsBeforeInterestAndTax',
] as const

/**
 * Z of Altman (1968), for listed manufacturers: equity at its market value.
 *
 * @throws ClienteleError `NOT_APPLICABLE` for what is no company, `MISSING_VALUE` naming the amount that is not there,
 * `OUT_OF_RANGE` for a statement at fault or without liabilities.
 * @example
 * import { altmanZ } from 'clientele/risk'
 * const result = altmanZ({
 *   entityType: 'company', currency: 'CNY', periodEnd: '2024-12-31', totalAssets: 500, currentAssets: 150,
 *   totalLiabilities: 300, currentLiabilities: 90, retainedEarnings: 80, earningsBeforeInterestAndTax: 45,
 *   marketValueOfEquity: 240, sales: 420,
 * })
 * result.score.toFixed(3) // => '1.985'
 * result.zone // => 'grey'
 */
export function altmanZ(statement: FinancialStatement): AltmanScore {
  const amounts = companyAmounts(statement, [...FOR_ALL, 'marketValueOfEquity', 'sales'], "Altman's Z")
  return scoreOf(Z, ratiosOf(amounts, amounts.marketValueOfEquity, amounts.sales))
}

/**
 * Z′ of Altman (1983), for manufacturers that are not listed: equity by the books.
 *
 * @throws ClienteleError as {@link altmanZ}.
 * @example
 * import { altmanZPrime } from 'clientele/risk'
 * const result = altmanZPrime({
 *   entityType: 'company', currency: 'CNY', periodEnd: '2024-12-31', totalAssets: 500, currentAssets: 150,
 *   totalLiabilities: 300, currentLiabilities: 90, retainedEarnings: 80, earningsBeforeInterestAndTax: 45,
 *   bookEquity: 200, sales: 420,
 * })
 * result.score.toFixed(3) // => '1.620'
 * result.zone // => 'grey'
 */
export function altmanZPrime(statement: FinancialStatement): AltmanScore {
  const amounts = companyAmounts(statement, [...FOR_ALL, 'bookEquity', 'sales'], "Altman's Z'")
  return scoreOf(Z_PRIME, ratiosOf(amounts, amounts.bookEquity, amounts.sales))
}

/**
 * Z″ of Altman, Hartzell and Peck (1995), for companies of any trade, as sales are not in it.
 *
 * @throws ClienteleError as {@link altmanZ}.
 * @example
 * import { altmanZDoublePrime } from 'clientele/risk'
 * const result = altmanZDoublePrime({
 *   entityType: 'company', currency: 'CNY', periodEnd: '2024-12-31', totalAssets: 500, currentAssets: 150,
 *   totalLiabilities: 300, currentLiabilities: 90, retainedEarnings: 80, earningsBeforeInterestAndTax: 45, bookEquity: 200,
 * })
 * result.score.toFixed(3) // => '2.614'
 * result.zone // => 'safe'
 */
export function altmanZDoublePrime(statement: FinancialStatement): AltmanScore {
  return scoreOf(Z_DOUBLE_PRIME, ratiosWithoutSales(statement, "Altman's Z''"))
}

/**
 * The score of emerging markets, 3.25 + Z″, so that 0 is a firm in default; zones are those of Z″, moved along.
 *
 * @throws ClienteleError as {@link altmanZ}.
 * @example
 * import { altmanEmergingMarket } from 'clientele/risk'
 * const result = altmanEmergingMarket({
 *   entityType: 'company', currency: 'CNY', periodEnd: '2024-12-31', totalAssets: 500, currentAssets: 150,
 *   totalLiabilities: 300, currentLiabilities: 90, retainedEarnings: 80, earningsBeforeInterestAndTax: 45, bookEquity: 200,
 * })
 * result.score.toFixed(3) // => '5.864'
 * result.zone // => 'safe'
 */
export function altmanEmergingMarket(statement: FinancialStatement): AltmanScore {
  return scoreOf(EMERGING, ratiosWithoutSales(statement, "Altman's score of emerging markets"))
}

/**
 * Z″ from its ratios, where nothing is to be checked or explained: many statements at once.
 *
 * @param ratios finite.
 */
export function zDoublePrimeOf(ratios: AltmanRatios): number {
  const by = Z_DOUBLE_PRIME.weights
  return (
    by.workingCapitalToAssets * ratios.workingCapitalToAssets +
    by.retainedEarningsToAssets * ratios.retainedEarningsToAssets +
    by.ebitToAssets * ratios.ebitToAssets +
    by.equityToLiabilities * ratios.equityToLiabilities
  )
}

function ratiosWithoutSales(statement: FinancialStatement, model: string): AltmanRatios {
  const amounts = companyAmounts(statement, [...FOR_ALL, 'bookEquity'], model)
  return ratiosOf(amounts, amounts.bookEquity)
}

function ratiosOf(amounts: Needed<(typeof FOR_ALL)[number]>, equity: number, sales?: number): AltmanRatios {
  const { totalAssets, currentAssets, currentLiabilities, totalLiabilities, retainedEarnings } = amounts
  return {
    workingCapitalToAssets: ratioTo(currentAssets - currentLiabilities, totalAssets, 'totalAssets'),
    retainedEarningsToAssets: ratioTo(retainedEarnings, totalAssets, 'totalAssets'),
    ebitToAssets: ratioTo(amounts.earningsBeforeInterestAndTax, totalAssets, 'totalAssets'),
    equityToLiabilities: ratioTo(equity, totalLiabilities, 'totalLiabilities'),
    ...(sales === undefined ? {} : { salesToAssets: ratioTo(sales, totalAssets, 'totalAssets') }),
  }
}

function scoreOf({ weights: by, constant, zones }: Model, ratios: AltmanRatios): AltmanScore {
  const contributions: AltmanRatios = {
    workingCapitalToAssets: by.workingCapitalToAssets * ratios.workingCapitalToAssets,
    retainedEarningsToAssets: by.retainedEarningsToAssets * ratios.retainedEarningsToAssets,
    ebitToAssets: by.ebitToAssets * ratios.ebitToAssets,
    equityToLiabilities: by.equityToLiabilities * ratios.equityToLiabilities,
    ...(by.salesToAssets === undefined || ratios.salesToAssets === undefined
      ? {}
      : { salesToAssets: by.salesToAssets * ratios.salesToAssets }),
  }
  const score = Object.values(contributions).reduce<number>((sum, part) => sum + part, constant)
  const zone = score < zones.distress ? 'distress' : score > zones.safe ? 'safe' : 'grey'
  return { score, zone, zones, ratios, contributions, constant }
}

function weights(x1: number, x2: number, x3: number, x4: number, x5?: number): AltmanRatios {
  return {
    workingCapitalToAssets: x1,
    retainedEarningsToAssets: x2,
    ebitToAssets: x3,
    equityToLiabilities: x4,
    ...(x5 === undefined ? {} : { salesToAssets: x5 }),
  }
}
