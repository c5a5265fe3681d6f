/**
 * What the calling thread and those that work tell each other.
 *
 * @module
 */
import type { Issue, IssueList } from '../../errors/index.js'
import { ClienteleError } from '../../errors/index.js'
import type { Progress } from '../../model/index.js'
import type { SharedWork } from './work.js'

/** What a thread is started with: all parts, of which messages then name one. They share their data, so that it is copied once. */
export interface Assignment {
  readonly parts: readonly SharedWork[]
  readonly reportsProgress: boolean
}

/** An error of this package as plain data: copies of errors lose their class and fields. */
export interface Fault {
  readonly issue: Issue
  readonly list: IssueList
}

/** What a thread says of a part. */
export type PartMessage<R> =
  | { readonly part: number; readonly progress: Progress }
  | { readonly part: number; readonly result: R }
  | { readonly part: number; readonly fault: Fault }

/** An error of this package as data. */
export function faultOf({ code, path, expected, received, hint, issues, issueCount }: ClienteleError): Fault {
  return {
    issue: { code, path, expected, received, ...(hint !== undefined && { hint }) },
    list: { issues, issueCount },
  }
}

/** The error that was made data. */
export function errorOf({ issue, list }: Fault): ClienteleError {
  return new ClienteleError(issue, list)
}
