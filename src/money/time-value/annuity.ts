/**
 * Present value, future value and payment of an annuity: what equal payments are worth, and how large they must be.
 *
 *   PV (1 + r)^n + PMT (1 + r·[due at begin]) ((1 + r)^n - 1) / r + FV = 0
 *
 * Signs as in spreadsheets: who receives a loan of 100,000 pays instalments below 0. Every form is free of cancellation,
 * so that a rate of 1e-12 loses no digit, and any rate above -1 will do.
 *
 * @see Kellison (2009), The Theory of Interest, 3rd ed., sections 3.2 to 3.4.
 * @module
 */
import { expectNonNegative, expectPositive } from '../../errors/index.js'
import { accumulationFactor, annuityFactor } from './exponential-shares.js'
import type { AnnuityBasis } from './terms.js'
import { amountOf, checkedBasis, grown, held } from './terms.js'

/** Terms of {@link pv}. */
export interface PresentValueTerms extends AnnuityBasis {
  /** >= 0; a fraction will do. */
  readonly periods: number
  /** Paid or received in each period. */
  readonly payment: number
  /** Paid or received after the last period; 0 by default. */
  readonly futureValue?: number
}

/** Terms of {@link fv}. */
export interface FutureValueTerms extends AnnuityBasis {
  /** >= 0; a fraction will do. */
  readonly periods: number
  /** Paid or received in each period. */
  readonly payment: number
  /** Paid or received at the start; 0 by default. */
  readonly presentValue?: number
}

/** Terms of {@link pmt}. */
export interface PaymentTerms extends AnnuityBasis {
  /** > 0; a fraction will do. */
  readonly periods: number
  /** Paid or received at the start: a loan that is received is > 0. */
  readonly presentValue: number
  /** Paid or received after the last period: what is left of a loan (a balloon) is < 0. 0 by default. */
  readonly futureValue?: number
}

/**
 * The present value of equal payments and of an amount at their end.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a rate at or below -1, negative periods, or a value no double holds;
 * `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { pv } from 'clientele/money'
 * pv({ ratePerPeriod: 0.005, periods: 120, payment: -100 }).toFixed(6) // => '9007.345333'
 * pv({ ratePerPeriod: 0.005, periods: -1, payment: -100 }) // => Error OUT_OF_RANGE
 */
export function pv(terms: PresentValueTerms): number {
  const { rate, isBegin } = checkedBasis(terms, ['periods', 'payment', 'futureValue'])
  const periods = expectNonNegative(terms.periods, 'terms.periods')
  const { futureValue = 0 } = terms
  const payment = amountOf(terms.payment, 'payment') * (isBegin ? 1 + rate : 1)
  const last = grown(amountOf(futureValue, 'futureValue'), Math.exp(-periods * Math.log1p(rate)))
  return held(-(grown(payment, annuityFactor(rate, periods)) + last))
}

/**
 * The future value of an amount at the start and of equal payments since.
 *
 * @throws ClienteleError as {@link pv}.
 * @example
 * import { fv } from 'clientele/money'
 * fv({ ratePerPeriod: 0.05 / 12, periods: 120, payment: -100, presentValue: -100, due: 'begin' }).toFixed(6)
 * // => '15757.629844'
 */
export function fv(terms: FutureValueTerms): number {
  const { rate, isBegin } = checkedBasis(terms, ['periods', 'payment', 'presentValue'])
  const periods = expectNonNegative(terms.periods, 'terms.periods')
  const { presentValue = 0 } = terms
  const present = amountOf(presentValue, 'presentValue')
  const payment = amountOf(terms.payment, 'payment') * (isBegin ? 1 + rate : 1)
  const factor = accumulationFactor(rate, periods)
  // What is paid beyond interest accumulates: near a balance of 0 the difference of two large sums would be left.
  if (rate >= 0) return held(-(present + grown(payment + present * rate, factor)))
  return held(-(grown(present, Math.exp(periods * Math.log1p(rate))) + grown(payment, factor)))
}

/**
 * The equal payment that turns an amount at the start into another at the end: the instalment of a loan, the rate of
 * saving for a goal.
 *
 * @throws ClienteleError as {@link pv}; also for 0 periods.
 * @example
 * import { pmt } from 'clientele/money'
 * pmt({ ratePerPeriod: 0.08 / 12, periods: 60, presentValue: 15_000 }).toFixed(6) // => '-304.145914'
 * pmt({ ratePerPeriod: 1e-12, periods: 360, presentValue: 100_000 }).toFixed(12) // => '-277.777777827917'
 */
export function pmt(terms: PaymentTerms): number {
  const { rate, isBegin } = checkedBasis(terms, ['periods', 'presentValue', 'futureValue'])
  const periods = expectPositive(terms.periods, 'terms.periods')
  const { futureValue = 0 } = terms
  const present = amountOf(terms.presentValue, 'presentValue')
  const future = amountOf(futureValue, 'futureValue')
  return held(levelPayment(rate, periods, present, future) / (isBegin ? 1 + rate : 1))
}

/** The payment at the end of each period: interest on one amount, and the sum of both spread over the periods. */
export function levelPayment(rate: number, periods: number, present: number, future: number): number {
  const sum = present + future
  if (rate >= 0) return -(present * rate + sum / accumulationFactor(rate, periods))
  return future * rate - sum / annuityFactor(rate, periods)
}
