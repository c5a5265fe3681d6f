import { bandOf } from './band-step.js'
import type { ReadApplication } from './read-application.js'
import type { ReadPolicy } from './read-policy.js'
import { effectsOf } from './rule-steps.js'
import type { DecisionLimit, DecisionStep } from './types.js'
import { amountWords } from './words.js'

/** Every limit there is for an application: computed ones, that of its band, caps of rules that hold. */
export function limitOf(
  policy: ReadPolicy,
  application: ReadApplication,
  rules: readonly DecisionStep[],
): DecisionLimit {
  const { amount: asked, limits } = application
  const band = policy.bands && bandOf(policy.bands, application)
  const all = [
    ...limits,
    ...(band?.largestAmount === undefined ? [] : [{ name: `band ${band.name}`, largest: band.largestAmount }]),
    ...effectsOf(policy, rules, 'cap').map(({ rule, effect }) => ({ name: rule, largest: effect.largest })),
  ]
  const parts = all
    .map(({ name, largest }) => ({ name, largest, room: largest - asked }))
    .sort((a, b) => a.largest - b.largest)
  const [tightest] = parts
  return {
    currency: policy.currency,
    asked,
    ...(tightest && { largest: tightest.largest }),
    binds: parts.filter(({ largest }) => largest === tightest?.largest).map(({ name }) => name),
    parts,
  }
}

/** Whether what is asked for is within every limit; undefined where there is none. */
export function limitStep(policy: ReadPolicy, { asked, largest, binds }: DecisionLimit): DecisionStep | undefined {
  if (largest === undefined) return undefined
  const within = asked <= largest
  const [wanted, allowed] = [amountWords(asked, policy), amountWords(largest, policy)]
  return {
    step: 'limit',
    name: binds.join(', '),
    holds: within ? 'yes' : 'no',
    outcome: within ? 'approve' : largest === 0 ? 'decline' : policy.overLimit,
    reasons: [`${wanted} is ${within ? 'within' : 'above'} ${allowed} (${binds.join(', ')})`],
    missing: [],
  }
}
