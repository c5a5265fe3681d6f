/**
 * A rule of consistency: two things that cannot both be so.
 *
 * @module
 */
import type { TableName } from '../../tables/names.js'
import type { QualityContext } from '../context.js'
import type { QualityIssueKind } from '../issue-kinds.js'
import type { Subject } from '../work.js'

/** What breaks a rule. */
export interface Contradiction {
  readonly expected: string
  readonly received: string
  /** Values to suggest, of fields of this record; a field without `to` is to be left out. */
  readonly repairs?: readonly { readonly field: string; readonly to?: unknown; readonly why: string }[]
}

/** `'not-asked'` of a record that the rule is not about, `'unknown'` where what it reads is not known. */
export type Verdict = 'holds' | 'unknown' | 'not-asked' | Contradiction

/** One rule for records of one table. */
export interface Rule {
  readonly kind: QualityIssueKind
  readonly table: TableName
  /** The fields it holds against a record. */
  readonly fields: readonly string[]
  /** Reads once what all records are judged against. */
  readonly prepare: (context: QualityContext) => (subject: Subject) => Verdict
}

/** A rule that reads nothing but the record, what it refers to, and the policy. */
export function rule(
  kind: QualityIssueKind,
  table: TableName,
  fields: readonly string[],
  judge: (subject: Subject, context: QualityContext) => Verdict,
): Rule {
  return { kind, table, fields, prepare: context => subject => judge(subject, context) }
}

/** Holds, or is broken by what is said then. */
export function holdsIf(
  holds: boolean,
  expected: string,
  received: string,
  repairs?: Contradiction['repairs'],
): Verdict {
  return holds ? 'holds' : { expected, received, ...(repairs !== undefined && { repairs }) }
}

/** Whether one amount is at most another, as far as rounding goes. */
export function isAtMost(amount: number, most: number, tolerance: number): boolean {
  return amount <= most + tolerance * Math.abs(most)
}

/** Whether two amounts are one, as far as rounding goes. */
export function isNear(one: number, other: number, tolerance: number): boolean {
  return Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other))
}
