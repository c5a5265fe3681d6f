/**
 * What a check of records has at hand.
 *
 * @module
 */
import type { TableName } from '../tables/names.js'
import type { QualityContext } from './context.js'
import type { QualityIssueKind } from './issue-kinds.js'
import type { Ledger } from './ledger.js'
import type { LooseRecord } from './records-of-table.js'
import type { QualityIssue } from './types.js'

/** The record that is judged. */
export interface Subject {
  readonly record: LooseRecord
  readonly row: number
  /** '' where it has none. */
  readonly key: string
  /** 1 over how often it is said. */
  readonly weight: number
  /** Id of the client it belongs to, where that is known. */
  readonly client: string | undefined
}

/** What is held against a record; whose it is follows from the record. */
export type Finding = Omit<QualityIssue, 'table' | 'row' | 'key' | 'client'>

/** Judges one record for one question. */
export type Check = (subject: Subject) => void

/** What checks of one table work with. */
export interface TableWork {
  readonly context: QualityContext
  readonly table: TableName
  readonly ledger: Ledger
  /** Adds an issue of a record. */
  report(subject: Subject, finding: Finding): void
}

/** The issues so far: the first are kept, all are counted. */
export interface IssueLog {
  add(issue: QualityIssue): void
  readonly kept: readonly QualityIssue[]
  readonly counts: ReadonlyMap<QualityIssueKind, number>
}

/** As many issues as are kept. */
export const ISSUES_KEPT = 10_000

/** Adds issues of records of a table to a log. */
export function reporter(table: TableName, issues: IssueLog): TableWork['report'] {
  return ({ row, key, client }, { dimension, kind, ...finding }) => {
    const place = { table, row, key, ...(client !== undefined && { client }) }
    issues.add({ dimension, kind, ...place, ...finding })
  }
}

/** A log without issues. */
export function issueLog(): IssueLog {
  const kept: QualityIssue[] = []
  const counts = new Map<QualityIssueKind, number>()
  return {
    kept,
    counts,
    add(issue) {
      const before = counts.get(issue.kind)
      counts.set(issue.kind, before === undefined ? 1 : before + 1)
      if (kept.length < ISSUES_KEPT) kept.push(issue)
    },
  }
}
