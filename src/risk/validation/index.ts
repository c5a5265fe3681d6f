/**
 * Is a model of default good enough to lend by, and to whom does it do what?
 *
 * @module
 */
export type { BacktestOptions } from './backtest.js'
export { backtest } from './backtest.js'
export type { Backtest, BacktestRow, TrafficLight } from './backtest-figures.js'
export type { DefaultTests } from './default-tests.js'
export type { MissingFigure } from './figure-or-note.js'
export type { GradeOutcome } from './grade-outcome.js'
export type { ApprovalImpact, GroupCalibration, GroupImpact, ImpactReport, RateGap } from './impact-figures.js'
export type { ImpactColumns, ImpactOptions } from './impact-report.js'
export { impactReport } from './impact-report.js'
export type { CalibrationFigures, DiscriminationFigures, ValidationReport } from './validation-figures.js'
export type { DevelopmentSample, ValidationOptions } from './validation-report.js'
export { validationReport } from './validation-report.js'
