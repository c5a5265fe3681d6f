/**
 * Issues of one file, told where they are found.
 *
 * @module
 */
import type { ErrorCode } from '../../errors/index.js'
import type { TableName } from '../../records/index.js'
import type { Consequence, IssueLog } from './reading-issue.js'

/** What is wrong, but for the file that it is in. */
export interface Finding {
  readonly code: ErrorCode
  readonly consequence: Consequence
  /** Absent where the whole file is meant. */
  readonly line?: number
  readonly field?: string
  readonly expected: string
  /** In words, or a value as errors show it. */
  readonly received: string
  readonly hint?: string
}

/** Puts a finding into a log, and counts the rows that it leaves out; of a file that was left out no more is said. */
export interface IssueTeller {
  /** Tells a finding; `rows` is how many rows it leaves out, where another finding of the same row has not counted it. */
  tell(finding: Finding, rows?: number): void
  readonly rowsLeftOut: number
}

export function issueTeller(file: string, table: TableName | undefined, log: IssueLog): IssueTeller {
  let rowsLeftOut = 0
  let isLeftOut = false
  return {
    tell(finding, rows = finding.consequence === 'row-left-out' ? 1 : 0) {
      if (isLeftOut) return
      rowsLeftOut += rows
      if (finding.consequence === 'file-left-out') isLeftOut = true
      const { line, field } = finding
      const place = line === undefined ? file : `${file}:${line}`
      const path = field === undefined ? place : `${place}, column '${field}'`
      log.add({ ...finding, path, file, ...(table !== undefined && { table }) })
    },
    get rowsLeftOut() {
      return rowsLeftOut
    },
  }
}
