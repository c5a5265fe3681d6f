export type { ErrorCode, Issue, IssueList } from './clientele-error.js'
export { ClienteleError, describeIssue } from './clientele-error.js'
export {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from './expect.js'
export type { IssueCollector } from './issue-collector.js'
export { collectIssues } from './issue-collector.js'
export { received } from './received.js'
