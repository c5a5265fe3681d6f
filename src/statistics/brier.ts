/**
 * How far probabilities are from what came true, and why.
 *
 * @module
 */
import { expectKnownKeys } from '../errors/index.js'
import { forecastGroups, groupTotals } from './forecast-groups.js'

/** How forecasts are grouped for the parts of the score. */
export interface BrierOptions {
  /**
   * About how many groups of equally many rows, a whole number >= 1; equal forecasts stay together. By default one group
   * per distinct forecast: where nearly all forecasts differ, that says nothing of reliability, so give 10, say.
   */
  readonly groups?: number
}

/** A score with its parts: score = reliability − resolution + uncertainty + withinGroups. */
export interface BrierScore {
  /** Mean squared distance of forecast and outcome, within [0, 1]; 0 is perfect. */
  readonly score: number
  /** Mean squared distance of a group's forecast from its rate of events; 0 where forecasts mean what they say. */
  readonly reliability: number
  /** Variance of the rate of events between groups; the more, the better the forecasts tell rows apart. */
  readonly resolution: number
  /** Variance of the outcomes, o(1 − o): the score of who always forecasts the share o of events. */
  readonly uncertainty: number
  /** What forecasts differ within groups: their variance less twice their covariance with outcomes; 0 without grouping. */
  readonly withinGroups: number
  /** How many groups there were. */
  readonly groups: number
}

/**
 * The Brier score of probabilities with its decomposition after Murphy.
 *
 * Always forecasting the overall share of events scores `uncertainty`; a model that scores more knows less than that.
 *
 * @param forecasts probabilities from 0 to 1.
 * @param outcomes 0 or 1, one per forecast.
 * @throws ClienteleError `OUT_OF_RANGE`, `LENGTH_MISMATCH` or `EMPTY_INPUT` for other columns, naming the first ten bad
 * cells.
 * @see Brier (1950), Monthly Weather Review 78; Murphy (1973), A new vector partition of the probability score, Journal
 * of Applied Meteorology 12; Stephenson, Coelho and Jolliffe (2008), Two extra components in the Brier score
 * decomposition, Weather and Forecasting 23.
 * @example
 * import { brierScore } from 'clientele/statistics'
 * brierScore([0.2, 0.2, 0.2, 0.2, 0.8], [0, 0, 1, 0, 1]).score.toFixed(4) // => '0.1600'
 * brierScore([0.2, 0.2, 0.2, 0.2, 0.8], [0, 0, 1, 0, 1]).reliability.toFixed(4) // => '0.0100'
 */
export function brierScore(
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  options: BrierOptions = {},
): BrierScore {
  expectKnownKeys(options, ['groups'], 'options')
  const grouped = forecastGroups(forecasts, outcomes, options.groups, 'forecasts')
  const totals = groupTotals(grouped)
  const { rows, groups, group, counts, events } = grouped
  const base = totals.reduce((sum, { events: happened }) => sum + happened, 0) / rows
  let [score, reliability, resolution, withinGroups] = [0, 0, 0, 0]
  for (const { size, predicted, events: happened } of totals) {
    const rate = happened / size
    reliability += size * (predicted / size - rate) ** 2
    resolution += size * (rate - base) ** 2
  }
  for (let k = 0; k < counts.length; k++) {
    const { size, predicted } = totals[group[k]!]!
    const forecast = grouped.forecasts[k]!
    const apart = forecast - predicted / size
    score += events[k]! * (1 - forecast) ** 2 + (counts[k]! - events[k]!) * forecast ** 2
    withinGroups += apart * (counts[k]! * apart - 2 * events[k]!)
  }
  return {
    score: score / rows,
    reliability: reliability / rows,
    resolution: resolution / rows,
    uncertainty: base * (1 - base),
    withinGroups: groups === counts.length ? 0 : withinGroups / rows,
    groups,
  }
}
