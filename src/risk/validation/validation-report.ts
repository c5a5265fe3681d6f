/**
 * Is a model of default good enough to lend by? What it tells apart, whether its probabilities come true, whether clients
 * are still those it was built on, and grade by grade.
 *
 * @module
 */
import { expectKnownKeys, expectOneOf } from '../../errors/index.js'
import { inspectable } from '../../model/index.js'
import { expectColumns, OUTCOME, PROBABILITY } from '../../statistics/columns.js'
import type { AucEstimate } from '../../statistics/index.js'
import {
  aucInterval,
  brierScore,
  calibrationCurve,
  calibrationInTheLarge,
  calibrationLine,
  compareSamples,
  gainsTable,
  hosmerLemeshow,
  kolmogorovSmirnov,
  logLoss,
  populationStability,
  proportionInterval,
} from '../../statistics/index.js'
import type { MasterScale } from '../calibration/master-scale/index.js'
import type { BacktestOptions } from './backtest.js'
import { backtest, backtestSettings } from './backtest.js'
import { describeValidation } from './describe-validation.js'
import type { MissingFigure } from './figure-or-note.js'
import { figureOrNote } from './figure-or-note.js'
import { outcomesByGrade } from './outcomes-by-grade.js'
import type { CalibrationFigures, DiscriminationFigures, ValidationReport } from './validation-figures.js'

/** What the forecasts are set against. */
export interface ValidationOptions extends BacktestOptions {
  /** Nominal probability of the intervals and of the stability threshold, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** About how many groups of equally many clients, where forecasts are grouped; 10 by default. */
  readonly groups?: number
  /** Whether the model was fitted to these clients: `'validation'` (default) where it never saw them. */
  readonly sample?: 'validation' | 'development'
  /** Forecasts for the clients it was built on, and what became of them, to compare with. */
  readonly development?: DevelopmentSample
  /** Grades in which to look, each with the PD that the scale gives it. */
  readonly scale?: MasterScale
}

/** What the model said where it was built. */
export interface DevelopmentSample {
  /** Probabilities of default, within [0, 1]. */
  readonly forecasts: ArrayLike<number>
  /** 0 or 1, one per forecast; without them stability alone is compared. */
  readonly outcomes?: ArrayLike<number>
}

/**
 * Joins the figures by which a model of default is validated.
 *
 * @param forecasts probabilities of default, within [0, 1].
 * @param outcomes 1 for a default, 0 for none, one per forecast.
 * @throws ClienteleError `OUT_OF_RANGE`, `LENGTH_MISMATCH` or `EMPTY_INPUT` for columns, naming the first ten bad cells; for
 * options at fault. What the data do not allow is no error: it stands in `missing`.
 * @example
 * import { validationReport } from 'clientele/risk'
 * const forecasts = [0.02, 0.05, 0.03, 0.2, 0.4, 0.1, 0.3, 0.08, 0.15, 0.6]
 * const report = validationReport(forecasts, [0, 0, 0, 1, 0, 0, 1, 0, 0, 1], { groups: 2 })
 * report.discrimination.auc.auc.toFixed(3) // => '0.905'
 * report.calibration.inTheLarge.observedRate // => 0.3
 * validationReport([0.01, 0.02], [0, 0]).missing[0].figure // => 'discrimination'
 */
export function validationReport(
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  options: ValidationOptions = {},
): ValidationReport {
  const known = ['level', 'groups', 'sample', 'development', 'scale', 'assetCorrelation', 'lights']
  expectKnownKeys(options, known, 'options')
  const observations = expectColumns(['forecasts', forecasts, PROBABILITY], ['outcomes', outcomes, OUTCOME])
  const { level = 0.95, groups = 10, development, scale } = options
  const sample = expectOneOf(options.sample ?? 'validation', ['validation', 'development'], 'options.sample')
  const settings = backtestSettings(options)
  const defaults = sumOf(outcomes)
  const defaultRateInterval = proportionInterval(defaults, observations, { level })
  const curve = calibrationCurve(forecasts, outcomes, { groups, level })
  const missing: MissingFigure[] = []
  const discrimination = figureOrNote('discrimination', () => tellApart(forecasts, outcomes, level, groups), missing)
  const report: ValidationReport = {
    observations,
    defaults,
    defaultRate: defaults / observations,
    defaultRateInterval,
    meanForecast: sumOf(forecasts) / observations,
    ...(discrimination !== undefined && { discrimination }),
    calibration: { ...comeTrue(forecasts, outcomes, { level, groups, sample }, missing), groups: curve },
    ...(development !== undefined && againstDevelopment(forecasts, discrimination?.auc, development, level, missing)),
    ...(scale !== undefined && { grades: backtest(outcomesByGrade(forecasts, outcomes, scale), settings) }),
    missing,
    level,
  }
  return inspectable(report, () => describeValidation(report))
}

function tellApart(
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  level: number,
  groups: number,
): DiscriminationFigures {
  return {
    auc: aucInterval(forecasts, outcomes, { level }),
    kolmogorovSmirnov: kolmogorovSmirnov(forecasts, outcomes),
    gains: gainsTable(forecasts, outcomes, { groups: Math.min(groups, forecasts.length) }),
  }
}

function comeTrue(
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  { level, groups, sample }: Required<Pick<ValidationOptions, 'level' | 'groups' | 'sample'>>,
  missing: MissingFigure[],
): Omit<CalibrationFigures, 'groups'> {
  const figure = <T>(name: string, make: () => T): T | undefined => figureOrNote(`calibration.${name}`, make, missing)
  const loss = figure('logLoss', () => logLoss(forecasts, outcomes))
  const inTheLarge = figure('inTheLarge', () => calibrationInTheLarge(forecasts, outcomes, { level }))
  const line = figure('line', () => calibrationLine(forecasts, outcomes, { level }))
  const test = figure('hosmerLemeshow', () => hosmerLemeshow(forecasts, outcomes, { groups, sample }))
  return {
    brier: brierScore(forecasts, outcomes, { groups }),
    ...(loss !== undefined && { logLoss: loss }),
    ...(inTheLarge !== undefined && { inTheLarge }),
    ...(line !== undefined && { line }),
    ...(test !== undefined && { hosmerLemeshow: test }),
  }
}

function againstDevelopment(
  forecasts: ArrayLike<number>,
  now: AucEstimate | undefined,
  development: DevelopmentSample,
  level: number,
  missing: MissingFigure[],
): Pick<ValidationReport, 'stability' | 'sinceDevelopment'> {
  expectKnownKeys(development, ['forecasts', 'outcomes'], 'options.development')
  const path = 'options.development'
  const { forecasts: then, outcomes } = development
  const named = outcomes === undefined ? [] : [[`${path}.outcomes`, outcomes, OUTCOME] as const]
  expectColumns([`${path}.forecasts`, then, PROBABILITY], ...named)
  const stability = figureOrNote('stability', () => populationStability(then, forecasts, { level }), missing)
  const before =
    outcomes === undefined
      ? undefined
      : figureOrNote('sinceDevelopment', () => aucInterval(then, outcomes, { level }), missing)
  return {
    ...(stability !== undefined && { stability }),
    ...(before !== undefined && now !== undefined && { sinceDevelopment: compareSamples(before, now) }),
  }
}

function sumOf(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0)
}
