/**
 * What a scheme does with many clients.
 *
 * @module
 */

/** One segment among the clients. */
export interface SegmentCoverage {
  /** As the scheme calls it; the last is 'unassigned'. */
  readonly segment: string
  readonly clients: number
  /** Of all clients; within [0, 1]. */
  readonly share: number
  /** Those of them whose segment stands however missing facts turn out. */
  readonly certain: number
}

/** One rule among the clients. */
export interface RuleCoverage {
  readonly rule: string
  readonly segment: string
  /** Clients who surely fulfil it, whether it fires for them or an earlier one does. */
  readonly holds: number
  /** Clients of whom that cannot be told, as facts are missing. */
  readonly cannotTell: number
  /** Clients for whom it fires. */
  readonly fires: number
  /** These of all clients; within [0, 1]. */
  readonly share: number
  /** Clients fulfil it, but an earlier rule takes every one of them. */
  readonly isShadowed: boolean
  /** Who takes the others who fulfil it, the rule that takes most first. */
  readonly takenBy: readonly { readonly rule: string; readonly clients: number }[]
}

/** Clients who fulfil two rules; the first of them takes them, unless one before it does. */
export interface CountedOverlap {
  readonly first: string
  readonly second: string
  /** Whether both lead to the same segment, so that their order does not matter. */
  readonly isSameSegment: boolean
  readonly clients: number
  /** Of all clients; within [0, 1]. */
  readonly share: number
}

/** One fact that rules read. */
export interface MissingFact {
  readonly fact: string
  /** Clients of whom it is not known. */
  readonly clients: number
  /** Clients whose segment is open and whom this fact could help to place. */
  readonly leavesOpen: number
}

/** A scheme and many clients. */
export interface SchemeReport {
  readonly clients: number
  /** In the order of the scheme, with clients or without, and 'unassigned' at the end; all clients together. */
  readonly segments: readonly SegmentCoverage[]
  /** Clients for whom no rule fires: none holds, or one may once missing facts are known. */
  readonly unassigned: { readonly noRule: number; readonly missingFacts: number }
  /** Clients whose segment stands however missing facts turn out, of all; within [0, 1]. */
  readonly certainShare: number
  /** In the order of the scheme. */
  readonly rules: readonly RuleCoverage[]
  /** Clients who fulfil a rule (row) and another (column), in the order of the scheme; on the diagonal who fulfils it at all. */
  readonly both: readonly (readonly number[])[]
  /** Pairs of rules that some client fulfils, those with most clients first. */
  readonly overlaps: readonly CountedOverlap[]
  /** Every fact that rules read, the one that leaves most segments open first. */
  readonly missing: readonly MissingFact[]
  /** Columns that the scheme does not describe: perhaps misspelt. */
  readonly unread: readonly string[]
}
