/**
 * The figures of one facility before they are rounded.
 *
 * @module
 */
import type { ProfitLine } from '../result-types.js'

/** Amounts in minor units, not yet whole, with the signs of a statement. What solves for a price reads these. */
export interface FacilityFigures {
  readonly lines: Readonly<Record<ProfitLine, number>>
  /** Of the terms, in calendar years. */
  readonly years: number
  /** Means over the days of the terms. */
  readonly averageBalance: number
  readonly exposureAtDefault: number
  readonly capital: number
  /**
   * What interest is a rate of: Σ balance × part of a year by the day count, weighted as the lines are; 0 where none is paid. At a
   * fixed rate interest is the rate times this. Prices are told as rates of it.
   */
  readonly interestBase: number
  readonly transfer?: { readonly base: number; readonly liquidity: number } | undefined
}
