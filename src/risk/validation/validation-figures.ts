import type { Interval } from '../../model/index.js'
import type {
  AucComparison,
  AucEstimate,
  BrierScore,
  CalibrationInTheLarge,
  CalibrationLine,
  CalibrationRow,
  GainsRow,
  HosmerLemeshow,
  KolmogorovSmirnov,
  PopulationStability,
} from '../../statistics/index.js'
import type { Backtest } from './backtest-figures.js'
import type { MissingFigure } from './figure-or-note.js'

/** All figures of a validation; those that do not exist on the data are absent and `missing` says why. Prints as a table. */
export interface ValidationReport {
  /** Clients. */
  readonly observations: number
  readonly defaults: number
  readonly defaultRate: number
  /** Wilson's, of the default probability behind the rate. */
  readonly defaultRateInterval: Interval
  readonly meanForecast: number
  /** Absent where all clients fared the same. */
  readonly discrimination?: DiscriminationFigures
  readonly calibration: CalibrationFigures
  /** Of the forecasts now against those where the model was built; absent without a development sample. */
  readonly stability?: PopulationStability
  /** AUC where the model was built (first) and now (second); absent without outcomes of development. */
  readonly sinceDevelopment?: AucComparison
  /** Absent without a scale. */
  readonly grades?: Backtest
  readonly missing: readonly MissingFigure[]
  readonly level: number
}

/** Who defaults is told from who does not. */
export interface DiscriminationFigures {
  readonly auc: AucEstimate
  readonly kolmogorovSmirnov: KolmogorovSmirnov
  /** From the highest forecast to the lowest. */
  readonly gains: readonly GainsRow[]
}

/** Probabilities come true. */
export interface CalibrationFigures {
  readonly brier: BrierScore
  /** Absent where a certain forecast failed. */
  readonly logLoss?: number
  /** The level; absent where all fared the same or a forecast is certain, as the line is. */
  readonly inTheLarge?: CalibrationInTheLarge
  readonly line?: CalibrationLine
  readonly hosmerLemeshow?: HosmerLemeshow
  /** From the lowest forecast to the highest. */
  readonly groups: readonly CalibrationRow[]
}
