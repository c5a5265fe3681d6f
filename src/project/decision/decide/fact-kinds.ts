/**
 * What the rules of a policy take each fact for: the same in all of them.
 *
 * @module
 */

import type { FactKind } from '../../../records/conditions/expect-condition.js'
import { addKinds, factKinds } from '../../../records/conditions/expect-condition.js'
import { statementsWithin } from '../../../records/conditions/statements-within.js'
import type { Condition } from '../../../records/core.js'
import { expectProbability } from './read-parts.js'

/** What the rules take each fact for; throws where a condition is malformed, or takes a fact for something else than before. */
export function kindsOf(rules: readonly { readonly when: Condition }[]): ReadonlyMap<string, FactKind> {
  const all = new Map<string, FactKind>(FIGURES.map(name => [name, 'number']))
  for (const [i, { when }] of rules.entries()) {
    const path = `policy.rules[${i}].when`
    addKinds(all, factKinds(when, path), path)
    expectProbabilities(when, path)
  }
  return all
}

/** A bound that no probability reaches would let everyone pass. */
function expectProbabilities(when: Condition, path: string): void {
  for (const statement of statementsWithin(when)) {
    if (statement.fact === 'probabilityOfDefault' && 'value' in statement) expectProbability(statement.value, path)
  }
}

/** What rules may read beside facts; always numbers. */
export const FIGURES = ['amount', 'price', 'probabilityOfDefault', 'score', 'raroc', 'minimumPrice'] as const
