/**
 * What drives satisfaction, how well it is done, and what to work on first.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { ImportanceDifference, ImportanceMethod, PredictorInterval } from '../../statistics/importance/index.js'
import type { AnswerScale } from '../answers.js'

/** One question, or several whose mean is taken. */
export type Questions = string | readonly string[]

/**
 * Drivers by name, each with its question or questions; or questions that are drivers each by itself.
 */
export type DriverQuestions = readonly string[] | Readonly<Record<string, Questions>>

/**
 * Which answer sheets are used: `'listwise'`, those without a gap in any question named; `'within-block'`, those that answered at least
 * one question of each block, whose mean is that of the answered ones.
 */
export type MissingRule = 'listwise' | 'within-block'

/** Which sheets, and how they count. */
export interface DriverSheetOptions {
  readonly drivers: DriverQuestions
  /** Of the questions of drivers, and of stated importance. */
  readonly scale: AnswerScale
  /** `'listwise'` by default. */
  readonly missing?: MissingRule
  /** How much each sheet counts, from 0 to 1e200 in any unit; all the same by default. */
  readonly weights?: ArrayLike<number>
  /** Whose sheet each is, where several people of a client answer: clients are then drawn, not sheets. */
  readonly clients?: ArrayLike<string | number>
  /** Samples drawn with replacement, 100 to 1,000,000; 1,000 by default. */
  readonly replicates?: number
  /** A whole number from 0 to 2147483647; 1 by default. */
  readonly seed?: number
  /** Of all intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Options of {@link satisfactionDrivers}. */
export interface SatisfactionDriverOptions extends DriverSheetOptions {
  /** What is to be explained: satisfaction as a whole. */
  readonly outcome: Questions
  /** `'shapley'` by default. */
  readonly method?: ImportanceMethod
}

/** One driver: how much it matters, how well it is done, and what there is to gain. */
export interface SatisfactionDriver extends PredictorInterval {
  readonly questions: readonly string[]
  /** Mean of its answers, 0 (all gave the lowest) to 100 (all gave the highest). */
  readonly performance: number
  /** Student's, of sheets or clients. */
  readonly performanceInterval?: Interval
  /** What is left to 100. */
  readonly gap: number
  /**
   * Share × gap, 0 to 100: large where much is explained and much is left to be done. It ranks drivers; it is no forecast of what an
   * improvement would bring. Absent where there is no share.
   */
  readonly potential?: number
}

/** A fact that the reader should know. */
export interface DriverWarning {
  /**
   * `'FEW_SHEETS'`: fewer than 50 + 8 a driver. `'MANY_LEFT_OUT'`: gaps cost more than a fifth of the sheets. `'AGAINST'`: a driver that
   * goes against the outcome once the others are known; importance has no sign. `'FEW_CLIENTS'`: fewer than 20.
   */
  readonly code: 'FEW_SHEETS' | 'MANY_LEFT_OUT' | 'AGAINST' | 'FEW_CLIENTS'
  readonly message: string
}

/** Which sheets were used. */
export interface DriverSheetCounts {
  /** Sheets that were used. */
  readonly sheets: number
  /** Sheets that were not, for a gap or a weight of 0. */
  readonly leftOut: number
  /** Gaps by question. */
  readonly notAnswered: Readonly<Record<string, number>>
  /** Clients behind the sheets; absent where not given. */
  readonly clients?: number
}

/** What drives satisfaction. */
export interface SatisfactionDrivers extends DriverSheetCounts {
  readonly method: ImportanceMethod
  /** Part of the variation of satisfaction that the drivers explain together, 0 to 1. */
  readonly rSquared: number
  readonly adjustedRSquared: number
  readonly rSquaredInterval: Interval
  /** In the order given. */
  readonly drivers: readonly SatisfactionDriver[]
  /** Every pair of drivers. */
  readonly differences: readonly ImportanceDifference[]
  /** Share of samples in which all drivers had the order that they have here. */
  readonly sameOrder: number
  /** Samples that were used; those in which all were equally satisfied are left out. */
  readonly replicates: number
  readonly seed: number
  readonly warnings: readonly DriverWarning[]
}
