/**
 * Depreciation in equal parts, by the sum of the years' digits, and by a fixed share of what is left.
 *
 * @see Kellison (2009), The Theory of Interest, 3rd ed., section 7.5.
 * @module
 */
import { expectInteger, expectOneOf } from '../../errors/index.js'
import type { DepreciationTerms } from './depreciation-terms.js'
import { checkedAsset, checkedFactor } from './depreciation-terms.js'
import { logRatio } from './log-ratio.js'
import { held } from './terms.js'

/** Terms of {@link syd}. */
export interface PeriodDepreciationTerms extends DepreciationTerms {
  /** Which period; whole, from 1 to `life`. */
  readonly period: number
}

/** Terms of {@link db}. */
export interface FixedDecliningTerms extends DepreciationTerms {
  /** Which period; whole, from 1 to `life`, and one more where the first is not a full one. */
  readonly period: number
  /** How many months of twelve the first period has; whole, from 1 to 12 (default). */
  readonly month?: number
  /** `'three-decimals'` by default, as in spreadsheets; `'none'` reaches the salvage exactly after `life` full periods. */
  readonly rateRounding?: 'three-decimals' | 'none'
}

/** Terms of {@link ddb}. */
export interface DecliningTerms extends PeriodDepreciationTerms {
  /** How many times faster than in equal parts; > 0, 2 by default. */
  readonly factor?: number
}

/**
 * Depreciation in each period, in equal parts: (cost - salvage) / life.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a negative cost, a salvage beyond it, no whole life; `INVALID_TYPE`.
 * @example
 * import { sln } from 'clientele/money'
 * sln({ cost: 30_000, salvage: 7500, life: 10 }) // => 2250
 */
export function sln(terms: DepreciationTerms): number {
  const { cost, salvage, life } = checkedAsset(terms, [])
  return held((cost - salvage) / life)
}

/**
 * Depreciation in one period by the sum of the years' digits: (cost - salvage) · 2 (life - period + 1) / (life (life + 1)).
 *
 * @throws ClienteleError as {@link sln}; also for a period that is not within the life.
 * @example
 * import { syd } from 'clientele/money'
 * syd({ cost: 30, salvage: 7, life: 10, period: 1 }).toFixed(6) // => '4.181818'
 */
export function syd(terms: PeriodDepreciationTerms): number {
  const { cost, salvage, life } = checkedAsset(terms, ['period'])
  const period = expectInteger(terms.period, 'terms.period', 1, life)
  return held((cost - salvage) * ((2 * (life - period + 1)) / (life * (life + 1))))
}

/**
 * Depreciation in one period by a fixed share of the book value: share 1 - (salvage / cost)^(1 / life), the first period
 * counted by its months, the months it lacks in a period after the last.
 *
 * @throws ClienteleError as {@link syd}; also for months beyond 12.
 * @example
 * import { db } from 'clientele/money'
 * const machine = { cost: 1_000_000, salvage: 100_000, life: 6 }
 * db({ ...machine, period: 3 }).toFixed(3) // => '147939.759'
 * db({ ...machine, period: 7, month: 7 }).toFixed(2) // => '15845.10'
 */
export function db(terms: FixedDecliningTerms): number {
  const { cost, salvage, life } = checkedAsset(terms, ['period', 'month', 'rateRounding'])
  const { month = 12, rateRounding = 'three-decimals' } = terms
  const months = expectInteger(month, 'terms.month', 1, 12)
  const period = expectInteger(terms.period, 'terms.period', 1, months < 12 ? life + 1 : life)
  const rounding = expectOneOf(rateRounding, ['three-decimals', 'none'], 'terms.rateRounding')
  if (cost === 0) return 0
  const exact = -Math.expm1(logRatio(salvage, cost) / life)
  const share = rounding === 'none' ? exact : Math.round(exact * 1000) / 1000
  if (period === 1) return held(cost * ((share * months) / 12))
  const left = bookValue(cost * (1 - (share * months) / 12), share, period - 2)
  return held(left * (period <= life ? share : share * ((12 - months) / 12)))
}

/**
 * Depreciation in one period at `factor` times the share of equal parts, never below the salvage.
 *
 * @throws ClienteleError as {@link syd}; also for a factor that is not above 0.
 * @example
 * import { ddb } from 'clientele/money'
 * ddb({ cost: 1_000_000, salvage: 100_000, life: 6, period: 4 }).toFixed(4) // => '98765.4321'
 */
export function ddb(terms: DecliningTerms): number {
  const { cost, salvage, life } = checkedAsset(terms, ['period', 'factor'])
  const { factor = 2 } = terms
  const share = Math.min(checkedFactor(factor) / life, 1)
  const period = expectInteger(terms.period, 'terms.period', 1, life)
  const book = bookValue(cost, share, period - 1)
  return Math.max(0, Math.min(book * share, book - salvage))
}

/** What is left of a cost that loses a share in each period. */
export function bookValue(cost: number, share: number, periods: number): number {
  return periods === 0 ? cost : cost * Math.exp(periods * Math.log1p(-share))
}
