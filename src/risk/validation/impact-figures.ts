import type { Interval } from '../../model/index.js'
import type { CalibrationCoefficient, StandardisedDifference } from '../../statistics/index.js'
import type { MissingFigure } from './figure-or-note.js'

/** What is done to each group: the reference first, then from the largest to the smallest. Prints as a table. */
export interface ImpactReport {
  readonly reference: string
  readonly groups: readonly GroupImpact[]
  readonly smallBelow: number
  readonly level: number
}

/** What is done to one group; figures without their columns are absent, those that do not exist stand in `missing`. */
export interface GroupImpact {
  readonly group: string
  /** Clients. */
  readonly size: number
  /** Whether there are fewer than `smallBelow`: read the intervals, not the figures. */
  readonly isSmall: boolean
  readonly approval?: ApprovalImpact
  /** Of the scores: the group less the reference; absent for the reference itself. */
  readonly scoreDifference?: StandardisedDifference
  /** Approved among those who paid. A gap below 0: good clients of this group are turned down more often. */
  readonly truePositiveRate?: RateGap
  /** Approved among those who defaulted. */
  readonly falsePositiveRate?: RateGap
  readonly calibration?: GroupCalibration
  readonly missing: readonly MissingFigure[]
}

/** How often a group is approved, and against the reference. */
export interface ApprovalImpact {
  readonly approved: number
  readonly rate: number
  /** Wilson's, of the rate. */
  readonly interval: Interval
  /** The adverse impact ratio: the rate over that of the reference; absent where nobody of the reference is approved. */
  readonly ratio?: number
  /** Of `ratio`, after Koopman; for the reference itself absent, as `pValue` is. */
  readonly ratioInterval?: Interval
  /** Whether `ratio` is below 0.8; the interval says whether chance can do that. */
  readonly belowFourFifths: boolean
  /** Two-sided, of equal rates. */
  readonly pValue?: number
}

/** A rate, and how far it is from that of the reference. */
export interface RateGap {
  readonly rate: number
  /** Clients it is of. */
  readonly of: number
  /** The rate less that of the reference; 0 for the reference. */
  readonly gap: number
  /** Of `gap`, after Newcombe; absent for the reference. */
  readonly interval?: Interval
}

/** Whether forecasts come true within a group. */
export interface GroupCalibration {
  /** Clients whose outcome is known. */
  readonly known: number
  readonly defaults: number
  readonly defaultRate: number
  /** Wilson's, of the rate. */
  readonly interval: Interval
  readonly meanForecast: number
  /** What logits of the forecasts must be raised by; above 0 the group is riskier than forecast. */
  readonly shift?: CalibrationCoefficient
  /** Whether the forecasts tell defaults apart within the group. */
  readonly auc?: number
  readonly aucInterval?: Interval
}
