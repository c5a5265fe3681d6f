import { expectKnownKeys } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { expectLevel } from '../level.js'
import { proportionInterval } from '../proportion-interval.js'
import { logisticRegression } from '../regression/index.js'
import type { CalibrationCoefficient } from './calibration-coefficient.js'
import { waldCoefficient } from './calibration-coefficient.js'
import type { CalibrationLineOptions } from './calibration-line.js'
import { forecastLogits } from './forecast-logits.js'

/** The level of probabilities against that of what came true. */
export interface CalibrationInTheLarge {
  /** What all logits must be raised by, so that as many events are expected as happened; 0 where they are right. */
  readonly shift: CalibrationCoefficient
  readonly meanForecast: number
  /** Share of the rows with an event. */
  readonly observedRate: number
  /** Wilson's, of the probability behind `observedRate`. */
  readonly interval: Interval
}

/**
 * Whether probabilities are right on the whole: the shift that would make them so, on the scale of logits, with the slope
 * held at 1. Above 0 they are too low, as of a model built in better years.
 *
 * It asks nothing of how forecasts differ, so that a single one for all rows has a shift too.
 *
 * @param forecasts probabilities above 0 and below 1: a certain forecast has no logit.
 * @param outcomes 0 or 1, one per forecast.
 * @throws ClienteleError `NO_VARIATION` where all outcomes are the same; `OUT_OF_RANGE`, `LENGTH_MISMATCH` or `EMPTY_INPUT`
 * for other columns, naming the first ten bad cells.
 * @see Cox (1958), Biometrika 45; Steyerberg (2019), Clinical Prediction Models, section 15.3.
 * @example
 * import { calibrationInTheLarge } from 'clientele/statistics'
 * const { shift, observedRate } = calibrationInTheLarge([0.1, 0.1, 0.1, 0.1], [0, 0, 1, 0])
 * observedRate // => 0.25
 * shift.value.toFixed(4) // => '1.0986'
 */
export function calibrationInTheLarge(
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  options: CalibrationLineOptions = {},
): CalibrationInTheLarge {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const { logits, weights, observations, events, ...rows } = forecastLogits(forecasts, outcomes)
  const shift = logisticRegression({}, rows.outcomes, { weights, offset: logits })
  return {
    shift: waldCoefficient(shift.intercept, shift.interceptError, level),
    meanForecast: Array.from(forecasts).reduce((sum, forecast) => sum + forecast, 0) / observations,
    observedRate: events / observations,
    interval: proportionInterval(events, observations, { level }),
  }
}
