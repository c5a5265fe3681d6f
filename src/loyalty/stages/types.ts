/**
 * The stages of a relationship, as a lender's own policy has them.
 *
 * @module
 */
import type { Words } from '../../labels/words.js'
import type { DateInput } from '../../money/core.js'
import type { ClientId, Condition, Facts } from '../../records/core.js'

/** One stage. */
export interface LifecycleStageRule {
  /** What programs call it; no stage of a policy twice. */
  readonly stage: string
  /** What people call it. */
  readonly name: Words
  /** What is done in it, in words. */
  readonly meaning?: Words
  /** What has come true of a client that got there; `{ all: [] }` holds for everybody. */
  readonly when: Condition
}

/** Stages in order: a client is in the furthest one whose condition holds, whether those before it hold or not. */
export interface LifecyclePolicy {
  readonly kind: 'lifecycle-policy'
  readonly version: 1
  /** What programs call it. */
  readonly name: string
  /** Where it comes from, or that it is a sample to be edited. */
  readonly source: string
  /** What people call the facts that conditions read, by name; a fact that is left out goes by its name. */
  readonly facts: Readonly<Record<string, Words>>
  /** From the first contact on; at least two. */
  readonly stages: readonly LifecycleStageRule[]
}

/** What became known of a client on a day. */
export interface LifecycleEvent {
  readonly client: ClientId
  readonly date: DateInput
  /** Facts that hold from this day on, beside those of before, until another event says otherwise. */
  readonly facts?: Facts
  /** True: the relationship ended on this day, and nothing comes after. */
  readonly ended?: boolean
}

/** Until when clients were watched. */
export interface StageHistoryOptions {
  /** The last whole day that was watched; what is dated later is not known yet. */
  readonly observedUntil: DateInput
}

/** One stay of a client in a stage. */
export interface StageStay {
  readonly client: ClientId
  readonly stage: string
  /** The day on which it came in. */
  readonly from: string
  /** The day on which it left; absent where it was still there on the last day watched. */
  readonly until?: string
  /** The stage it went to, or `'ended'`; absent where it is still there, and where it is not certain where it went. */
  readonly next?: string
}

/** Stays of all clients. */
export interface StageHistory {
  readonly kind: 'stage-history'
  /** Those of the policy, in order. */
  readonly stages: readonly string[]
  readonly observedUntil: string
  /** By client in the order they came up, each in the order of time. */
  readonly stays: readonly StageStay[]
  /** Times when facts left the stage of a client uncertain: no stay is told of until they did no more. */
  readonly uncertain: number
}
