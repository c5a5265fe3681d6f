/**
 * What would have to be otherwise, so that an application is approved?
 *
 * Changes are tried, not reasoned about: the whole policy judges the application with one thing otherwise, and where no single
 * change is enough, with two. Figures are taken as they are; a change of the amount or of the security as a rule changes them, so
 * compute them anew before the next decision. At another price the return is not known, and the minimum price decides.
 *
 * @module
 */
import { statementsWithin } from '../../../records/conditions/statements-within.js'
import { candidatesOf } from './candidates.js'
import { changeText } from './change-text.js'
import type { Evaluation } from './evaluate.js'
import { evaluate } from './evaluate.js'
import type { ReadApplication } from './read-application.js'
import type { ReadPolicy } from './read-policy.js'
import { isPassed } from './rule-steps.js'
import type { Trial } from './trials.js'
import { trialOf } from './trials.js'
import type { NeededChange } from './types.js'

/** Ways of one change, or of two where none of one is enough. */
export function waysToApproval(
  policy: ReadPolicy,
  application: ReadApplication,
  evaluation: Evaluation,
): readonly (readonly NeededChange[])[] {
  if (evaluation.outcome === 'approve') return []
  const conditions = candidatesOf(policy, application, evaluation)
  const against = factsAgainst(policy, evaluation)
  const mayDo = (...facts: readonly string[]): boolean => against.every(read => facts.some(fact => read.has(fact)))
  const tried = (on: Trial | undefined): on is Trial => on !== undefined && isApproved(on, policy)
  const described = (condition: NeededChange['condition']): NeededChange => describe(condition, application, policy)
  const single = conditions.filter(one => mayDo(one.fact) && tried(trialOf(one, application, policy)))
  if (single.length > 0) return single.map(condition => [described(condition)])
  return conditions.flatMap((first, i) =>
    conditions
      .slice(i + 1)
      .filter(second => second.fact !== first.fact && mayDo(first.fact, second.fact))
      .filter(second => tried(bothTrials(first, second, application, policy)))
      .map(second => [described(first), described(second)]),
  )
}

/** Of each rule that speaks against an application, the facts that it reads: unless one of them changes, it speaks on. */
function factsAgainst({ rules }: ReadPolicy, { trail }: Evaluation): readonly ReadonlySet<string>[] {
  return rules
    .filter((_, i) => trail[i]?.outcome !== 'approve')
    .map(({ when }) => {
      const facts = new Set(statementsWithin(when).map(({ fact }) => fact))
      // Another price earns another return.
      return facts.has('raroc') ? facts.add('price') : facts
    })
}

function isApproved({ at, beyond }: Trial, policy: ReadPolicy): boolean {
  // Rules are many and told at once: most trials end there.
  return [at, beyond].every(trial => isPassed(policy, trial) && evaluate(policy, trial).outcome === 'approve')
}

/** Both changed, each at its bound or both beyond. */
function bothTrials(
  first: NeededChange['condition'],
  second: NeededChange['condition'],
  application: ReadApplication,
  policy: ReadPolicy,
): Trial | undefined {
  const one = trialOf(first, application, policy)
  if (one === undefined) return undefined
  const at = trialOf(second, one.at, policy)
  const beyond = trialOf(second, one.beyond, policy)
  return at && beyond && { condition: second, at: at.at, beyond: beyond.beyond }
}

function describe(condition: NeededChange['condition'], { known }: ReadApplication, policy: ReadPolicy): NeededChange {
  const now = known.get(condition.fact)
  return { condition, ...(now !== undefined && { now }), text: changeText(condition, now, policy) }
}
