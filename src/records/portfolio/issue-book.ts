/**
 * Gathers the faults of a portfolio: keeps the first, counts all.
 *
 * @module
 */
import type { ErrorCode } from '../../errors/index.js'
import { TABLE_NAMES, type TableName } from '../tables/names.js'
import type { IssueCount, PortfolioIssue } from './portfolio-issue.js'

/** More are counted, and not kept. */
const MOST_ISSUES = 10_000

/** Says that something is wrong. */
export type Report = (issue: PortfolioIssue) => void

export interface IssueBook {
  readonly add: Report
  readonly issues: readonly PortfolioIssue[]
  count(): number
  counts(): readonly IssueCount[]
}

/** A book without a fault. */
export function issueBook(): IssueBook {
  const issues: PortfolioIssue[] = []
  const counts = new Map<TableName | undefined, Map<ErrorCode, number>>()
  return {
    issues,
    add(issue) {
      if (issues.length < MOST_ISSUES) issues.push(issue)
      const ofTable = counts.get(issue.table) ?? new Map<ErrorCode, number>()
      const before = ofTable.get(issue.code)
      counts.set(issue.table, ofTable.set(issue.code, before === undefined ? 1 : before + 1))
    },
    count: () => listed(counts).reduce((sum, { count }) => sum + count, 0),
    counts: () => listed(counts),
  }
}

function listed(counts: ReadonlyMap<TableName | undefined, ReadonlyMap<ErrorCode, number>>): readonly IssueCount[] {
  return [undefined, ...TABLE_NAMES].flatMap(table =>
    [...(counts.get(table) ?? [])].map(([code, count]) => ({ ...(table !== undefined && { table }), code, count })),
  )
}
