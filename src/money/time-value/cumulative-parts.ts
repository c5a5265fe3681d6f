/**
 * Interest and principal of several instalments together, in closed form however many they are.
 *
 * @module
 */
import { expectInteger } from '../../errors/index.js'
import type { CheckedLoan, InstalmentTerms } from './annuity-balance.js'
import { checkedLoan, interestBetween, principalBetween, principalOf } from './annuity-balance.js'
import { held } from './terms.js'

/** Terms of {@link cumipmt} and {@link cumprinc}. */
export interface CumulativeTerms extends InstalmentTerms {
  /** The first instalment that counts; from 1. */
  readonly first: number
  /** The last instalment that counts; from `first` to `periods`. */
  readonly last: number
}

/**
 * The interest in instalments `first` to `last` together.
 *
 * @throws ClienteleError as `ipmt`.
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
 * @throws ClienteleError as `ipmt`.
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

function checkedRange({ first, last }: CumulativeTerms, { periods }: CheckedLoan): { first: number; last: number } {
  return {
    last: expectInteger(last, 'terms.last', 1, periods),
    first: expectInteger(first, 'terms.first', 1, last),
  }
}
