/**
 * After how many months has a new client paid for its acquisition?
 *
 *   n = −ln(1 − C i / m) / ln(1 + i),   C / m at i = 0
 *
 * the months in which a margin m at the end of each has the present value of the cost C, i being the effective rate of a month.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectPositive } from '../../errors/index.js'
import { ratePerUnit } from '../../money/core.js'

/** What a client brings. */
export interface PaybackTerms {
  /** Margin of a new client a month, at its end; > 0, in the currency of the spend. */
  readonly marginPerMonth: number
  /** Effective rate of a year, > -1; 0 by default, which discounts nothing. */
  readonly annualDiscountRate?: number
}

/** The same, read. */
export interface ReadPayback {
  readonly margin: number
  readonly ratePerMonth: number
}

export function readPayback(terms: PaybackTerms, path: string): ReadPayback {
  expectKnownKeys(expectObject(terms, path), ['marginPerMonth', 'annualDiscountRate'], path)
  const { marginPerMonth, annualDiscountRate: rate = 0 } = terms
  return {
    margin: expectPositive(marginPerMonth, `${path}.marginPerMonth`),
    ratePerMonth: ratePerUnit(rate, 'month', `${path}.annualDiscountRate`),
  }
}

/** Months, or undefined where the margin never pays for the cost. */
export function paybackMonths(cost: number, { margin, ratePerMonth }: ReadPayback): number | undefined {
  const share = cost / margin
  // More months than a number can hold are never.
  if (!Number.isFinite(share)) return undefined
  if (ratePerMonth === 0) return share
  const left = 1 - share * ratePerMonth
  return left > 0 ? -Math.log1p(-share * ratePerMonth) / Math.log1p(ratePerMonth) : undefined
}
