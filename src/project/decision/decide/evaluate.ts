/**
 * All steps of a policy taken in their order: rules, risk, limits, price, authority. Each says what it alone would have become of
 * the application; the one that is most against the applicant decides.
 *
 * @module
 */
import { authorityStep } from './authority-step.js'
import { bandOf, bandStep } from './band-step.js'
import { limitOf, limitStep } from './limit-step.js'
import type { Outcome } from './policy-types.js'
import { priceOf, priceStep } from './price-step.js'
import type { ReadApplication } from './read-application.js'
import type { ReadPolicy } from './read-policy.js'
import { effectsOf, ruleSteps } from './rule-steps.js'
import { worstOf } from './severity.js'
import type { Decision, DecisionLimit, DecisionPrice, DecisionStep } from './types.js'

/** A decision before its reasons are ranked. */
export interface Evaluation {
  readonly outcome: Outcome
  readonly band?: string
  readonly limit: DecisionLimit
  readonly price: DecisionPrice
  readonly conditions: Decision['conditions']
  readonly authority?: string
  readonly trail: readonly DecisionStep[]
}

/** What a policy makes of an application. */
export function evaluate(policy: ReadPolicy, application: ReadApplication): Evaluation {
  const rules = ruleSteps(policy, application)
  const band = policy.bands && bandOf(policy.bands, application)
  const limit = limitOf(policy, application, rules)
  const price = priceOf(policy, application, rules)
  const authority = authorityStep(policy, application.amount)
  const steps = [
    policy.bands && bandStep(policy.bands, application),
    limitStep(policy, limit),
    policy.price && priceStep(policy.price, price),
    authority,
  ]
  const trail = [...rules, ...steps.filter(step => step !== undefined)]
  return {
    outcome: worstOf(trail.map(({ outcome }) => outcome)),
    ...(band && { band: band.name }),
    limit,
    price,
    conditions: effectsOf(policy, rules, 'condition').map(({ rule, effect }) => ({ rule, text: effect.text })),
    ...(authority?.holds === 'yes' && { authority: authority.name }),
    trail,
  }
}
