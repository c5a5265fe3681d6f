/**
 * What is wrong with a row of a file, and what became of it: nothing is left out silently.
 *
 * @module
 */
import type { ErrorCode, Issue } from '../../errors/index.js'
import type { TableName } from '../../records/index.js'

/** What became of what an issue is about: all was kept, or a value, a row or the whole file was left out. */
export type Consequence = 'kept' | 'value-left-out' | 'row-left-out' | 'file-left-out'

/** A fault of a file, by its line: `facilities.csv:17, column 'maturity'`. */
export interface ReadingIssue extends Issue {
  /** The file as the caller names it. */
  readonly file: string
  /** The line on which the row begins, from 1; absent where the whole file is meant. */
  readonly line?: number
  readonly table?: TableName
  /** The column as the file names it, or the field of a record. */
  readonly field?: string
  readonly consequence: Consequence
}

/** How many issues of one code had one consequence. */
export interface IssueCount {
  readonly code: ErrorCode
  readonly consequence: Consequence
  readonly count: number
}

/** Gathers issues: keeps the first, counts all. */
export interface IssueLog {
  /** The first issues, in the order in which they were found. */
  readonly issues: readonly ReadingIssue[]
  /** How many there are in all. */
  readonly count: number
  /** All, by code and consequence, the codes that were met first in front. */
  readonly counts: () => readonly IssueCount[]
  readonly add: (issue: ReadingIssue) => void
}

/** As many issues as a person may read. */
const KEPT = 1000

/**
 * A log of issues, empty at first; one log may serve several files.
 *
 * @example
 * import { issueLog, openTable } from 'clientele/node'
 * const log = issueLog()
 * Array.from(openTable('examples/data/orders.csv', { issues: log }).blocks).length > 0 // => true
 * log.count // => 0
 */
export function issueLog(): IssueLog {
  const issues: ReadingIssue[] = []
  const counts = new Map<string, { code: ErrorCode; consequence: Consequence; count: number }>()
  let count = 0
  return {
    issues,
    get count() {
      return count
    },
    counts: () => Array.from(counts.values(), one => ({ ...one })),
    add(issue) {
      count++
      if (issues.length < KEPT) issues.push(issue)
      const { code, consequence } = issue
      const known = counts.get(`${code} ${consequence}`)
      if (known === undefined) counts.set(`${code} ${consequence}`, { code, consequence, count: 1 })
      else known.count++
    },
  }
}
