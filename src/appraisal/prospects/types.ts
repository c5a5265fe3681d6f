/**
 * Which prospects are worth winning, by rules and by what past prospects and clients teach.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { Condition } from '../../records/index.js'

/** A condition that speaks for a prospect. */
export interface ProspectCondition {
  readonly id: string
  /** What it counts beside the others, > 0, at most 1e6. */
  readonly weight: number
  /** On attributes of the client, by their names in `ATTRIBUTES`. */
  readonly when: Condition
}

/** By what prospects are ranked. */
export interface ProspectPolicy {
  readonly kind: 'prospect-policy'
  readonly version: 1
  readonly conditions: readonly ProspectCondition[]
  /** Attributes (numbers) that may tell who repays. */
  readonly ability: readonly string[]
  /** Attributes (numbers) that may tell who becomes a client. */
  readonly willingness: readonly string[]
  /** Years back whose portfolios are learnt from, 1 to 20. */
  readonly yearsBack: number
  /** Cases of each outcome that a model needs at least, 5 or more. */
  readonly leastCases: number
}

/** A condition and how it stands. */
export interface ConditionStand {
  readonly id: string
  /** Share of all weights, [0, 1]. */
  readonly weight: number
  readonly holds: 'yes' | 'no' | 'unknown'
  /** `100 · weight` where it holds; where it is not known, times the share of prospects of whom it holds. They add up to the score. */
  readonly points: number
}

/** One prospect. */
export interface RankedProspect {
  readonly client: string
  readonly name: string
  /** Score by conditions, [0, 100]. */
  readonly score: number
  /** The score if everything unknown turned out against it, and for it. */
  readonly lower: number
  readonly upper: number
  /** Weight of the conditions that can be told, [0, 1]. */
  readonly coverage: number
  readonly conditions: readonly ConditionStand[]
  /** Place by score, from 1; equal scores are placed by key. */
  readonly rankByConditions: number
  /** Probability of no default within a year once a client; absent without a model. */
  readonly ability?: number
  /** Probability of becoming a client within a year; absent without a model. */
  readonly willingness?: number
  /** Part of the model's attributes that are known of it, [0, 1], both models together; absent without both. */
  readonly modelCoverage?: number
  /** Place by ability times willingness, from 1; absent without both models. */
  readonly rankByModel?: number
}

/** What one attribute adds to the log-odds. */
export interface ModelColumn {
  readonly attribute: string
  /** Values are cut to this range, the 5 % and 95 % quantile of what was learnt from. */
  readonly lower: number
  readonly upper: number
  /** Of the cut values; what is not known counts as the mean. */
  readonly mean: number
  readonly standardDeviation: number
  /** Log-odds for one standard deviation more. */
  readonly coefficient: number
}

/** A fitted model, or why there is none. */
export type ProspectModel =
  | {
      readonly isFitted: true
      readonly intercept: number
      readonly columns: readonly ModelColumn[]
      /** Cases that were learnt from, and those of them with the good outcome. */
      readonly cases: number
      readonly events: number
      /** Area under the ROC curve on the last year, by a model of the years before; absent where one of them has too few cases. */
      readonly aucOfLastYear?: number
    }
  | {
      readonly isFitted: false
      readonly why: 'too-few-cases' | 'nothing-known'
      readonly cases: number
      readonly events: number
    }

/** Prospects, those of the highest score first, and what the models are. */
export interface ProspectRanking {
  readonly prospects: readonly RankedProspect[]
  readonly ability: ProspectModel
  readonly willingness: ProspectModel
  /** Share of past prospects who became clients within a year; absent without any. */
  readonly conversion?: { readonly share: number; readonly interval: Interval }
}
