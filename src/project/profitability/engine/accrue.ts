/**
 * What a balance comes to within the window: the sums that every line is a rate of.
 *
 * @module
 */

import type { DefaultTiming } from '../../../model/default-timing.js'
import type { BalanceProfile } from '../../transfer-pricing/types.js'
import { shareAlive } from './alive.js'
import { daysOf, eachPiece } from './pieces.js'
import type { PreparedTerms } from './prepare-terms.js'

/** What is at stake at each balance. */
export interface Stake {
  /** Owed at default: this share of the balance … */
  readonly perBalance: number
  /** … and this amount beside it. */
  readonly beside: number
  /** Capital on one unit of it. */
  readonly capital: number
  readonly timing: DefaultTiming
}

/** Sums over the window; weighted by survival where lines are. */
export interface Accrual {
  /** Calendar years in which there is a balance. */
  readonly years: number
  /** The same by the day count. */
  readonly countedYears: number
  /** Balance × part of a year by the day count: interest at a rate of 1. */
  readonly interestBase: number
  /** … of what is funded by others than capital. */
  readonly fundedBase: number
  /** … at the floating rate of each day; 0 where none is given. */
  readonly floatingInterest: number
  readonly floatingFunding: number
  /** Balance × calendar years. */
  readonly balanceYears: number
  /** Means over the days of the window. */
  readonly averageBalance: number
  readonly exposureAtDefault: number
  readonly capital: number
  /** Probability of default × exposure. */
  readonly lossAtDefault: number
}

/** The floating rate that holds between two days, on average. */
export type FloatingRateBetween = (from: number, to: number) => number

/**
 * @param amount balances are this times those of the profile.
 * @param floating of a floating rate without its margin.
 */
export function accrue(
  profile: BalanceProfile,
  amount: number,
  stake: Stake,
  { window, lines, capital: { funding } }: PreparedTerms,
  floating?: FloatingRateBetween,
): Accrual {
  const { balances, fractions } = profile
  const expected = lines === 'expected'
  const capitalFunds = funding === 'less-capital'
  const windowDays = window.to - window.from
  let [years, countedYears, interestBase, fundedBase, floatingInterest, floatingFunding] = [0, 0, 0, 0, 0, 0]
  let [balanceYears, balanceDays, exposureDays, capitalDays, lossAtDefault] = [0, 0, 0, 0, 0]
  eachPiece(profile, window, (period, from, to, start, end) => {
    const days = to - from
    const alive = expected ? shareAlive(stake.timing, start, end) : 1
    const counted = (fractions[period]! * days * alive) / daysOf(profile, period)
    const balance = amount * balances[period]!
    const exposure = stake.perBalance * balance + stake.beside
    const capital = stake.capital * exposure
    const funded = capitalFunds ? Math.max(0, balance - capital) : balance
    years += (end - start) * alive
    countedYears += counted
    interestBase += balance * counted
    fundedBase += funded * counted
    balanceYears += balance * (end - start) * alive
    balanceDays += balance * days * alive
    exposureDays += exposure * days * alive
    capitalDays += capital * days * alive
    if (exposure > 0) lossAtDefault += exposure * stake.timing.probability(start, end)
    if (floating !== undefined) {
      const rate = floating(from, to)
      floatingInterest += balance * counted * rate
      floatingFunding += funded * counted * rate
    }
  })
  return {
    years,
    countedYears,
    interestBase,
    fundedBase,
    floatingInterest,
    floatingFunding,
    balanceYears,
    averageBalance: balanceDays / windowDays,
    exposureAtDefault: exposureDays / windowDays,
    capital: capitalDays / windowDays,
    lossAtDefault,
  }
}
