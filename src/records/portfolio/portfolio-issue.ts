/**
 * What the check of a portfolio says.
 *
 * @module
 */
import type { ErrorCode, Issue } from '../../errors/index.js'
import type { TableName } from '../tables/names.js'

/** One fault of a portfolio, and where it stands. */
export interface PortfolioIssue extends Issue {
  /** The table; absent where the portfolio holds something that is no table. */
  readonly table?: TableName
  /** The record's place in its table, from 0; absent where the table as a whole is at fault. */
  readonly row?: number
  /** The field; absent where the record as a whole is at fault. */
  readonly field?: string
}

/** How many faults of one kind a table has. */
export interface IssueCount {
  /** The table; absent for what is no table. */
  readonly table?: TableName
  readonly code: ErrorCode
  /** Above 0. */
  readonly count: number
}

/** References that nobody can check, since the table they lead to is not known. */
export interface UncheckedReference {
  readonly table: TableName
  /** The field that refers. */
  readonly field: string
  /** The table that is absent. */
  readonly to: TableName
  /** How many records refer to it. */
  readonly count: number
}

/** What {@link checkPortfolio} finds. */
export interface PortfolioCheck {
  /** The first 10,000 faults: first those of single fields table by table, then those between records. */
  readonly issues: readonly PortfolioIssue[]
  /** How many faults there are in all, also beyond those listed. */
  readonly count: number
  /** How many of each kind in each table, also beyond those listed; table by table, then in the order in which they came up. */
  readonly counts: readonly IssueCount[]
  /** References into tables that are absent: no faults, but not known to be right either. */
  readonly unchecked: readonly UncheckedReference[]
}
