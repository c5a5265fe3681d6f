import type { ReadPolicy } from './read-policy.js'
import type { DecisionStep } from './types.js'
import { amountWords } from './words.js'

/** Who may sign for an amount; undefined where the policy names nobody at all. */
export function authorityStep(policy: ReadPolicy, amount: number): DecisionStep | undefined {
  const last = policy.authority.at(-1)
  if (last === undefined) return undefined
  const level = policy.authority.find(({ upTo }) => amount <= upTo)
  const wanted = amountWords(amount, policy)
  if (level === undefined) {
    const reasons = [`${wanted} is above the ${amountWords(last.upTo, policy)} for which ${last.name} may sign`]
    return { step: 'authority', name: last.name, holds: 'no', outcome: 'refer', reasons, missing: [] }
  }
  const reasons = [`${level.name} may sign for ${wanted}`]
  return { step: 'authority', name: level.name, holds: 'yes', outcome: 'approve', reasons, missing: [] }
}
