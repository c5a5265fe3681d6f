/**
 * Approve, refer or decline: how much, at which price, on which conditions, and why?
 *
 * A policy is data: ordered rules, bands of risk, limits, a hurdle, and who signs for how much. Every rule is judged and every
 * step taken, so that the trail is whole; the step that is most against the applicant decides.
 *
 *   outcome  = the worst of all steps: decline, else refer, else approve
 *   largest  = least of the computed limits, the limit of the band and the caps of rules that hold
 *   required = minimum price + add-ons of rules that hold
 *
 * What is not known never passes: a rule that cannot be told, a risk or a price that is missing refers the application to a person.
 * More risk never ends better by bands. Rules are the lender's own, and may undo that.
 *
 * Source: EBA (2020), Guidelines on loan origination and monitoring, EBA/GL/2020/06, sections 4.3.4, 4.4 and 6: credit
 * decisions by policy, framework of authority, automated decisions that can be traced, pricing that covers cost and risk.
 *
 * @module
 */
import { evaluate } from './evaluate.js'
import type { DecisionPolicy } from './policy-types.js'
import { rankedReasons } from './ranked-reasons.js'
import { readApplication } from './read-application.js'
import { readPolicy } from './read-policy.js'
import type { Application, Decision } from './types.js'
import { waysToApproval } from './ways-to-approval.js'

/**
 * What a policy makes of an application, with reasons, what is missing and what would have it approved.
 *
 * The same application under the same policy always has the same decision.
 *
 * @throws ClienteleError `MIXED_CURRENCIES` for amounts in another currency than the policy's; `CONFLICTING_OPTIONS` for rules of
 * one name, a fact that rules take for two kinds, or one that bears the name of a figure; `INVALID_TYPE` for a fact of another kind
 * than rules take it for; `OUT_OF_RANGE` for bands that become milder, and for figures beyond their range; each names its field.
 * @example
 * import { money } from 'clientele/money'
 * import { decide } from 'clientele/project'
 * const policy = {
 *   name: 'Sample', version: '1', currency: 'EUR', overLimit: 'refer',
 *   rules: [{ name: 'Leverage', when: { fact: 'leverage', is: 'above', value: 4 }, effect: { kind: 'refer' } }],
 * }
 * const { outcome, reasons, wouldApprove } = decide({ id: 'A-1', amount: money(250_000, 'EUR'), facts: { leverage: 4.6 } }, policy)
 * outcome // => 'refer'
 * reasons[0].text // => 'leverage 4.6 is above 4'
 * wouldApprove[0][0].text // => 'leverage is at most 4 (now 4.6)'
 */
export function decide(application: Application, policy: DecisionPolicy): Decision {
  const rules = readPolicy(policy)
  const asked = readApplication(application, rules)
  const evaluation = evaluate(rules, asked)
  const { outcome, band, limit, price, conditions, authority, trail } = evaluation
  return {
    application: asked.id,
    outcome,
    policy: { name: rules.name, version: rules.version },
    ...(band !== undefined && { band }),
    limit,
    price,
    conditions,
    ...(authority !== undefined && { authority }),
    reasons: rankedReasons(trail),
    missing: [...new Set(trail.flatMap(({ missing }) => missing))],
    wouldApprove: waysToApproval(rules, asked, evaluation),
    trail,
  }
}
