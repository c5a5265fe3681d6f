/**
 * The rate of several loans taken as one.
 *
 *   r_t = Σ interest_t / Σ balance_{t-1}        over loans
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  reject,
} from '../../errors/index.js'
import { readBeside, readPeriods } from './read-columns.js'
import { withoutDust } from './repaid.js'

/** What a loan costs by period. */
export interface RateColumns {
  /** Owed before the first period, then at the end of each; >= 0. */
  readonly balance: ArrayLike<number>
  /** Of each period, on what was owed at its begin: one fewer than `balance`. */
  readonly interest: ArrayLike<number>
}

/**
 * Rate of each period of several loans together, weighted by what is owed. Where nothing is owed the rate is that of the period
 * before, before the first debt that of the period after; 0 where nothing is ever owed.
 *
 * @param loans at least one, all of as many periods.
 * @throws ClienteleError `LENGTH_MISMATCH`, `EMPTY_INPUT`, `INVALID_TYPE`, `OUT_OF_RANGE`.
 * @example
 * import { weightedRates } from 'clientele/project'
 * const senior = { balance: [300, 100, 0], interest: [12, 4] }
 * const junior = { balance: [100, 100, 0], interest: [8, 8] }
 * Array.from(weightedRates([senior, junior])) // => [0.05, 0.06]
 */
export function weightedRates(loans: readonly RateColumns[]): Float64Array {
  if (expectList(loans, 'loans').length === 0) reject('EMPTY_INPUT', 'loans', 'at least one loan', loans)
  let balance: Float64Array | undefined
  let interest: Float64Array | undefined
  for (let l = 0; l < loans.length; l++) {
    const loan = readLoan(loans[l], `loans[${l}]`, balance?.length)
    balance = balance === undefined ? loan.balance : plus(balance, loan.balance)
    interest = interest === undefined ? loan.interest : plus(interest, loan.interest)
  }
  if (balance === undefined || interest === undefined) return new Float64Array(0)
  return ratesOn(withoutDust(balance), interest)
}

/** Interest over what was owed at the begin of each period. */
export function ratesOn(balance: Float64Array, interest: Float64Array): Float64Array {
  const owed = (t: number): boolean => balance[t]! > 0
  const first = interest.findIndex((_, t) => owed(t))
  let rate = first === -1 ? 0 : interest[first]! / balance[first]!
  return interest.map((amount, t) => {
    if (owed(t)) rate = amount / balance[t]!
    return rate
  })
}

function readLoan(loan: unknown, path: string, moments: number | undefined) {
  const { balance, interest } = expectObject(loan, path)
  expectKnownKeys(expectObject(loan, path), ['balance', 'interest'], path)
  const owed =
    moments === undefined
      ? readPeriods(balance, `${path}.balance`, expectNonNegative)
      : readBeside(balance, moments, `${path}.balance`, expectNonNegative)
  return { balance: owed, interest: readBeside(interest, owed.length - 1, `${path}.interest`, expectFinite) }
}

function plus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value + b[i]!)
}
