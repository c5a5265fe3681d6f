/**
 * What the rules of a policy take each fact for: the same in all of them.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { FactKind } from '../../../records/conditions/expect-condition.js'
import { factKinds, KINDS } from '../../../records/conditions/expect-condition.js'
import type { Condition } from '../../../records/index.js'

/** What the rules take each fact for; throws where a condition is malformed, or takes a fact for something else than before. */
export function kindsOf(rules: readonly { readonly when: Condition }[]): ReadonlyMap<string, FactKind> {
  const all = new Map<string, FactKind>(FIGURES.map(name => [name, 'number']))
  for (const [i, { when }] of rules.entries()) {
    const path = `policy.rules[${i}].when`
    for (const [fact, kind] of factKinds(when, path)) {
      const before = all.get(fact)
      if (before === undefined || before === 'any') all.set(fact, kind)
      else if (kind !== 'any' && kind !== before) {
        reject('CONFLICTING_OPTIONS', path, `'${fact}' taken for ${KINDS[before]}, as before`, KINDS[kind])
      }
    }
  }
  return all
}

/** What rules may read beside facts; always numbers. */
export const FIGURES = ['amount', 'price', 'probabilityOfDefault', 'score', 'raroc', 'minimumPrice'] as const
