/**
 * Faults that are found further down are named as the caller of the door above wrote them.
 *
 * @module
 */
import type { Issue } from './clientele-error.js'
import { ClienteleError } from './clientele-error.js'

/** Paths as further down, and as here. */
export type Renaming = readonly (readonly [from: string, to: string])[]

/** Does some work; a fault at `loan.rate` becomes one at `plans[2].loan.rate`. The first renaming that fits is taken. */
export function renamed<T>(renaming: Renaming, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    const rename = (issue: Issue): Issue => ({ ...plain(issue), path: renamedPath(renaming, issue.path) })
    throw new ClienteleError(rename(error), { issues: error.issues.map(rename), issueCount: error.issueCount })
  }
}

/** The fault alone, of an error or as it is. */
export function plain({ code, path, expected, received, hint }: Issue): Issue {
  return { code, path, expected, received, ...(hint !== undefined && { hint }) }
}

function renamedPath(renaming: Renaming, path: string): string {
  const found = renaming.find(([from]) => path === from || path.startsWith(`${from}.`) || path.startsWith(`${from}[`))
  return found === undefined ? path : `${found[1]}${path.slice(found[0].length)}`
}
