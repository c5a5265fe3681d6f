import type { Warning } from '../../model/index.js'
import type { TimeUnit } from '../../money/core.js'
import type { CalibrationRow, Decile } from '../../statistics/index.js'
import type { ForecastErrors, ProbabilityErrors } from './forecast-errors.js'

/** A forecast of the model beside the naive one, that everybody goes on as so far. */
export interface Comparison {
  /** What came true, over all clients. */
  readonly actual: number
  readonly model: ForecastErrors
  readonly naive: ForecastErrors
}

/** Whether clients buy at all: probabilities of the model beside those of the naive forecast. */
export interface BuyingComparison {
  /** The share of clients that bought. */
  readonly actual: number
  readonly model: ProbabilityErrors
  readonly naive: ProbabilityErrors
  /** The model's probabilities in groups, each beside the share that bought, with its interval. */
  readonly calibration: readonly CalibrationRow[]
}

/** How good the forecasts of a model were. */
export interface HoldoutAccuracy {
  readonly clients: number
  /** How long the holdout is, in `timeUnit`. */
  readonly duration: number
  readonly timeUnit: TimeUnit
  /** Purchases per client. */
  readonly purchases: Comparison
  /** Whether clients buy at all. */
  readonly buying: BuyingComparison
  /** Amounts per client, where `expectedSpend` was given. */
  readonly value?: Comparison
  /** Clients from the highest forecast of purchases to the lowest, in groups of one size, beside what they bought. */
  readonly deciles: readonly Decile[]
  readonly warnings: readonly Warning[]
}
