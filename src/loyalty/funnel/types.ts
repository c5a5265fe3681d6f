/**
 * Prospects on their way to becoming clients, as they are given.
 *
 * @module
 */
import type { DateInput } from '../../money/core.js'
import type { ClientId } from '../../records/core.js'

/** That a prospect came into a stage, on a day. */
export interface StageEntry {
  /** One of the stages of the funnel. */
  readonly stage: string
  readonly date: DateInput
}

/** One that may become a client, or one deal that may be signed. */
export interface Prospect {
  /** No two prospects share it. */
  readonly id: ClientId
  /** Every stage it came into, at least one, in any order; one that was left out counts as passed through at once. */
  readonly entered: readonly StageEntry[]
  /** Where it was lost or withdrew: the day, and why. */
  readonly lost?: {
    /** Not before its last entry. */
    readonly date: DateInput
    readonly reason?: string
  }
  /** By which way it came: branch, broker, campaign. */
  readonly channel?: string
  /** All channels that brought it nearer, the first first; its `channel` alone by default. */
  readonly touches?: readonly string[]
  /** What it asks for, in the one currency of the funnel; >= 0. */
  readonly amount?: number
}

/** The funnel itself. */
export interface FunnelRules {
  /** From first contact to signature, in order; at least two. Who comes into the last is won. */
  readonly stages: readonly string[]
  /** The last whole day that was watched; what is dated later is not known yet. */
  readonly observedUntil: DateInput
}
