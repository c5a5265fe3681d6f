/**
 * What collateral is worth when it is needed: less for what its price, its currency and its term may do until then.
 *
 *   C* = C · (1 − H_C − H_FX) · (t − ¼) / (T − ¼)        t, T: years of the protection and of the exposure
 *
 * Sources: CRR art. 223(2) (volatility and currency), 225(2)(c) and 226 (length of the period), 237 to 239 (maturity
 * mismatch); Basel Framework CRE22.39 f., 22.59 f., 22.97 to 22.100.
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectObject, expectPositive, reject } from '../../../errors/index.js'
import { expectShare } from '../weighted-mean.js'

/** What may take from a value. */
export interface Haircuts {
  /** For the price, within [0, 1]; 0 by default. */
  readonly volatilityHaircut?: number
  /** For another currency than that of the exposure, within [0, 1]: 0.08 by the supervisory figures; 0 by default. */
  readonly currencyHaircut?: number
  /** Years until the protection ends, >= 0; absent where it lasts as long as the exposure. */
  readonly residualMaturity?: number
}

/** The exposure that is protected. */
export interface ProtectedExposure {
  /** Years until the exposure ends, > 0; five at most count. Needed where the protection has a residual maturity. */
  readonly maturity?: number
}

/** Protection of less than three months is none, and counts in parts of what exceeds them. */
const LEAST = 0.25
const LONGEST = 5

/**
 * The share of a value that is left after haircuts for price and currency and for protection that ends before the exposure.
 *
 * Whether protection may count at all (an original maturity of a year or more, CRR art. 237(2)) is for the caller to say.
 *
 * @returns within [0, 1]; 0 where haircuts take all, or where protection that ends first has less than three months left.
 * @throws ClienteleError `OUT_OF_RANGE` naming the haircut or maturity; `MISSING_VALUE` for a residual maturity without that
 * of the exposure.
 * @example
 * import { haircutShare } from 'clientele/risk'
 * haircutShare({ volatilityHaircut: 0.15, currencyHaircut: 0.08 }).toFixed(4) // => '0.7700'
 * haircutShare({ volatilityHaircut: 0.15, residualMaturity: 2.25 }, { maturity: 4.25 }).toFixed(4) // => '0.4250'
 * haircutShare({ residualMaturity: 0.2 }, { maturity: 1 }) // => 0
 */
export function haircutShare(haircuts: Haircuts, exposure: ProtectedExposure = {}): number {
  expectKnownKeys(expectObject(haircuts, 'haircuts'), HAIRCUTS, 'haircuts')
  expectKnownKeys(expectObject(exposure, 'exposure'), ['maturity'], 'exposure')
  return shareLeft(haircuts, exposure.maturity, 'haircuts', 'exposure.maturity')
}

/** The fields of haircuts, for those who hold them among others. */
export const HAIRCUTS: readonly string[] = ['volatilityHaircut', 'currencyHaircut', 'residualMaturity']

/** The same, with faults named as they stand with the caller. */
export function shareLeft(
  haircuts: Haircuts,
  maturity: number | undefined,
  path: string,
  maturityPath: string,
): number {
  const { volatilityHaircut = 0, currencyHaircut = 0, residualMaturity } = haircuts
  const price = expectShare(volatilityHaircut, `${path}.volatilityHaircut`)
  const currency = expectShare(currencyHaircut, `${path}.currencyHaircut`)
  const left = Math.max(0, 1 - price - currency)
  if (residualMaturity === undefined) return left
  const t = expectNonNegative(residualMaturity, `${path}.residualMaturity`)
  if (maturity === undefined) {
    reject('MISSING_VALUE', maturityPath, 'years until the exposure ends, as the protection ends on a day', maturity)
  }
  const longest = Math.min(LONGEST, expectPositive(maturity, maturityPath))
  if (t >= longest) return left
  return t <= LEAST ? 0 : (left * (t - LEAST)) / (longest - LEAST)
}

/** From which period to which. */
export interface HaircutPeriods {
  /** Days of the period that the haircut is for; > 0, 10 by default. */
  readonly of?: number
  /** Days it takes to sell: 5 for repurchase, 10 for capital market, 20 for secured lending by CRR art. 224; > 0. */
  readonly liquidation: number
  /** Days between two valuations; >= 1, 1 by default. */
  readonly revaluation?: number
}

/**
 * A haircut for another length of time: H · √((N + T − 1) / T₀) with N days between valuations, T days to sell, and H for T₀.
 *
 * @param haircut within [0, 1].
 * @returns at most 1.
 * @throws ClienteleError `OUT_OF_RANGE` naming the haircut or the period.
 * @example
 * import { haircutOver } from 'clientele/risk'
 * haircutOver(0.08, { liquidation: 20 }).toFixed(4) // => '0.1131'
 * haircutOver(0.08, { liquidation: 20, revaluation: 90 }).toFixed(4) // => '0.2641'
 */
export function haircutOver(haircut: number, periods: HaircutPeriods): number {
  expectKnownKeys(expectObject(periods, 'periods'), ['of', 'liquidation', 'revaluation'], 'periods')
  const { of = 10, liquidation, revaluation = 1 } = periods
  const known = expectPositive(of, 'periods.of')
  const days = expectPositive(liquidation, 'periods.liquidation')
  const between = expectPositive(revaluation, 'periods.revaluation')
  if (between < 1) reject('OUT_OF_RANGE', 'periods.revaluation', 'a number >= 1', revaluation)
  return Math.min(1, expectShare(haircut, 'haircut') * Math.sqrt((between + days - 1) / known))
}
