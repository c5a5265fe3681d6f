/**
 * Is a model of default good enough to lend by, and to whom does it do what?
 *
 * @module
 */
export type { Backtest, BacktestOptions, BacktestRow, TrafficLight } from './backtest.js'
export { backtest } from './backtest.js'
export type { DefaultTests } from './default-tests.js'
export type { MissingFigure } from './figure-or-note.js'
export type { GradeOutcome } from './grade-outcome.js'
export type { ApprovalImpact, GroupCalibration, GroupImpact, RateGap } from './group-impact.js'
export type { ImpactColumns, ImpactOptions, ImpactReport } from './impact-report.js'
export { impactReport } from './impact-report.js'
export type {
  CalibrationFigures,
  DevelopmentSample,
  DiscriminationFigures,
  ValidationOptions,
  ValidationReport,
} from './validation-report.js'
export { validationReport } from './validation-report.js'
