/**
 * What of each instalment of an annuity is interest and what is principal, alone, cumulated, and as columns.
 *
 * With shares σ repaid (see exponential-shares), the balance after j payments at ends of periods is
 *
 *   B_j = PV (1 - σ_j) - FV σ_j      interest of period j + 1: -r B_j     principal: -(PV + FV) (σ_(j+1) - σ_j)
 *
 * a weighted mean of where the loan starts and ends: nothing cancels, neither in period 297 of 300 at 14.79 % nor at 1e-12.
 * Payments at the begin of periods pay the interest of the period before: none at first, then the same divided by 1 + r.
 *
 * @see Kellison (2009), The Theory of Interest, 3rd ed., section 5.4.
 * @module
 */
import { expectInteger } from '../../errors/index.js'
import { levelPayment } from './annuity.js'
import { shareBetween, sumOfShares } from './exponential-shares.js'
import type { AnnuityBasis } from './terms.js'
import { amountOf, checkedBasis, grown, held, MOST_PERIODS } from './terms.js'

/** A loan that is repaid by equal instalments: terms of {@link ipmtSchedule} and {@link ppmtSchedule}. */
export interface InstalmentTerms extends AnnuityBasis {
  /** How many instalments; whole, from 1 (schedules: to ten million). */
  readonly periods: number
  /** A loan that is received is > 0. */
  readonly presentValue: number
  /** What is left after the last period: a balloon is < 0. 0 by default. */
  readonly futureValue?: number
}

/** Terms of {@link ipmt} and {@link ppmt}. */
export interface OneInstalmentTerms extends InstalmentTerms {
  /** Which instalment; from 1 to `periods`. */
  readonly period: number
}

/** Terms of {@link cumipmt} and {@link cumprinc}. */
export interface CumulativeTerms extends InstalmentTerms {
  /** The first instalment that counts; from 1. */
  readonly first: number
  /** The last instalment that counts; from `first` to `periods`. */
  readonly last: number
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
 * The interest in instalments `first` to `last` together.
 *
 * @throws ClienteleError as {@link ipmt}.
 * @example
 * import { cumipmt } from 'clientele/money'
 * const loan = { ratePerPeriod: 0.0075, periods: 360, presentValue: 125_000 }
 * cumipmt({ ...loan, first: 13, last: 24 }).toFixed(8) // => '-11135.23213075'
 */
export function cumipmt(terms: CumulativeTerms): number {
  const loan = checkedLoan(terms, ['first', 'last'])
  const { first, last } = checkedRange(terms, loan)
  if (!loan.isBegin) return held(interestBetween(loan, first, last))
  return held(interestBetween(loan, Math.max(first, 2), last) / (1 + loan.rate))
}

/**
 * The principal in instalments `first` to `last` together.
 *
 * @throws ClienteleError as {@link ipmt}.
 * @example
 * import { cumprinc } from 'clientele/money'
 * const loan = { ratePerPeriod: 0.0075, periods: 360, presentValue: 125_000 }
 * cumprinc({ ...loan, first: 13, last: 24 }).toFixed(7) // => '-934.1071234'
 * cumprinc({ ...loan, first: 1, last: 360 }) // => -125000
 */
export function cumprinc(terms: CumulativeTerms): number {
  const loan = checkedLoan(terms, ['first', 'last'])
  const { first, last } = checkedRange(terms, loan)
  if (!loan.isBegin) return held(principalBetween(loan, first, last))
  if (first > 1) return held(principalBetween(loan, first, last) / (1 + loan.rate))
  return held(principalOf(loan, 1) + principalBetween(loan, 2, last) / (1 + loan.rate))
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

interface CheckedLoan {
  readonly rate: number
  readonly force: number
  readonly isBegin: boolean
  readonly periods: number
  readonly present: number
  readonly future: number
}

function checkedLoan(terms: InstalmentTerms, known: readonly string[]): CheckedLoan {
  const { rate, isBegin } = checkedBasis(terms, ['periods', 'presentValue', 'futureValue', ...known])
  const { futureValue = 0 } = terms
  return {
    rate,
    force: Math.log1p(rate),
    isBegin,
    periods: expectInteger(terms.periods, 'terms.periods', 1),
    present: amountOf(terms.presentValue, 'presentValue'),
    future: amountOf(futureValue, 'futureValue'),
  }
}

function checkedRange({ first, last }: CumulativeTerms, { periods }: CheckedLoan): { first: number; last: number } {
  return {
    last: expectInteger(last, 'terms.last', 1, periods),
    first: expectInteger(first, 'terms.first', 1, last),
  }
}

function columnOf(terms: InstalmentTerms, part: (loan: CheckedLoan, period: number) => number): Float64Array {
  const loan = checkedLoan(terms, [])
  expectInteger(loan.periods, 'terms.periods', 1, MOST_PERIODS)
  return Float64Array.from({ length: loan.periods }, (_, i) => held(part(loan, i + 1)))
}

function interestOf(loan: CheckedLoan, period: number): number {
  if (!loan.isBegin) return interestBetween(loan, period, period)
  return period === 1 ? 0 : interestBetween(loan, period, period) / (1 + loan.rate)
}

function principalOf(loan: CheckedLoan, period: number): number {
  if (!loan.isBegin) return principalBetween(loan, period, period)
  const { rate, periods, present, future } = loan
  const part = period === 1 ? levelPayment(rate, periods, present, future) : principalBetween(loan, period, period)
  return part / (1 + rate)
}

/** Of payments at the ends of periods. */
function interestBetween({ rate, force, periods, present, future }: CheckedLoan, first: number, last: number): number {
  const owed = grown(present, sumOfShares(periods - last + 1, periods - first + 1, periods, -force))
  return -rate * (owed - grown(future, sumOfShares(first - 1, last - 1, periods, force)))
}

/** Of payments at the ends of periods. */
function principalBetween({ force, periods, present, future }: CheckedLoan, first: number, last: number): number {
  return last < first ? 0 : -(present + future) * shareBetween(first - 1, last, periods, force)
}
