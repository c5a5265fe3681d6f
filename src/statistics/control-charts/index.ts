/**
 * Control charts: whether a figure is still what it was.
 *
 * @module
 */
import * as controlLimits from './control-limits.js'

export type { ApplyOptions } from './apply.js'
export type { ControlOptions } from './control-options.js'
export type {
  ControlReadings,
  CountReadings,
  EstimateReadings,
  IndividualReadings,
  SubgroupReadings,
} from './control-readings.js'
export type { CapabilityIndex, CapabilityOptions, ProcessCapability, ProcessFigures } from './process-capability.js'
export { processCapability } from './process-capability.js'
export type { ChartDesign, ChartSetting, CusumSetting, EwmaSetting, ShewhartSetting } from './run-length.js'
export { averageRunLength, widthForRunLength } from './run-length.js'
export type { RunRule } from './run-rules.js'
export { NELSON, WESTERN_ELECTRIC } from './run-rules.js'
export type { SampleConstants } from './sample-constants.js'
export { sampleConstants } from './sample-constants.js'
export type {
  CalibrationReport,
  ControlChartKind,
  ControlLimits,
  ControlledReadings,
  ControlParams,
  ControlSignal,
  ControlWarning,
  ControlWarningCode,
  CountChart,
  CountParams,
  CusumParams,
  EstimateParams,
  EwmaParams,
  MeasurementChart,
  MeasurementParams,
  ScaledCountChart,
  ScaledCountParams,
  SpreadMethod,
} from './types.js'
export { controlLimits }
