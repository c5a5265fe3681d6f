/**
 * How a chart is set.
 *
 * @module
 */
import { expectOneOf } from '../../errors/index.js'
import { expectSigmas } from './read-params.js'
import type { MeasuredReadings } from './read-readings.js'
import type { ControlChartKind, SpreadMethod } from './types.js'

/** Which chart, and how it is set. */
export interface ControlOptions {
  readonly chart: ControlChartKind
  /** How many standard deviations the limits are from the centre, from above 0 to 1e6; 3 by default. Not for CUSUM. */
  readonly sigmas?: number
  /**
   * Of subgroups: how the spread is told. `'range'` by default for subgroups of up to ten values each, `'deviation'` for larger ones and
   * for the chart of deviations; `'pooled'` is the most precise where spreads are the same everywhere.
   */
  readonly spread?: SpreadMethod
  /** Of EWMA: what the newest reading counts, from above 0 to 1; 0.2 by default. */
  readonly lambda?: number
  /** Of CUSUM: half of the shift to be found, in standard errors, >= 0; 0.5 by default. */
  readonly reference?: number
  /** Of CUSUM: the sum at which it signals, in standard errors, > 0; 5 by default. */
  readonly decision?: number
  /** Of CUSUM: where both sums begin; 0 by default. Half of `decision` finds what is wrong from the start. */
  readonly headStart?: number
}

/** Of larger subgroups the range tells too little of what is within. */
const LARGEST_FOR_RANGE = 10

/** How the spread of subgroups is told. */
export function spreadMethod(
  chart: ControlChartKind,
  { sizes }: MeasuredReadings,
  { spread }: ControlOptions,
): SpreadMethod {
  if (spread !== undefined) return expectOneOf(spread, ['range', 'deviation', 'pooled'], 'options.spread')
  if (chart === 'range') return 'range'
  return chart === 'deviation' || sizes.some(n => n > LARGEST_FOR_RANGE) ? 'deviation' : 'range'
}

/** How wide limits are. */
export function sigmasOf({ sigmas = 3 }: ControlOptions): number {
  return expectSigmas(sigmas, 'options.sigmas')
}
