export type { ErrorCode, Issue, IssueList } from './clientele-error.js'
export { ClienteleError, describeIssue } from './clientele-error.js'
export {
  expectFinite,
  expectFunction,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  expectText,
  reject,
} from './expect.js'
export type { IssueCollector } from './issue-collector.js'
export { collectIssues } from './issue-collector.js'
export { received } from './received.js'
