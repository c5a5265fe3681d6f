/**
 * Which rules of a strategy hold for a client, and why.
 *
 * @module
 */
import { decidingStatements, truthOf } from '../../records/conditions/judge.js'
import type { KnownFacts } from '../../records/conditions/read-facts.js'
import { statementsWithin } from '../../records/conditions/statements-within.js'
import type { Condition, Fact } from '../../records/conditions/types.js'
import type { StrategyRule } from './policy-types.js'
import type { FiredRule, UndecidedStep } from './types.js'

/** Rules that hold, and those that may. */
export interface JudgedRules {
  readonly fired: readonly FiredRule[]
  readonly undecided: readonly UndecidedStep[]
}

export function judgedRules(rules: readonly (readonly [string, StrategyRule])[], known: KnownFacts): JudgedRules {
  const fired: FiredRule[] = []
  const undecided: UndecidedStep[] = []
  for (const [rule, { when }] of rules) {
    const truth = truthOf(when, known)
    if (truth === 'yes') fired.push({ rule, because: knownWithin(when, known) })
    else if (truth === 'unknown') undecided.push({ rule, missing: missingOf(when, known) })
  }
  return { fired, undecided }
}

/** Whatever is known and read: with it the rule can be judged again, and told in any language. */
function knownWithin(when: Condition, known: KnownFacts): Readonly<Record<string, Fact>> {
  const facts: Record<string, Fact> = {}
  for (const { fact: name } of statementsWithin(when)) {
    const fact = known.get(name)
    if (fact !== undefined) facts[name] = fact
  }
  return facts
}

/** Facts that would decide a condition that cannot be told. */
export function missingOf(when: Condition, known: KnownFacts): readonly string[] {
  return [...new Set(decidingStatements(when, 'unknown', known).map(({ statement }) => statement.fact))]
}
