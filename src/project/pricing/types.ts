/**
 * Prices of facilities: what is asked, what it is made of.
 *
 * @module
 */
import type { Curve } from '../../model/index.js'
import type { ProfitLine } from '../profitability/result-types.js'
import type { CreditLine, GuaranteeIssued, TermLoan } from '../profitability/types.js'

/** What a price can be asked for: what lends, or promises to pay. */
export type PricedFacility = TermLoan | CreditLine | GuaranteeIssued

/** Who asks. */
export interface PricedClient {
  /** ISO 4217 code of every amount of the facility. */
  readonly currency: string
  /** Of one year, within [0, 1], or a curve; as of a relationship. */
  readonly probabilityOfDefault: number | Curve
}

/**
 * Which price is looked for, all else as the facility says it.
 * - `'margin'`: of a loan or a line, over the base of its transfer rate (fixed rate) or over its index (floating rate);
 * - `'annual-fee'`: of a guarantee on its amount, of a line on what is not drawn (commitment fee);
 * - `'up-front-fee'`: once, on the facility's first day, beside the fees it has; part of its yield.
 */
export type PriceKind = 'margin' | 'annual-fee' | 'up-front-fee'

/** Which price, for which return. */
export interface PriceOptions {
  /** `'margin'` for loans and lines, `'annual-fee'` for guarantees by default. */
  readonly kind?: PriceKind
  /** Nominal rate of a year that capital must earn after tax; that of the terms by default. */
  readonly annualHurdleRate?: number
}

/**
 * A part of a price: the lines of profit that are no price themselves, what capital must earn before tax, and what is earned
 * beyond it.
 */
export type PriceDriver = Exclude<ProfitLine, 'tax'> | 'costOfCapital' | 'aboveHurdle'

/**
 * What a price is made of, in the unit of the price; > 0 raises it, < 0 lowers it (fees, return on capital). They add up to
 * `annualRate` for margins, to `value` for fees.
 */
export type PriceDrivers = Readonly<Record<PriceDriver, number>>

/** A price, what it earns and what it is made of. */
export interface FacilityPrice {
  readonly kind: PriceKind
  /** A margin or an annual fee as nominal rate of a year; a fee up front as share of the principal, limit or amount. */
  readonly value: number
  /**
   * What the client pays a year: of loans and lines the nominal rate on what is owed, base included (of floating rates the mean
   * over the terms); of guarantees the fee.
   */
  readonly annualRate: number
  /** The fee up front in whole minor units. */
  readonly amount?: number
  /** What it earns; absent where there is no capital. */
  readonly raroc?: number
  /** What it had to earn. */
  readonly annualHurdleRate: number
  readonly drivers: PriceDrivers
  /** The facility at this price. */
  readonly facility: PricedFacility
}
