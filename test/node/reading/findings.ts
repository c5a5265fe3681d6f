import { describeIssue } from '../../../src/errors/index.js'
import { issueLog } from '../../../src/node/reading/reading-issue.js'
import type { IssueTeller } from '../../../src/node/reading/tell-issue.js'
import { issueTeller } from '../../../src/node/reading/tell-issue.js'

/** A teller, and what it was told, a line for each. */
export function listener(file = 'a.csv'): IssueTeller & { readonly told: () => readonly string[] } {
  const log = issueLog()
  const teller = issueTeller(file, undefined, log)
  return {
    tell: teller.tell,
    get rowsLeftOut() {
      return teller.rowsLeftOut
    },
    told: () => log.issues.map(issue => `${describeIssue(issue)} ${issue.consequence}`),
  }
}
