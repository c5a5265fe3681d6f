/**
 * What a policy of tiers says of clients.
 *
 * @module
 */
import type { Condition, ConditionTextOptions, PartialScore, ScoredPart, Truth } from '../../../records/core.js'
import type { Segments } from '../../../statistics/index.js'
import type { Treatment } from '../../rules/index.js'

/** One fact and what it adds to the score. */
export interface TierScorePart extends ScoredPart {
  /** In plain words: what is known, and where it lies. */
  readonly reason: string
}

/** One criterion of a client. */
export interface CriterionScore {
  /** As the policy calls it. */
  readonly criterion: string
  /** As people call it. */
  readonly name: string
  /** Its part of all weights; they add up to 1. */
  readonly weight: number
  /** Within [0, 1], over what is known of it; absent where nothing is. */
  readonly score?: number
  /** What it adds to the score of the client: that of its parts. */
  readonly contribution?: number
  /** Their weights and contributions are of the whole score. */
  readonly parts: readonly TierScorePart[]
}

/** A veto that holds, or may hold once more is known. */
export interface VetoFinding {
  readonly veto: string
  readonly holds: Exclude<Truth, 'no'>
  readonly atBest: string
  /** Why, in words. */
  readonly text: string
  /** The facts that say so, or are missing, in plain words. */
  readonly reasons: readonly string[]
  /** Facts that would tell. */
  readonly missing: readonly string[]
}

/** One fact that by itself would lift the client. */
export interface TierStep {
  readonly fact: string
  /** What the fact would have to be. */
  readonly condition: Condition
  /** The same in plain words. */
  readonly text: string
}

/** What lies between a client and the next better tier. */
export interface TierRise {
  readonly tier: string
  /** As people call it. */
  readonly name: string
  /** The least score of it. */
  readonly from: number
  /** What is missing to it; 0 where only vetoes stand against it. */
  readonly gap: number
  /** Facts of which one alone would do, as long as all else stays as it is; none where there is no gap. */
  readonly alone: readonly TierStep[]
  /** Facts known that keep the score below 1, the one that costs most first. */
  readonly toImprove: readonly string[]
  /** What would have to change for vetoes to fall, in plain words. */
  readonly vetoes: readonly string[]
}

/** One client under a policy. */
export interface ClientTier extends PartialScore {
  /** Of the policy. */
  readonly policy: string
  readonly from: string
  /** By what is known; absent where that says nothing. */
  readonly tier?: string
  /** As people call it. */
  readonly name?: string
  readonly treatment?: Treatment
  /** Whether the tier stands however missing facts turn out. */
  readonly certain: boolean
  /** Tiers that missing facts leave open, the best first: never fewer than there are, as facts are taken one by one. */
  readonly possible: readonly string[]
  readonly parts: readonly TierScorePart[]
  readonly criteria: readonly CriterionScore[]
  readonly vetoes: readonly VetoFinding[]
  /** In plain words: the score, and what stands against a better tier. */
  readonly reasons: readonly string[]
  /** Facts missing, those that vetoes turn on first, then by weight. */
  readonly toKnow: readonly string[]
  /** Absent in the best tier, and where the tier is not known. */
  readonly toRise?: TierRise
  /** Facts given that the policy does not read: perhaps misspelt. */
  readonly unread: readonly string[]
}

/** In which words a client is told. */
export type ClientTierOptions = ConditionTextOptions

/** Many clients under a policy. */
export interface ClientTiers extends Segments {
  readonly size: number
  /** Tiers as the policy calls them, the best first; last 'unassigned', for those of whom nothing is known that says anything. */
  readonly segmentNames: readonly string[]
  readonly segment: Uint8Array
  /** 0 where `scored` is 0. */
  readonly score: Float64Array
  /** 1 where a graded fact is known. */
  readonly scored: Uint8Array
  /** Ends of the range of the score. */
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Places of the best and the worst tier that are still open. */
  readonly best: Uint8Array
  readonly worst: Uint8Array
  /** 1 where those are the same. */
  readonly certain: Uint8Array
  /** Columns that the policy does not read: perhaps misspelt. */
  readonly unread: readonly string[]
}
