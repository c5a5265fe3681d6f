import * as masterScale from './master-scale/index.js'
import * as pdCalibration from './pd-calibration/index.js'

export type {
  ClosedSide,
  GeometricScaleOptions,
  GivenScale,
  MasterScale,
  MasterScaleParams,
  ScaleGrade,
} from './master-scale/index.js'
export type {
  CalibrationMethod,
  CalibrationOptions,
  CalibrationParams,
  CalibrationReport,
  GivenCalibration,
  PdCalibration,
  PriorRates,
} from './pd-calibration/index.js'
export type { ScalePoint, ScorecardScaling } from './scaling.js'
export { pdOfScore, scorecardScaling, scoreOfPd } from './scaling.js'
export { masterScale, pdCalibration }
