/**
 * What of each instalment of an annuity is interest and what is principal, one by one and as columns.
 *
 * @module
 */
import { expectInteger } from '../../errors/index.js'
import type { CheckedLoan, InstalmentTerms } from './annuity-balance.js'
import { checkedLoan, interestOf, principalOf } from './annuity-balance.js'
import { held, MOST_PERIODS } from './terms.js'

/** Terms of {@link ipmt} and {@link ppmt}. */
export interface OneInstalmentTerms extends InstalmentTerms {
  /** Which instalment; from 1 to `periods`. */
  readonly period: number
}

/**
 * The interest in one instalment.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a rate at or below -1, no whole number of periods, a period that is not among
 * them; `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { ipmt } from 'clientele/money'
 * const loan = { ratePerPeriod: 0.1479, periods: 300, presentValue: -270.51 }
 * ipmt({ ...loan, period: 297 }).toFixed(7) // => '16.9656277'
 * ipmt({ ...loan, period: 0 }) // => Error OUT_OF_RANGE
 */
export function ipmt(terms: OneInstalmentTerms): number {
  const loan = checkedLoan(terms, ['period'])
  const period = expectInteger(terms.period, 'terms.period', 1, loan.periods)
  return held(interestOf(loan, period))
}

/**
 * The principal in one instalment.
 *
 * @throws ClienteleError as {@link ipmt}.
 * @example
 * import { ppmt } from 'clientele/money'
 * ppmt({ ratePerPeriod: 0.1479, periods: 300, presentValue: -270.51, period: 297 }).toFixed(7) // => '23.0428013'
 */
export function ppmt(terms: OneInstalmentTerms): number {
  const loan = checkedLoan(terms, ['period'])
  const period = expectInteger(terms.period, 'terms.period', 1, loan.periods)
  return held(principalOf(loan, period))
}

/**
 * The interest in every instalment, in order.
 *
 * @throws ClienteleError as {@link ipmt}; also for more than ten million periods.
 * @example
 * import { ipmtSchedule } from 'clientele/money'
 * const interest = ipmtSchedule({ ratePerPeriod: 0.01, periods: 3, presentValue: 3000 })
 * Array.from(interest, amount => amount.toFixed(2)) // => [ '-30.00', '-20.10', '-10.10' ]
 */
export function ipmtSchedule(terms: InstalmentTerms): Float64Array {
  return columnOf(terms, interestOf)
}

/**
 * The principal in every instalment, in order; it adds up to the loan.
 *
 * @throws ClienteleError as {@link ipmtSchedule}.
 * @example
 * import { ppmtSchedule } from 'clientele/money'
 * const principal = ppmtSchedule({ ratePerPeriod: 0.01, periods: 3, presentValue: 3000 })
 * Array.from(principal, amount => amount.toFixed(2)) // => [ '-990.07', '-999.97', '-1009.97' ]
 */
export function ppmtSchedule(terms: InstalmentTerms): Float64Array {
  return columnOf(terms, principalOf)
}

function columnOf(terms: InstalmentTerms, part: (loan: CheckedLoan, period: number) => number): Float64Array {
  const loan = checkedLoan(terms, [])
  expectInteger(loan.periods, 'terms.periods', 1, MOST_PERIODS)
  return Float64Array.from({ length: loan.periods }, (_, i) => held(part(loan, i + 1)))
}
