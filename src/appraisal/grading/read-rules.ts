/**
 * The conditions of a grading policy, checked: what caps a grade, and what makes a class.
 *
 * @module
 */
import { expectList, expectOneOf, reject } from '../../errors/index.js'
import { ATTRIBUTE_FACTS } from '../../records/attributes/fact-kinds.js'
import { copyCondition } from '../../records/conditions/copy-condition.js'
import type { FactKind } from '../../records/conditions/expect-condition.js'
import { expectCondition, factKinds, KINDS } from '../../records/conditions/expect-condition.js'
import type { Condition } from '../../records/conditions/types.js'
import { expectFields, rejectName } from '../../records/fields/expect-fields.js'
import { readSaying, readWords } from '../../records/fields/read-words.js'
import { INDEX } from './client-class.js'
import type { GradingPolicy, VetoRule } from './policy.js'

type Kinds = ReadonlyMap<string, FactKind>

/** What caps a grade; none is a rule too. */
export function readVetoes(value: unknown, path: string): readonly VetoRule[] {
  const ids = new Set<string>()
  return Array.from(expectList(value, path), (one, i): VetoRule => {
    const at = `${path}[${i}]`
    const fields = expectFields(one, ['id', 'when', 'grade', 'words'], at)
    const id = readSaying(fields['id'], `${at}.id`)
    if (ids.has(id)) reject('CONFLICTING_OPTIONS', `${at}.id`, 'an id that is not taken', id)
    ids.add(id)
    return {
      id,
      when: readWhen(fields['when'], ATTRIBUTE_FACTS, `${at}.when`),
      grade: expectOneOf(fields['grade'], ['B', 'C'], `${at}.grade`),
      words: readWords(fields['words'], `${at}.words`),
    }
  })
}

/** What makes a class; conditions may name the inputs of the policy as well. */
export function readClasses(value: unknown, inputs: readonly string[], path: string): GradingPolicy['classes'] {
  const { strategic, quality } = expectFields(value, ['strategic', 'quality'], path)
  const indices = inputs.map(name => [`${INDEX}${name}`, 'number'] as const)
  const kinds: Kinds = new Map([...ATTRIBUTE_FACTS, ['grade', 'words'], ['score', 'number'], ...indices])
  return {
    strategic: readWhen(strategic, kinds, `${path}.strategic`),
    quality: readWhen(quality, kinds, `${path}.quality`),
  }
}

function readWhen(value: unknown, kinds: Kinds, path: string): Condition {
  expectCondition(value, path)
  for (const [name, taken] of factKinds(value, path)) {
    const kind = kinds.get(name)
    if (kind === undefined) rejectName(name, [...kinds.keys()], path)
    if (taken !== 'any' && taken !== kind)
      reject('CONFLICTING_OPTIONS', path, `'${name}' taken for ${KINDS[kind]}`, KINDS[taken])
  }
  return copyCondition(value)
}
