/**
 * What open prospects are worth, and when.
 *
 * @module
 */
import type { Interval } from '../../../model/index.js'
import type { TimeUnit } from '../../../money/core.js'
import type { ClientId } from '../../../records/core.js'
import type { FunnelRules } from '../types.js'

/** What is asked of a pipeline. */
export interface PipelineOptions extends FunnelRules {
  /** `'channel'`: channels that are shown to differ have their own chances, thin ones lean on the others. All alike by default. */
  readonly by?: 'channel'
  /** Length of the periods; `'month'` (of 30.4375 days) by default. */
  readonly period?: TimeUnit
  /** How many periods ahead are told apart; a whole number from 1 to 120, 12 by default. */
  readonly periods?: number
  /** How many futures are drawn, from 100 to 100,000; 1,000 by default. */
  readonly draws?: number
  /** Nominal probability of the intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** From 0 to 2147483647; 1 by default. */
  readonly seed?: number
}

/** An amount to be expected. */
export interface ExpectedAmount {
  readonly expected: number
  /** Of the amount that will be won: by chance, and as chances are known from so many prospects only. */
  readonly interval: Interval
}

/** One prospect that is open. */
export interface OpenProspect {
  readonly id: ClientId
  readonly stage: string
  /** Days in the stage by now. */
  readonly days: number
  readonly channel?: string
  readonly amount: number
  /** To be won at all, as it stands now. */
  readonly probability: number
  /** Probability times amount. */
  readonly expected: number
}

/** Open prospects of one channel or stage. */
export interface PipelinePart extends ExpectedAmount {
  readonly name: string
  readonly prospects: number
  readonly amount: number
}

/** One period ahead. */
export interface PipelinePeriod extends ExpectedAmount {
  /** Its last whole day. */
  readonly until: string
}

/** How much a channel's chances in a stage are its own. */
export interface Borrowing {
  readonly channel: string
  readonly stage: string
  /** Its own prospects that came into the stage. */
  readonly own: number
  /** As many prospects of other channels count as if they were its own. */
  readonly borrowed: number
}

/** What a reader should know. */
export interface PipelineWarning {
  /**
   * `'BEYOND_EXPERIENCE'`: open for longer in their stage than anybody who left it, so that no chance can be told and they count as
   * not won. `'NOBODY_LEFT'`: nobody has left a stage yet, so that whoever has to go through it counts as not won.
   */
  readonly code: 'BEYOND_EXPERIENCE' | 'NOBODY_LEFT'
  readonly stage: string
  readonly prospects: number
  readonly amount: number
  readonly message: string
}

/** The value of a pipeline. */
export interface PipelineValue extends ExpectedAmount {
  readonly kind: 'pipeline-value'
  readonly observedUntil: string
  /** All that open prospects ask for: `expected` and what is expected not to be won. */
  readonly amount: number
  readonly notWon: number
  /** By period; with `later` they add up to `expected`. */
  readonly periods: readonly PipelinePeriod[]
  /** Won after the last period. */
  readonly later: ExpectedAmount
  /** By the stage they are in, those with prospects; they add up to `expected`. */
  readonly stages: readonly PipelinePart[]
  /** By channel, those with open prospects and those of no known channel as `''`; absent unless asked for. */
  readonly channels?: readonly PipelinePart[]
  /** Absent unless asked for by channel. */
  readonly borrowing?: readonly Borrowing[]
  /** In the order given. */
  readonly prospects: readonly OpenProspect[]
  readonly draws: number
  readonly seed: number
  readonly warnings: readonly PipelineWarning[]
}
