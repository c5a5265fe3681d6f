/**
 * How much of what is stated must an action achieve, to be worth its cost?
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { findRoot, normalUpperQuantile } from '../../numeric/core.js'
import { costOf } from './action-cost.js'
import type { NextStepPolicy } from './policy-types.js'
import type { AppraisedClient, NextStepLearnt, Valuation } from './types.js'
import { valuesUnder } from './value-under.js'
import type { Gain } from './valued-effects.js'
import { gainOf } from './valued-effects.js'

/** What an action, a value-added service say, brings and costs, and from when on it pays. */
export interface BreakEven extends Gain {
  /** Absent where it is in a currency without exchange rate. */
  readonly cost?: number
  /**
   * Part of the stated effects (of the logarithms of factors, of points) at which it brings what it costs: 0.4 where 40 % of them are
   * enough, above 1 where more is needed than is stated. Absent where not even four times of them pay.
   */
  readonly effectNeeded?: number
}

/** Times the stated effects: who needs more should think of something else. */
const MOST_EFFECT = 4
const STEPS = 16

/**
 * The break-even of one action of a strategy for one client.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for an action that the policy does not have; as `nextSteps` for terms.
 */
export function breakEven(
  appraised: AppraisedClient,
  action: string,
  learnt: NextStepLearnt,
  policy: NextStepPolicy,
  valuation: Valuation,
): BreakEven {
  if (!Object.hasOwn(policy.actions, action)) {
    return reject('OUT_OF_RANGE', 'action', `one of ${Object.keys(policy.actions).join(', ')}`, action)
  }
  const stated = policy.actions[action]!
  const { client, outlook, facets } = appraised
  const under = valuesUnder(valuation)(client, outlook)
  const { level } = valuation.terms
  const terms = {
    worth: under({}),
    under,
    satisfaction: facets.satisfaction.index,
    logHazardOfLeavingPerPoint: policy.logHazardOfLeavingPerPoint,
    level,
    quantile: normalUpperQuantile((1 - level) / 2),
  }
  const cost = costOf(stated, client, learnt, policy)
  const gainAt = (strength: number): number => gainOf(stated.effects, terms, strength).gain
  const effectNeeded = cost === undefined ? undefined : firstCrossing(strength => gainAt(strength) - cost)
  return {
    ...gainOf(stated.effects, terms),
    ...(cost !== undefined && { cost }),
    ...(effectNeeded !== undefined && { effectNeeded }),
  }
}

/** Where a function first comes up to 0, step by step: effects that work against each other may bring it down again. */
function firstCrossing(net: (strength: number) => number): number | undefined {
  if (net(0) >= 0) return 0
  for (let step = 1; step <= STEPS; step++) {
    const [from, to] = [((step - 1) * MOST_EFFECT) / STEPS, (step * MOST_EFFECT) / STEPS]
    if (net(to) >= 0) return findRoot(net, from, to).root
  }
  return undefined
}
