import type { GivenReport } from '../../../model/index.js'
import type { CalibrationParams } from './params.js'

/** The report of a calibration to a central tendency. */
export interface CalibrationReport {
  readonly source: 'central-tendency'
  /** The mean asked for. */
  readonly target: number
  /** Rows that entered. */
  readonly observations: number
  /** Weighted means of what came and of what it became; the latter is the target but for rounding. */
  readonly meanBefore: number
  readonly meanAfter: number
  /** Rows (of a weight above 0) that the floor or the cap holds. */
  readonly atFloor: number
  readonly atCap: number
}

/** A calibration of default probabilities: `JSON.stringify` is its file format. */
export interface PdCalibration {
  readonly kind: 'pd-calibration'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly params: CalibrationParams
  readonly fit: CalibrationReport | GivenReport
}
