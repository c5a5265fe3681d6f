import type { FactKind } from '../../records/conditions/expect-condition.js'
import { addKinds, factKinds } from '../../records/conditions/expect-condition.js'
import type { NextStepPolicy } from './policy-types.js'

/** The facts that rules and actions read, and what they take each for. */
export function factsRead(
  { rules, actions }: Pick<NextStepPolicy, 'rules' | 'actions'>,
  path = 'policy',
): ReadonlyMap<string, FactKind> {
  const kinds = new Map<string, FactKind>()
  const parts = [...entriesAt(rules, `${path}.rules`), ...entriesAt(actions, `${path}.actions`)]
  for (const [at, { when }] of parts) if (when !== undefined) addKinds(kinds, factKinds(when, at), at)
  return kinds
}

function entriesAt<T>(parts: Readonly<Record<string, T>>, path: string): readonly (readonly [string, T])[] {
  return Object.entries(parts).map(([name, part]) => [`${path}.${name}.when`, part])
}
