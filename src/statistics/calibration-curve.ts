/**
 * Whether probabilities mean what they say: of those given 30 %, do 30 % come true?
 *
 * @module
 */
import { expectKnownKeys } from '../errors/index.js'
import type { Interval } from '../model/index.js'
import { forecastGroups, groupTotals } from './forecast-groups.js'
import type { ProportionOptions } from './proportion-interval.js'
import { proportionInterval, proportionOptions } from './proportion-interval.js'

/** How many groups, and which interval of each rate. */
export interface CalibrationOptions extends ProportionOptions {
  /** About how many groups of equally many rows, a whole number >= 1; 10 by default. */
  readonly groups?: number
}

/** One group of similar forecasts. */
export interface CalibrationRow {
  readonly size: number
  readonly meanPredicted: number
  /** The share that came true. */
  readonly observedRate: number
  /** Of the probability behind `observedRate`; a calibrated forecast lies within it as often as its level says. */
  readonly interval: Interval
}

/**
 * Forecasts in groups of about equally many rows, from the lowest to the highest, each beside the rate that came true.
 *
 * Equal forecasts are never parted (a rate needs whole counts), so that there may be fewer groups than asked for; the
 * order of rows changes nothing.
 *
 * @param predicted probabilities from 0 to 1.
 * @param outcomes 0 or 1, one per forecast.
 * @throws ClienteleError `OUT_OF_RANGE`, `LENGTH_MISMATCH` or `EMPTY_INPUT` for other columns, naming the first ten bad
 * cells; `OUT_OF_RANGE` for a wrong option.
 * @example
 * import { calibrationCurve } from 'clientele/statistics'
 * const rows = calibrationCurve([0.1, 0.2, 0.1, 0.6, 0.8, 0.7], [0, 0, 0, 1, 1, 0], { groups: 2 })
 * rows.map(({ size, observedRate }) => `${size}: ${observedRate.toFixed(2)}`) // => ['3: 0.00', '3: 0.67']
 * rows[1].interval.lower.toFixed(3) // => '0.208'
 */
export function calibrationCurve(
  predicted: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  options: CalibrationOptions = {},
): readonly CalibrationRow[] {
  expectKnownKeys(options, ['groups', 'level', 'method'], 'options')
  const { groups = 10 } = options
  const asked = proportionOptions(options)
  const grouped = forecastGroups(predicted, outcomes, groups, 'predicted')
  return groupTotals(grouped).map(({ size, predicted: sum, events }) => ({
    size,
    meanPredicted: sum / size,
    observedRate: events / size,
    interval: proportionInterval(events, size, asked),
  }))
}
