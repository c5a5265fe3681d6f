/**
 * Fees and cost that belong to the yield, spread over the life of a loan by its effective interest rate.
 *
 *   C₀ = B₀ − fees + cost = Σ (interest + principal)ₖ · e^(−δ·tₖ)          solved for δ
 *   within the window: what C earns at δ, less interest by contract
 *
 * B: owed; C: carrying amount, which pays what the client pays; t: calendar years. Over the whole life this comes to fees less
 * cost. Of the two lines, cost takes what it would without fees, and fees the rest of what both come to.
 *
 * Source: IFRS 9 (2014), appendix A (effective interest method), B5.4.1 to B5.4.4.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { DefaultTiming } from '../../../model/default-timing.js'
import { dayNumber } from '../../../money/index.js'
import { lastAtMost } from '../../../numeric/index.js'
import type { BalanceProfile } from '../../transfer-pricing/types.js'
import { shareAlive } from './alive.js'
import { effectiveForce } from './effective-force.js'
import type { FeesAndCost, YieldItems } from './fee-income.js'
import { daysOf, eachPiece } from './pieces.js'
import type { PreparedTerms } from './prepare-terms.js'

/**
 * What of fees and cost counts within the window.
 *
 * @param rate nominal rate of a year by which the client pays interest.
 * @throws ClienteleError `OUT_OF_RANGE` where fees are as much as is lent; `NO_SOLUTION` where interest is so negative that no
 * effective rate exists.
 */
export function yieldSpread(
  { fees, cost }: YieldItems,
  profile: BalanceProfile,
  rate: number,
  timing: DefaultTiming,
  terms: PreparedTerms,
  path: string,
): FeesAndCost {
  const alone = cost === 0 ? 0 : spreadOf(withItems(profile, rate, [], cost, path), profile, timing, terms)
  if (fees.length === 0) return { fees: 0, transactionCost: alone }
  const both = spreadOf(withItems(profile, rate, fees, cost, path), profile, timing, terms)
  return { fees: both - alone, transactionCost: alone }
}

/** What the client pays at the end of each period, the interest within, and the effective rate as a force. */
interface CarriedFlows {
  /** What the lender parts with on the first day. */
  readonly carried: number
  readonly interest: Float64Array
  readonly flows: Float64Array
  /** Of a year. */
  readonly force: number
}

/** A fee that is paid later counts at the end of the period in which it is. */
function withItems(
  { from, days, years, balances, fractions }: BalanceProfile,
  rate: number,
  fees: YieldItems['fees'],
  cost: number,
  path: string,
): CarriedFlows {
  const count = balances.length
  const interest = new Float64Array(count)
  const flows = new Float64Array(count)
  for (let k = 0; k < count; k++) {
    const left = k + 1 < count ? balances[k + 1]! : 0
    interest[k] = balances[k]! * rate * fractions[k]!
    flows[k] = interest[k]! + balances[k]! - left
  }
  const lent = balances[0]! + cost
  let carried = lent
  for (const { on, amount } of fees) {
    const day = dayNumber(on)
    const period = Math.min(lastAtMost(days, day - 1) + 1, days.length - 1)
    if (day <= from) carried -= amount.minorUnits
    else flows[period] = flows[period]! + amount.minorUnits
  }
  if (carried <= 0) reject('OUT_OF_RANGE', `${path}.fees`, 'fees of the yield below what is lent', lent - carried)
  const force = effectiveForce(carried, flows, years)
  if (force !== undefined) return { carried, interest, flows, force }
  return reject('NO_SOLUTION', `${path}.rate`, 'payments that some effective rate makes worth what is lent', rate)
}

function spreadOf(
  carriedFlows: CarriedFlows,
  profile: BalanceProfile,
  timing: DefaultTiming,
  terms: PreparedTerms,
): number {
  const { interest, force } = carriedFlows
  const growth = growthOf(force, profile.years)
  const opening = carriedAmounts(carriedFlows, growth)
  let sum = 0
  eachPiece(profile, terms.window, (k, from, to, start, end) => {
    const days = daysOf(profile, k)
    const first = from - (profile.days[k]! - days)
    const share = (to - from) / days
    const earned = opening[k]! * Math.exp((growth[k]! * first) / days) * Math.expm1(growth[k]! * share)
    const alive = terms.lines === 'expected' ? shareAlive(timing, start, end) : 1
    sum += (earned - interest[k]! * share) * alive
  })
  return sum
}

/** By what the carrying amount grows in each period, as a logarithm. */
function growthOf(force: number, years: Float64Array): Float64Array {
  const growth = new Float64Array(years.length)
  let start = 0
  for (let k = 0; k < growth.length; k++) {
    growth[k] = force * (years[k]! - start)
    start = years[k]!
  }
  return growth
}

/** What is carried when each period begins; found from the end where it grows, from the first day where it shrinks: errors fade. */
function carriedAmounts({ carried, flows, force }: CarriedFlows, growth: Float64Array): Float64Array {
  const opening = new Float64Array(flows.length)
  let amount = force < 0 ? carried : 0
  if (force < 0) {
    for (let k = 0; k < flows.length; k++) {
      opening[k] = amount
      amount = amount * Math.exp(growth[k]!) - flows[k]!
    }
    return opening
  }
  for (let k = flows.length - 1; k >= 0; k--) {
    amount = (amount + flows[k]!) * Math.exp(-growth[k]!)
    opening[k] = amount
  }
  return opening
}
