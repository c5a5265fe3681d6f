/**
 * Whether probabilities come true group by group: one test over all groups.
 *
 * @module
 */
import { expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import { chiSquareSurvival } from '../../numeric/index.js'
import type { GroupTotals } from '../forecast-groups.js'
import { forecastGroups, groupTotals } from '../forecast-groups.js'

/** How forecasts are grouped, and where they come from. */
export interface HosmerLemeshowOptions {
  /** About how many groups of equally many rows, a whole number >= 1; 10 by default. Equal forecasts stay together. */
  readonly groups?: number
  /**
   * Whether the model was fitted to these rows: `'validation'` (default) for rows it never saw, with as many degrees of freedom
   * as groups; `'development'` for its own, with two fewer.
   */
  readonly sample?: 'validation' | 'development'
}

/** One group of similar forecasts. */
export interface HosmerLemeshowRow {
  readonly size: number
  readonly meanForecast: number
  /** What the forecasts add up to. */
  readonly expectedEvents: number
  readonly events: number
}

/** The test and what it rests on. */
export interface HosmerLemeshow {
  /** Σ (events − expected)² / (size · p · (1 − p)) over the groups, p being the mean forecast. */
  readonly chiSquare: number
  /** The number of groups, less two on the sample of development. */
  readonly degreesOfFreedom: number
  /** The probability of a chi-square at least as large, were all forecasts right. */
  readonly pValue: number
  readonly groups: readonly HosmerLemeshowRow[]
  /** The smallest count expected in a group, of events or of others; below 5 the p-value is rough. */
  readonly smallestExpected: number
}

/**
 * The Hosmer-Lemeshow test of probabilities, groups from the lowest forecast to the highest.
 *
 * It sees errors that average out over all rows, and its power grows with the rows: a million of them reject any model, a
 * hundred none. Read it with the calibration intercept and slope, which say how far off the forecasts are.
 *
 * @param forecasts probabilities from 0 to 1.
 * @param outcomes 0 or 1, one per forecast.
 * @throws ClienteleError `OUT_OF_RANGE` for a certain forecast that failed and for other columns, naming the cell;
 * `NO_VARIATION` where equal forecasts leave fewer than three groups of the sample of development.
 * @see Hosmer and Lemeshow (1980), Goodness of fit tests for the multiple logistic regression model, Communications in
 * Statistics A 9(10), for g − 2; Hosmer, Lemeshow and Sturdivant (2013), Applied Logistic Regression, section 5.2.2, for g.
 * @example
 * import { hosmerLemeshow } from 'clientele/statistics'
 * const forecasts = [0.1, 0.1, 0.1, 0.1, 0.1, 0.5, 0.5, 0.5, 0.5, 0.5]
 * const { chiSquare, degreesOfFreedom, pValue } = hosmerLemeshow(forecasts, [0, 1, 0, 0, 1, 1, 0, 1, 0, 0], { groups: 2 })
 * chiSquare.toFixed(4) // => '5.2000'
 * degreesOfFreedom // => 2
 * pValue.toFixed(4) // => '0.0743'
 */
export function hosmerLemeshow(
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  options: HosmerLemeshowOptions = {},
): HosmerLemeshow {
  expectKnownKeys(options, ['groups', 'sample'], 'options')
  const { groups = 10, sample = 'validation' } = options
  const estimated = expectOneOf(sample, ['validation', 'development'], 'options.sample') === 'development' ? 2 : 0
  const totals = groupTotals(forecastGroups(forecasts, outcomes, groups, 'forecasts'))
  if (totals.length <= estimated) {
    const hint = 'Two degrees of freedom go to the fit; ask for more groups, or forecast less evenly'
    reject('NO_VARIATION', 'forecasts', 'at least three groups of different forecasts', totals.length, hint)
  }
  const chiSquare = totals.reduce((sum, group) => sum + squareOf(group), 0)
  const degreesOfFreedom = totals.length - estimated
  return {
    chiSquare,
    degreesOfFreedom,
    pValue: chiSquareSurvival(chiSquare, degreesOfFreedom),
    groups: totals.map(({ size, predicted, events }) => ({
      size,
      meanForecast: predicted / size,
      expectedEvents: predicted,
      events,
    })),
    smallestExpected: Math.min(...totals.map(({ size, predicted }) => Math.min(predicted, size - predicted))),
  }
}

/** A group forecast as certain adds nothing where that came true, and nothing finite where it did not. */
function squareOf({ size, predicted, events }: GroupTotals): number {
  const variance = predicted * (1 - predicted / size)
  const square = events === predicted ? 0 : (events - predicted) ** 2 / variance
  if (Number.isFinite(square)) return square
  const hint = 'Nothing that can happen is certain not to'
  return reject(
    'OUT_OF_RANGE',
    'forecasts',
    'above 0 where events happened, below 1 where some did not',
    predicted / size,
    hint,
  )
}
