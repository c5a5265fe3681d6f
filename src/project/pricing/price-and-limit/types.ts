/**
 * Between which prices and up to which amount a loan can be agreed.
 *
 * @module
 */
import type { Money } from '../../../money/index.js'
import type { RateStress } from '../../affordability/rate-stress.js'
import type { AffordabilityLimits, Borrower, LimitName } from '../../affordability/types.js'
import type { FacilityPrice } from '../types.js'

/** Who borrows, and what the lender keeps to. */
export interface PriceAndLimitOptions {
  readonly borrower: Borrower
  /** What the borrower must be able to bear, at least one; security among them, as loan to value. */
  readonly limits: AffordabilityLimits
  /** Limits are kept at these rates too; at those of the contract only by default. */
  readonly stress?: RateStress
  /** The client's rating, one of `ratingLimits`; needed with them. */
  readonly rating?: string
  /** The largest loan by rating. */
  readonly ratingLimits?: readonly RatingLimit[]
  /** What may still be lent to the client and those it is connected with; no limit by default. */
  readonly exposureRoom?: Money
  /** What others ask for the like: nominal rate of a year, all in. */
  readonly marketRate?: number
  /** What capital must earn; that of the terms by default. */
  readonly annualHurdleRate?: number
  /** What the lender would like capital to earn; at least the hurdle rate. */
  readonly annualTargetRate?: number
}

/** The most that clients of a rating are lent. */
export interface RatingLimit {
  /** Unique among limits. */
  readonly rating: string
  readonly amount: Money
}

/** Prices for the amount asked for, amounts at the price asked. */
export interface PriceAndLimit {
  readonly price: PriceRange
  readonly limit: LimitRange
}

/** Between which rates the amount asked for can be agreed. */
export interface PriceRange {
  /** The loan as it was asked for. */
  readonly asked: FacilityPrice
  /** The least rate that earns the hurdle; absent where none does. */
  readonly floor?: FacilityPrice
  /** The rate that earns the target. */
  readonly target?: FacilityPrice
  /** The most that can be asked, by borrower and by market; where several are known, the lowest is the ceiling. */
  readonly ceilings: readonly PriceCeiling[]
  /** There is a floor, and no ceiling below it. */
  readonly isOpen: boolean
  /** In plain words, what drives floor and ceiling. */
  readonly reasons: readonly string[]
}

/** The most that can be asked. */
export interface PriceCeiling {
  readonly by: 'borrower' | 'market'
  /** Nominal rate of a year, to a hundredth of a basis point; absent where the borrower cannot bear the loan without interest. */
  readonly annualRate?: number
  /** What breaks above it. */
  readonly binding: readonly LimitName[]
  readonly reason: string
}

/** Up to which amount, and from which on, the loan can be agreed at the price asked. */
export interface LimitRange {
  /** Minor units, as all amounts. */
  readonly asked: number
  /** The largest amount that keeps everything; absent where none does. */
  readonly most?: number
  /**
   * The smallest amount that earns the hurdle at the price asked: fixed cost needs a loan to be spread over. Where any does, it is
   * one minor unit more than balloon and fees of the yield.
   */
  readonly least: number
  readonly constraints: readonly AmountConstraint[]
  /** What stands against a larger amount. */
  readonly binding: readonly AmountConstraint['constraint'][]
}

/** What one rule allows. */
export interface AmountConstraint {
  readonly constraint: LimitName | 'rating' | 'exposure' | 'hurdle'
  /** Whether it holds for the amount asked for. */
  readonly holds: boolean
  /** The largest amount it allows; 0 where it allows none, absent where it sets no end. */
  readonly most?: number
  /** most − asked. */
  readonly slack?: number
  readonly binds: boolean
  /** In plain words. */
  readonly reason: string
}
