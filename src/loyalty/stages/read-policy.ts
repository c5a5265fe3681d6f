/**
 * A policy of stages, checked part by part and copied, so that nobody changes it behind its readers.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import type { Words } from '../../labels/words.js'
import { deepFreeze } from '../../model/index.js'
import { copyCondition } from '../../records/conditions/copy-condition.js'
import type { FactKind } from '../../records/conditions/expect-condition.js'
import { addKinds, factKinds } from '../../records/conditions/expect-condition.js'
import { expectCondition } from '../../records/core.js'
import { ENDED } from './read-history.js'
import type { LifecyclePolicy, LifecycleStageRule } from './types.js'

const FIELDS = ['kind', 'version', 'name', 'source', 'facts', 'stages']

/** Policies that went through here and cannot change. */
const CHECKED = /* @__PURE__ */ new WeakMap<object, ReadLifecycle>()

/** A policy once it is checked. */
export interface ReadLifecycle {
  /** A frozen copy. */
  readonly policy: LifecyclePolicy
  /** What conditions take each fact for. */
  readonly kinds: ReadonlyMap<string, FactKind>
}

/** A policy read, and checked where it was not before; throws at the first fault. */
export function readPolicy(policy: LifecyclePolicy, path = 'policy'): ReadLifecycle {
  const fields = expectObject(policy, path)
  const before = CHECKED.get(fields)
  if (before !== undefined) return before
  const reading = checkedPolicy(fields, path)
  CHECKED.set(reading.policy, reading)
  return reading
}

function checkedPolicy(fields: Readonly<Record<string, unknown>>, path: string): ReadLifecycle {
  const { kind, version } = fields
  if (kind !== 'lifecycle-policy') reject('UNKNOWN_DOCUMENT', `${path}.kind`, "'lifecycle-policy'", kind)
  if (version !== 1) reject('UNSUPPORTED_VERSION', `${path}.version`, '1', version)
  expectKnownKeys(fields, FIELDS, path)
  const facts = Object.entries(expectObject(fields['facts'], `${path}.facts`))
  const list = expectList(fields['stages'], `${path}.stages`)
  if (list.length < 2) reject('EMPTY_INPUT', `${path}.stages`, 'at least two stages', list)
  const kinds = new Map<string, FactKind>()
  const stages = Array.from(list, (each, i) => readStage(each, `${path}.stages[${i}]`, kinds))
  const names = stages.map(({ stage }) => stage)
  if (names.includes(ENDED)) reject('CONFLICTING_OPTIONS', `${path}.stages`, `no stage named '${ENDED}'`, ENDED)
  const twice = names.findIndex((name, i) => names.indexOf(name) < i)
  if (twice >= 0) reject('CONFLICTING_OPTIONS', `${path}.stages[${twice}].stage`, 'names that differ', names[twice])
  const policy: LifecyclePolicy = deepFreeze({
    kind: 'lifecycle-policy',
    version: 1,
    name: expectName(fields['name'], `${path}.name`),
    source: expectName(fields['source'], `${path}.source`),
    facts: Object.fromEntries(facts.map(([fact, words]) => [fact, readWords(words, `${path}.facts.${fact}`)])),
    stages,
  })
  return { policy, kinds }
}

function readStage(value: unknown, path: string, kinds: Map<string, FactKind>): LifecycleStageRule {
  const fields = expectObject(value, path)
  expectKnownKeys(fields, ['stage', 'name', 'meaning', 'when'], path)
  const { meaning, when } = fields
  expectCondition(when, `${path}.when`)
  addKinds(kinds, factKinds(when, `${path}.when`), `${path}.when`)
  return {
    stage: expectName(fields['stage'], `${path}.stage`),
    name: readWords(fields['name'], `${path}.name`),
    ...(meaning !== undefined && { meaning: readWords(meaning, `${path}.meaning`) }),
    when: copyCondition(when),
  }
}

function readWords(value: unknown, path: string): Words {
  const fields = expectObject(value, path)
  expectKnownKeys(fields, ['en', 'zh'], path)
  return { en: expectName(fields['en'], `${path}.en`), zh: expectName(fields['zh'], `${path}.zh`) }
}

function expectName(value: unknown, path: string): string {
  const name = expectText(value, path)
  return name === '' ? reject('EMPTY_INPUT', path, 'a name', name) : name
}
