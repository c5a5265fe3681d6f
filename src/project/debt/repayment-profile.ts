/**
 * What does one unit of debt pay in each payment period?
 *
 *   Bₜ = Bₜ₋₁ - Pₜ,   Iₜ = rₜ · Bₜ₋₁,   Sₜ = Iₜ + Pₜ
 *
 * annuity          S = B·r + (B - F)·r / ((1 + r)ᵐ - 1), anew whenever r changes; m periods left, F the balloon
 * equal principal  P = (1 - F) / m
 * bullet           P = 1 on the last day
 * shares           P as given
 *
 * Repayment begins after periods of grace, in which interest alone is paid.
 *
 * @see Kellison (2009), The Theory of Interest, 3rd ed., eq. 3.2, 5.1 and section 5.6.
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectNonNegative,
  expectOneOf,
  expectPositive,
  reject,
} from '../../errors/index.js'
import type { TrancheRepayment } from '../../records/core.js'
import { levelPayment } from '../loans/level-payment.js'
import { expectHeld, expectPeriodRate, readColumn } from './columns.js'

/** How principal comes back where it does not follow cash flow; a balloon is a share of the debt. */
export type RepaymentShape = Exclude<TrancheRepayment, { readonly kind: 'sculpted' }>

/** A debt of 1. */
export interface RepaymentTerms {
  readonly shape: RepaymentShape
  /** Interest of each payment period on one unit of balance; > -1 (0.035 is 7 % a year, twice a year). */
  readonly rates: ArrayLike<number>
  /** First payment periods in which interest alone is paid; 0 by default, fewer than there are periods. */
  readonly grace?: number
  /**
   * Length of each payment period; > 0, all the same by default. A level payment is computed anew where the rate over the
   * length changes, so that a long month is not taken for a higher rate.
   */
  readonly lengths?: ArrayLike<number>
}

/** What is paid on each payment day, and what is owed after. */
export interface RepaymentColumns {
  readonly interest: Float64Array
  /** With the balloon on the last day; sums to the debt. */
  readonly principal: Float64Array
  /** At the end of each period; 0 at last. */
  readonly balance: Float64Array
  /** Paid on the last day beside the principal of that period, as a rule by a new loan; 0 where there is none. */
  readonly balloon: number
}

/**
 * Interest, principal and balance of one unit of debt.
 *
 * @returns one value per payment period; times the debt, they are amounts.
 * @throws ClienteleError `OUT_OF_RANGE` naming a rate at or below -1, a balloon outside [0, 1], grace that leaves no day to
 * repay, or shares that do not sum to 1; `LENGTH_MISMATCH`, `EMPTY_INPUT`, `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { repaymentProfile } from 'clientele/project'
 * const shape = { kind: 'equal-principal', balloon: 0.4 }
 * const profile = repaymentProfile({ shape, rates: [0.05, 0.05, 0.05, 0.05], grace: 1 })
 * Array.from(profile.principal, share => share.toFixed(2)) // => [ '0.00', '0.20', '0.20', '0.60' ]
 * Array.from(profile.interest, share => share.toFixed(2)) // => [ '0.05', '0.05', '0.04', '0.03' ]
 */
export function repaymentProfile(terms: RepaymentTerms): RepaymentColumns {
  expectKnownKeys(terms, ['shape', 'rates', 'grace', 'lengths'], 'terms')
  const rates = readColumn(terms.rates, 'terms.rates', expectPeriodRate)
  const periods = rates.length
  const { grace: graceGiven = 0 } = terms
  const grace = expectInteger(graceGiven, 'terms.grace', 0, periods - 1)
  const lengths =
    terms.lengths === undefined ? undefined : readColumn(terms.lengths, 'terms.lengths', expectPositive, periods)
  const shape = readShape(terms.shape, periods - grace)
  const profile = profileOf(shape, rates, grace, lengths)
  expectHeld('terms.rates', profile.interest, profile.principal, profile.balance)
  return profile
}

/** The columns of terms that are known to be right. */
export function profileOf(
  shape: RepaymentShape,
  rates: Float64Array,
  grace: number,
  lengths?: Float64Array,
): RepaymentColumns {
  const periods = rates.length
  const balloon = 'balloon' in shape && shape.balloon !== undefined ? shape.balloon : 0
  const principal = principalOf(shape, rates, grace, balloon, lengths)
  const interest = new Float64Array(periods)
  const balance = new Float64Array(periods)
  let left = 1
  for (let t = 0; t < periods; t++) {
    interest[t] = rates[t]! * left
    // The last day settles what rounding left.
    if (t === periods - 1) principal[t] = left
    left -= principal[t]!
    balance[t] = left
  }
  return { interest, principal, balance, balloon }
}

/** Shares of the debt; what is due on the last day is left to the caller. */
function principalOf(
  shape: RepaymentShape,
  rates: Float64Array,
  grace: number,
  balloon: number,
  lengths: Float64Array | undefined,
): Float64Array {
  const periods = rates.length
  const principal = new Float64Array(periods)
  if (shape.kind === 'equal-principal') principal.fill((1 - balloon) / (periods - grace), grace)
  if (shape.kind === 'shares') principal.set(shape.shares, grace)
  if (shape.kind !== 'annuity') return principal
  const perLength = (t: number): number => (lengths === undefined ? rates[t]! : rates[t]! / lengths[t]!)
  let left = 1
  let payment = 0
  for (let t = grace; t < periods; t++) {
    if (t === grace || !isSameRate(perLength(t), perLength(t - 1))) {
      payment =
        lengths === undefined
          ? levelAt(left, balloon, rates[t]!, periods - t)
          : levelPayment({ balance: left, balloon, growths: growthsFrom(t, perLength(t), lengths) })
    }
    principal[t] = payment - rates[t]! * left
    left -= principal[t]!
  }
  return principal
}

/** The level payment at one rate, without a list of it: sizing asks for many. */
function levelAt(balance: number, balloon: number, rate: number, periods: number): number {
  const spread = balance - balloon
  return rate === 0 ? spread / periods : balance * rate + (spread * rate) / Math.expm1(periods * Math.log1p(rate))
}

/** Interest of the periods left if the rate of one holds to the end. */
function growthsFrom(t: number, perLength: number, lengths: Float64Array): readonly number[] {
  return Array.from(lengths.subarray(t), length => perLength * length)
}

/** Rates that differ by rounding alone are the same. */
function isSameRate(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))
}

/** A shape for so many repayment days; its fields are named after the path. */
export function readShape(shape: RepaymentShape, repaymentDays: number, path = 'terms.shape'): RepaymentShape {
  expectKnownKeys(shape, ['kind', 'balloon', 'shares'], path)
  expectOneOf(shape.kind, ['annuity', 'equal-principal', 'bullet', 'shares'], `${path}.kind`)
  if (shape.kind === 'annuity' || shape.kind === 'equal-principal') {
    expectKnownKeys(shape, ['kind', 'balloon'], path)
    if (shape.balloon === undefined) return shape
    const balloon = expectNonNegative(shape.balloon, `${path}.balloon`)
    return balloon <= 1 ? shape : reject('OUT_OF_RANGE', `${path}.balloon`, 'a share from 0 to 1', balloon)
  }
  if (shape.kind === 'bullet') {
    expectKnownKeys(shape, ['kind'], path)
    return shape
  }
  expectKnownKeys(shape, ['kind', 'shares'], path)
  const shares = readColumn(shape.shares, `${path}.shares`, expectNonNegative, repaymentDays)
  const sum = shares.reduce((total, share) => total + share, 0)
  if (Math.abs(sum - 1) > 1e-9) reject('OUT_OF_RANGE', `${path}.shares`, 'shares that sum to 1', `a sum of ${sum}`)
  return shape
}
