/**
 * What is a client worth by the clients it brings?
 *
 *   value of a referrer = Σ ((1 − a)·v + s − c) / (1 + i)^t
 *
 * over the clients it refers: v what such a client is worth when it comes, a the probability that it would have come
 * anyway, s what winning it otherwise would have cost, c what the referral costs, t years from now. Who would have come
 * anyway only spares the cost of winning it (Kumar, Petersen and Leone 2010, Driving profitability by encouraging customer
 * referrals: who, when, and how, Journal of Marketing 74(5), eq. 1). The reward c is paid for these too, as nobody can
 * tell them apart; the paper subtracts it from the others only.
 *
 * Its weakness: v is the referred client's own value. Adding it to the referrer's as well counts it twice, so that the sum
 * over a base is no value of the base.
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
import { discountFactor } from '../../money/core.js'
import { addTo, compensatedSum, runningSum, totalOf } from '../../numeric/core.js'
import type { ClientId, IdColumn } from '../../records/core.js'
import { expectCost, expectMoney } from '../value/terms.js'

/** A client who came, or is expected to come, by another's word. */
export interface Referral {
  /** Who referred it; one of the ids. */
  readonly referrer: ClientId
  /** What the referred client is worth when it comes, before the cost of winning it. */
  readonly value: number
  /** When it comes, in years from now; >= 0, 0 by default. */
  readonly yearsAhead?: number
}

/** What referrals spare and cost. */
export interface ReferralValueOptions {
  /** The share of referred clients who would have come anyway; from 0 to 1. */
  readonly wouldHaveComeAnyway: number
  /** Effective rate of a year of 365.25 days; >= 0. */
  readonly annualDiscountRate: number
  /** What winning a client otherwise costs, spared by each referral; >= 0, 0 by default. */
  readonly acquisitionCostSpared?: number
  /** Reward and handling of each referral; >= 0, 0 by default. */
  readonly costPerReferral?: number
}

/** Value by referrals of every client, in the order of the ids. */
export interface ReferralValue {
  readonly ids: IdColumn
  /** How many referrals each client has. */
  readonly referrals: Float64Array
  /** Present value; 0 without referrals, below 0 where they cost more than they bring. */
  readonly value: Float64Array
  readonly total: number
}

/**
 * The value of clients by those whom they refer, discounted, with the share who would have come anyway.
 *
 * @param ids the clients, such as `base.ids`.
 * @throws ClienteleError for an option out of range, `DUPLICATE_CLIENT` for an id that comes twice, and `INVALID_CLIENT` for a
 * referrer that is none of the ids.
 * @example
 * import { referralValue } from 'clientele/lifetime'
 * const referrals = [
 *   { referrer: 'ann', value: 100 },
 *   { referrer: 'ann', value: 100, yearsAhead: 1 },
 * ]
 * const { value, total } = referralValue(['ann', 'bob'], referrals, {
 *   wouldHaveComeAnyway: 0.4,
 *   annualDiscountRate: 0.25,
 *   acquisitionCostSpared: 20,
 *   costPerReferral: 10,
 * })
 * Array.from(value) // => [ 126, 0 ]
 * total // => 126
 */
export function referralValue(
  ids: IdColumn,
  referrals: readonly Referral[],
  options: ReferralValueOptions,
): ReferralValue {
  expectKnownKeys(expectObject(options, 'options'), KNOWN, 'options')
  const anyway = expectFinite(options.wouldHaveComeAnyway, 'options.wouldHaveComeAnyway')
  if (anyway < 0 || anyway > 1) reject('OUT_OF_RANGE', 'options.wouldHaveComeAnyway', 'a share from 0 to 1', anyway)
  const rate = expectNonNegative(options.annualDiscountRate, 'options.annualDiscountRate')
  const spared = expectCost(options.acquisitionCostSpared, 'options.acquisitionCostSpared')
  const cost = expectCost(options.costPerReferral, 'options.costPerReferral')
  const places = placesOf(ids)
  const counts = new Float64Array(ids.length)
  const sums = Array.from(ids, runningSum)
  expectList(referrals, 'referrals')
  for (const [k, referral] of referrals.entries()) {
    const path = `referrals[${k}]`
    expectKnownKeys(expectObject(referral, path), ['referrer', 'value', 'yearsAhead'], path)
    const { referrer, value, yearsAhead = 0 } = referral
    const place = places.get(referrer)
    if (place === undefined) return reject('INVALID_CLIENT', `${path}.referrer`, 'one of the ids', referrer)
    const years = expectNonNegative(yearsAhead, `${path}.yearsAhead`)
    const brought = (1 - anyway) * expectMoney(value, `${path}.value`) + spared - cost
    addTo(sums[place]!, brought * discountFactor(rate, years, 'year'))
    counts[place]!++
  }
  const value = Float64Array.from(sums, totalOf)
  return { ids, referrals: counts, value, total: compensatedSum(value) }
}

/** Where each client stands. */
function placesOf(ids: IdColumn): ReadonlyMap<ClientId, number> {
  if (!(Array.isArray(ids) || ids instanceof Int32Array || ids instanceof Float64Array))
    return reject('INVALID_TYPE', 'ids', 'a column of client ids', ids, 'Pass base.ids')
  const places = new Map<ClientId, number>()
  for (const [i, id] of ids.entries()) {
    if (typeof id !== 'string' && !Number.isFinite(id)) reject('INVALID_CLIENT', `ids[${i}]`, 'a text or a number', id)
    if (places.has(id)) reject('DUPLICATE_CLIENT', `ids[${i}]`, 'a client that is not above', id)
    places.set(id, i)
  }
  return places
}

const KNOWN: readonly (keyof ReferralValueOptions)[] = [
  'wouldHaveComeAnyway',
  'annualDiscountRate',
  'acquisitionCostSpared',
  'costPerReferral',
]
