/**
 * Whether a condition of the policy holds of a record.
 *
 * @module
 */
import type { Condition, Fact, Truth } from '../conditions/index.js'
import { truthOf } from '../conditions/judge.js'
import type { TableName } from '../tables/names.js'
import type { QualityContext } from './context.js'
import { referred } from './context.js'
import type { RecordFact } from './policy/when.js'
import { factsOf } from './policy/when.js'
import type { LooseRecord } from './records-of-table.js'

/** Whether something is expected of a record, as far as that can be told. */
export type Applies = (record: LooseRecord) => Truth

/** Reads what a condition names once, to judge many records. */
export function appliesTo(context: QualityContext, table: TableName, when: Condition | undefined): Applies {
  if (when === undefined) return () => 'yes'
  const facts = factsOf(when, table, 'when')
  return record => {
    const known = new Map<string, Fact>()
    for (const fact of facts) {
      const { reference = '', to = table } = fact.through ?? {}
      const holder = fact.through === undefined ? record : referred(context, record, reference, to)
      const value = holder === undefined ? undefined : factIn(holder, fact)
      if (value !== undefined) known.set(fact.name, value)
    }
    return truthOf(when, known)
  }
}

/** The value as a fact; what is not of the kind that the condition takes it for is not known. */
function factIn(record: LooseRecord, { field, kind }: RecordFact): Fact | undefined {
  const value = record[field]
  if (kind === 'any') return value === undefined ? undefined : true
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value) ? value : undefined
  if (kind === 'yes-no') return typeof value === 'boolean' ? value : undefined
  if (typeof value === 'string') return value
  return isWords(value) ? value : undefined
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(word => typeof word === 'string')
}
