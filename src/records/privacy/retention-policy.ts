/**
 * How long records are kept, said as a document.
 *
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import { BELONGING } from '../portfolio/belonging.js'
import type { TableName } from '../tables/names.js'
import { TABLE_NAMES } from '../tables/names.js'
import { fieldOf } from './field-classes.js'
import type { RecordName } from './record-name.js'
import { expectRecordName } from './record-name.js'

/** For how long records of a table are kept, and from which day. Of several rules for a table the longest decides. */
export interface RetentionRule {
  readonly table: TableName
  /** Whole years, 0 to 200. */
  readonly years: number
  /** `'relationship-end'`: from `endedOn` of the client that the record belongs to; else a date field of the record itself. */
  readonly after: string
}

/** A record that must stay whatever the rules say; a client under hold keeps all its records. */
export interface Hold extends RecordName {
  /** Why: a lawsuit, an inquiry. */
  readonly because: string
}

/** What is kept for how long. Records of tables without a rule go only with what they cannot stand without. */
export interface RetentionPolicy {
  readonly rules: readonly RetentionRule[]
  readonly holds?: readonly Hold[]
}

/** A policy, checked. */
export function readRetentionPolicy(policy: unknown): Required<RetentionPolicy> {
  const given = expectObject(policy, 'policy')
  expectKnownKeys(given, ['rules', 'holds'], 'policy')
  const { rules, holds = [] } = given
  return {
    rules: Array.from(expectList(rules, 'policy.rules'), (rule, i) => expectRule(rule, `policy.rules[${i}]`)),
    holds: Array.from(expectList(holds, 'policy.holds'), (hold, i) => expectHold(hold, `policy.holds[${i}]`)),
  }
}

function expectRule(value: unknown, path: string): RetentionRule {
  const given = expectObject(value, path)
  expectKnownKeys(given, ['table', 'years', 'after'], path)
  const table = expectOneOf(given['table'], TABLE_NAMES, `${path}.table`)
  const after = expectText(given['after'], `${path}.after`)
  const years = expectInteger(given['years'], `${path}.years`, 0, 200)
  if (after === 'relationship-end') {
    if (BELONGING[table] === undefined) {
      reject('NOT_APPLICABLE', `${path}.after`, `a date field: records of ${table} belong to no client`, after)
    }
  } else if (fieldOf(table, after)?.type !== 'date') {
    reject('UNKNOWN_REFERENCE', `${path}.after`, `'relationship-end' or a date field of ${table}`, after)
  }
  return { table, years, after }
}

function expectHold(value: unknown, path: string): Hold {
  const given = expectObject(value, path)
  expectKnownKeys(given, ['table', 'key', 'because'], path)
  return { ...expectRecordName(given, path), because: expectText(given['because'], `${path}.because`) }
}
