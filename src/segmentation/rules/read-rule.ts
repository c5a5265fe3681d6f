/**
 * One rule of a scheme, checked against what the scheme says of facts and segments.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { copyCondition } from '../../records/conditions/copy-condition.js'
import { factKinds, KINDS } from '../../records/conditions/expect-condition.js'
import { statementsWithin } from '../../records/conditions/statements-within.js'
import type { Condition } from '../../records/core.js'
import { expectCondition } from '../../records/core.js'
import { readWords } from './read-text.js'
import type { SchemeFact, SchemeRule } from './types.js'

/** What a rule may name. */
export interface SchemeNames {
  readonly facts: ReadonlyMap<string, SchemeFact>
  readonly segments: readonly string[]
}

/** `path` is of the scheme, which is where a fact without description is missed. */
export function readRule(rule: unknown, place: number, { facts, segments }: SchemeNames, path: string): SchemeRule {
  const at = `${path}.rules[${place}]`
  const fields = expectObject(rule, at)
  expectKnownKeys(fields, ['name', 'segment', 'when'], at)
  const name = readWords(fields['name'], `${at}.name`)
  const segment = expectOneOf(fields['segment'], segments, `${at}.segment`)
  const { when } = fields
  expectCondition(when, `${at}.when`)
  expectDescribed(when, name, facts, { at: `${at}.when`, of: `${path}.facts` })
  return { name, segment, when: copyCondition(when) }
}

/** Every fact is described, and taken for what it is. */
export function expectDescribed(
  when: Condition,
  rule: string,
  facts: ReadonlyMap<string, SchemeFact>,
  { at, of }: { readonly at: string; readonly of: string },
): void {
  for (const [name, kind] of factKinds(when, at)) {
    const fact =
      facts.get(name) ?? reject('MISSING_VALUE', `${of}.${name}`, `what it means, as '${rule}' reads it`, undefined)
    if (kind === 'any' || kind === fact.kind) continue
    reject('CONFLICTING_OPTIONS', at, `'${name}' taken for ${KINDS[fact.kind]}, as ${of} says`, KINDS[kind])
  }
  for (const statement of statementsWithin(when)) {
    if ('values' in statement) expectListed(statement.fact, statement.values, facts.get(statement.fact), at)
  }
}

function expectListed(
  name: string,
  values: readonly (string | boolean)[],
  fact: SchemeFact | undefined,
  at: string,
): void {
  if (fact?.kind !== 'words' || fact.words === undefined) return
  const { words } = fact
  const stray = values.find(value => !words.some(word => word === value))
  if (stray !== undefined) reject('OUT_OF_RANGE', at, `of '${name}' only the words ${words.join(', ')}`, stray)
}
