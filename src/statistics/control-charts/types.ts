/**
 * The limits of control charts, and what readings show against them.
 *
 * @module
 */
import type { GivenReport } from '../../model/index.js'

/** How the spread of single readings is told from subgroups: by their ranges, their deviations, or all squares together. */
export type SpreadMethod = 'range' | 'deviation' | 'pooled'

/** Charts of measured values. */
export type MeasurementChart = 'individuals' | 'moving-range' | 'mean' | 'range' | 'deviation'
/** Charts of counts that vary as chance alone makes them. */
export type CountChart = 'p' | 'np' | 'c' | 'u'
/** The same where they vary more than chance: Laney's. */
export type ScaledCountChart = 'laney-p' | 'laney-u'
/** Every kind of chart. */
export type ControlChartKind = MeasurementChart | CountChart | ScaledCountChart | 'laney-mean' | 'ewma' | 'cusum'

interface Shewhart {
  /** The process mean; of counts the share or the rate. */
  readonly centre: number
  /** How many standard deviations the limits are from the centre; from above 0 to 1e6. */
  readonly sigmas: number
}

/** Limits of measured values. */
export interface MeasurementParams extends Shewhart {
  readonly chart: MeasurementChart
  /** Of a single reading; > 0. */
  readonly standardDeviation: number
}

/** Limits of counts. */
export interface CountParams extends Shewhart {
  readonly chart: CountChart
}

interface Scaled extends Shewhart {
  /** How many times as far points move as their sampling errors alone would move them (Laney's σz); > 0. */
  readonly scale: number
}

/** Limits of counts by how much they really vary. */
export interface ScaledCountParams extends Scaled {
  readonly chart: ScaledCountChart
}

/** Limits of figures by how much they really vary. */
export interface EstimateParams extends Scaled {
  readonly chart: 'laney-mean'
}

/** Limits of a moving average in which older readings count less and less. */
export interface EwmaParams extends Shewhart {
  readonly chart: 'ewma'
  readonly standardDeviation: number
  /** What the newest reading counts; from above 0 to 1. */
  readonly lambda: number
}

/** Limits of sums of what is beyond the centre. */
export interface CusumParams {
  readonly chart: 'cusum'
  readonly centre: number
  readonly standardDeviation: number
  /** What is taken off at each step, in standard errors: half of the shift that is to be found; >= 0. */
  readonly reference: number
  /** The sum at which the chart signals, in standard errors; > 0. */
  readonly decision: number
  /** Where both sums begin: 0, or up to `decision` for a fast initial response. */
  readonly headStart: number
}

/** All that limits hold. */
export type ControlParams =
  | MeasurementParams
  | CountParams
  | ScaledCountParams
  | EstimateParams
  | EwmaParams
  | CusumParams

/** A fact about calibration that the reader of a chart should know. */
export interface ControlWarning {
  /**
   * `'FEW_POINTS'`: below 20, so that limits are rough. `'AUTOCORRELATED'`: neighbours go together, so that limits from what happens
   * between neighbours are wrong. `'OVERDISPERSED'`: counts vary more than chance, so that limits are too narrow. `'SMALL_COUNTS'`:
   * so few that the normal law misleads. `'OUT_OF_CONTROL'`: points of the calibration itself are beyond the limits.
   */
  readonly code: ControlWarningCode
  readonly message: string
}

export const CONTROL_WARNING_CODES = [
  'FEW_POINTS',
  'AUTOCORRELATED',
  'OVERDISPERSED',
  'SMALL_COUNTS',
  'OUT_OF_CONTROL',
] as const

/** One of the facts that a calibration may have to tell. */
export type ControlWarningCode = (typeof CONTROL_WARNING_CODES)[number]

/** What limits were made from. */
export interface CalibrationReport {
  readonly source: 'calibration'
  /** Points of the chart. */
  readonly points: number
  /** Single readings in them: values, or all that could have been counted. */
  readonly readings: number
  /** How the spread was told; absent for counts. */
  readonly spread?: SpreadMethod | 'moving-range'
  /** Correlation of neighbouring points, from −1 to 1; of the readings themselves for EWMA and CUSUM; absent below eight points and for moving ranges, ranges and deviations. */
  readonly autocorrelation?: number
  /** Of counts: their variance over what chance alone makes (chi-square by its degrees of freedom); 1 where it is chance alone. */
  readonly dispersion?: number
  readonly warnings: readonly ControlWarning[]
}

/** Limits as data: `JSON.stringify` is its file format. It holds no readings. */
export interface ControlLimits<P extends ControlParams = ControlParams> {
  readonly kind: 'control-limits'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly params: P
  readonly fit: CalibrationReport | GivenReport
}

/** A point that chance would hardly make. */
export interface ControlSignal {
  /** Which reading the signal came with. */
  readonly row: number
  /** `'limits'`, or the name of a run rule. */
  readonly rule: string
  /** On which side, or which way it went; absent for rules that know no side. */
  readonly side?: 'above' | 'below'
}

/** Readings against limits: a row for each point of the chart. */
export interface ControlledReadings {
  readonly chart: ControlChartKind
  /** Which reading each point belongs to; of moving ranges from the second on. */
  readonly rows: Int32Array
  /** What is drawn; of a CUSUM the upper sum in standard errors. */
  readonly points: Float64Array
  /** Of a CUSUM alone: the lower sum, 0 or negative. */
  readonly lowerSums?: Float64Array
  readonly centre: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** By row, `'limits'` first. */
  readonly signals: readonly ControlSignal[]
}
