import type { Issue } from './clientele-error.js'
import { ClienteleError } from './clientele-error.js'

const SHOWN = 10

/** Gathers the faults of a table: keeps the first ten, counts all. */
export interface IssueCollector {
  add(issue: Issue): void
  readonly count: number
  /** Throws one error for all that was gathered, if anything was. */
  throwIfAny(): void
}

/**
 * A collector of faults, empty at first.
 *
 * @example
 * import { collectIssues } from 'clientele/errors'
 * const faults = collectIssues()
 * faults.throwIfAny()
 * faults.add({ code: 'INVALID_DATE', path: 'orders[17].date', expected: 'a date', received: '"soon"' })
 * faults.count // => 1
 * faults.throwIfAny() // => Error INVALID_DATE
 */
export function collectIssues(): IssueCollector {
  const issues: Issue[] = []
  let count = 0
  return {
    add(issue) {
      count++
      if (issues.length < SHOWN) issues.push(issue)
    },
    get count() {
      return count
    },
    throwIfAny() {
      const first = issues[0]
      if (first !== undefined) throw new ClienteleError(first, { issues, issueCount: count })
    },
  }
}
