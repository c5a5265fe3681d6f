/**
 * Which offer for which group of clients, where money is short?
 *
 * Each client gets one offer or none. The plan takes the steps from offer to offer in the order of what they bring per unit of money,
 * as many whole clients as the money that is left allows. If clients could be parted, no plan would bring more; `bestPossible` says
 * what it would bring then, so the plan is short of the best by no more than the difference.
 *
 * @see Dantzig (1957), Discrete-variable extremum problems, Operations Research 5(2); Sinha and Zoltners (1979), Operations Research
 * 27(3), for several offers of which one is chosen.
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectObject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { KnownGroup, OfferGroup } from './offer-groups.js'
import { expectGroups } from './offer-groups.js'
import type { OfferStep } from './offer-steps.js'

/** The money there is. */
export interface OfferPlanOptions {
  /** Expected spend at most, in the currency of the values; >= 0. Without one, every client gets the offer that brings most. */
  readonly budget?: number
}

/** An offer and how many of a group get it. */
export interface PlannedOffer {
  readonly group: string
  readonly offer: string
  readonly clients: number
  /** Expected, of these clients together. */
  readonly spend: number
  readonly gain: number
}

/** Who gets what. */
export interface OfferPlan {
  /** In the order of groups; nobody is named who gets nothing. */
  readonly offers: readonly PlannedOffer[]
  /** Expected, never above the budget but for rounding. */
  readonly spend: number
  readonly gain: number
  /** Gain that no plan within the budget exceeds. */
  readonly bestPossible: number
  /** What one more unit of money would bring if clients could be parted; 0 where money is not short. */
  readonly nextUnitBrings: number
}

/**
 * The plan with the largest expected gain within a budget.
 *
 * @throws ClienteleError naming the field at fault; `CONFLICTING_OPTIONS` for a name that is there twice.
 * @example
 * import { offerPlan } from 'clientele/loyalty'
 * const offers = [
 *   { name: 'call', cost: 0, contactCost: 30, uplift: 0.02 },
 *   { name: 'lower rate', cost: 400, paidFor: 'who-stays', contactCost: 30, uplift: 0.1 },
 * ]
 * const plan = offerPlan(
 *   [
 *     { name: 'large', clients: 40, stayWithout: 0.7, valueAtStake: 9000, offers },
 *     { name: 'small', clients: 200, stayWithout: 0.8, valueAtStake: 2000, offers },
 *   ],
 *   { budget: 12_000 },
 * )
 * plan.offers.map(({ group, offer, clients }) => `${group}: ${offer} for ${clients}`)
 * // => [ 'large: lower rate for 33', 'large: call for 7', 'small: call for 8' ]
 * plan.gain.toFixed(0) // => '19280'
 */
export function offerPlan(groups: readonly OfferGroup[], options: OfferPlanOptions = {}): OfferPlan {
  const known = expectGroups(groups)
  expectKnownKeys(expectObject(options, 'options'), ['budget'], 'options')
  const { budget: money = Number.MAX_VALUE } = options
  const budget = expectNonNegative(money, 'options.budget')
  const steps = known
    .flatMap((group, of) => stepsOf(group, of))
    .sort((a, b) => b.ratio - a.ratio || a.of - b.of || a.level - b.level)
  const reached = takenOf(steps, known, budget)
  const offers = known.flatMap((group, of) => plannedOf(group, reached[of]!))
  const [spend, gain] = [compensatedSum(offers.map(each => each.spend)), compensatedSum(offers.map(each => each.gain))]
  const { bestPossible, nextUnitBrings } = boundOf(steps, budget)
  return { offers, spend, gain, bestPossible: Math.max(bestPossible, gain), nextUnitBrings }
}

/** How many whole clients of each group take each of its steps: nobody takes one without those before it. */
function takenOf(steps: readonly PlacedStep[], groups: readonly KnownGroup[], budget: number): readonly number[][] {
  const reached = groups.map((): number[] => [])
  let left = budget
  for (const { of, level, clients, spend } of steps) {
    const { [level - 1]: most = clients } = reached[of]!
    const taken = spend * most <= left ? most : Math.min(most, Math.floor((left / spend) * ROUNDING))
    reached[of]![level] = taken
    left = Math.max(0, left - taken * spend)
  }
  return reached
}

/** What the money would bring if clients could be parted, and one more unit of it. */
function boundOf(steps: readonly PlacedStep[], budget: number): Pick<OfferPlan, 'bestPossible' | 'nextUnitBrings'> {
  let [left, bestPossible] = [budget, 0]
  for (const { clients, spend, gain, ratio } of steps) {
    if (spend * clients > left) return { bestPossible: bestPossible + (left / spend) * gain, nextUnitBrings: ratio }
    bestPossible += clients * gain
    left -= clients * spend
  }
  return { bestPossible, nextUnitBrings: 0 }
}

/** Three times 0.1 are affordable with 0.3. */
const ROUNDING = 1 + 1e-12

interface PlacedStep extends OfferStep {
  readonly of: number
  readonly level: number
  readonly clients: number
  /** Gain per unit of money; a step that costs nothing comes first. */
  readonly ratio: number
}

function stepsOf({ steps, clients }: KnownGroup, of: number): readonly PlacedStep[] {
  let ratio = Number.MAX_VALUE
  return steps.map((step, level) => {
    // No rounding may put a step before the one it stands on.
    if (step.spend > 0) ratio = Math.min(ratio, step.gain / step.spend)
    return { ...step, of, level, clients, ratio }
  })
}

/** Who took the last step that so many clients took has its offer, fewer at every step. */
function plannedOf({ name, offers, steps }: KnownGroup, reached: readonly number[]): readonly PlannedOffer[] {
  let [spend, gain] = [0, 0]
  const planned = steps.map((step, level) => {
    spend += step.spend
    gain += step.gain
    const [here = 0, above = 0] = [reached[level], reached[level + 1]]
    const clients = here - above
    return { group: name, offer: offers[step.offer]!, clients, spend: clients * spend, gain: clients * gain }
  })
  return planned.filter(({ clients }) => clients > 0).reverse()
}
