import type { Allocation } from './types.js'

/** Nothing went anywhere. */
export const NOWHERE: Allocation = {
  fees: 0,
  penaltyInterest: 0,
  interest: 0,
  principal: 0,
  interestToDay: 0,
  prepaymentFee: 0,
  prepaidPrincipal: 0,
  credit: 0,
}

/** Every place that money can go to. */
export const PARTS: readonly (keyof Allocation)[] = [
  'fees',
  'penaltyInterest',
  'interest',
  'principal',
  'interestToDay',
  'prepaymentFee',
  'prepaidPrincipal',
  'credit',
]
