/**
 * Conditions of a policy: of which records something is expected.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { FactKind } from '../../conditions/expect-condition.js'
import { factKinds } from '../../conditions/expect-condition.js'
import type { Condition } from '../../conditions/index.js'
import type { Field } from '../../fields/field.js'
import type { TableName } from '../../tables/names.js'
import { fieldAt } from './field-at.js'

/** A fact of a condition: a field of the record, or of one that it refers to. */
export interface RecordFact {
  readonly name: string
  readonly field: string
  readonly kind: FactKind
  /** Where the field is another record's: the reference to it. */
  readonly through?: { readonly reference: string; readonly to: TableName }
}

/** Throws unless it is a condition on fields that records of a table have; none is one too. */
export function expectWhen(when: unknown, table: TableName, path: string): asserts when is Condition | undefined {
  if (when !== undefined) factsOf(when, table, path)
}

/** The facts that a condition reads of a record. */
export function factsOf(when: unknown, table: TableName, path: string): readonly RecordFact[] {
  return Array.from(factKinds(when, path), ([name, kind]) => {
    const [first = '', second, ...more] = name.split('.')
    if (more.length > 0) reject('OUT_OF_RANGE', path, 'facts such as status or client.status', name)
    const own = fieldAt(table, first, path)
    if (second === undefined) {
      expectKind(own, kind, name, path)
      return { name, kind, field: first }
    }
    if (own.type !== 'reference') return reject('OUT_OF_RANGE', path, `a reference before the point in ${name}`, first)
    expectKind(fieldAt(own.to, second, path), kind, name, path)
    return { name, kind, field: second, through: { reference: first, to: own.to } }
  })
}

function expectKind({ type }: Field, kind: FactKind, name: string, path: string): void {
  const own = type === 'number' ? 'number' : type === 'flag' ? 'yes-no' : WITHOUT_WORDS.includes(type) ? 'any' : 'words'
  if (kind !== 'any' && kind !== own) reject('INVALID_TYPE', path, `${name} taken for what it is, ${type}`, kind)
}

/** Only whether they are known can be asked. */
const WITHOUT_WORDS: readonly Field['type'][] = ['date', 'project-description']
