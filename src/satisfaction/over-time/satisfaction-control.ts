/**
 * Is a rating still what it was, or has something changed beyond what periods do by themselves?
 *
 *   limits = centre ± L · σ / √k        k: clients of the period,   σ from neighbouring periods (Laney)
 *
 * Limits from the spread of answers alone would be too narrow: periods differ by who was asked and what the season was, and clients
 * who answer several times are one voice. So σ is what neighbouring periods show, by the square root of their clients.
 *
 * @see Laney (2002), Improved control charts for attributes, Quality Engineering 14(4); Kish (1965), Survey Sampling.
 * @module
 */

import type { Renaming } from '../../errors/core.js'
import { renamed } from '../../errors/core.js'
import { expectInteger, expectObject, reject } from '../../errors/index.js'
import type {
  ControlLimits,
  ControlledReadings,
  ControlSignal,
  ControlWarning,
  RunRule,
} from '../../statistics/control-charts/index.js'
import { controlLimits } from '../../statistics/control-charts/index.js'
import type { DatedRatingColumns } from '../ratings/index.js'
import { periodFigure } from './period-figures.js'
import type { PeriodOptions } from './read-periods.js'
import { periodName, readPeriods } from './read-periods.js'

/** Which periods set the limits, and what signals. */
export interface SatisfactionControlOptions extends PeriodOptions {
  /** Limits come from so many of the first periods, when nothing was wrong; from all by default. Not together with `limits`. */
  readonly calibration?: number
  /** How many standard deviations wide; > 0, 3 by default. Not together with `limits`. */
  readonly sigmas?: number
  /** Limits of an earlier call, of the same measure and kind of period. */
  readonly limits?: ControlLimits
  /** Patterns that signal too; none by default. */
  readonly rules?: 'western-electric' | 'nelson' | readonly RunRule[]
}

/** One period against the limits. */
export interface ControlledPeriod {
  /** 2025-Q1, 2025-03, 2025. */
  readonly period: string
  readonly value: number
  readonly centre: number
  readonly lower: number
  readonly upper: number
  /** As many clients of equal weight as its answers tell as much as. */
  readonly clients: number
  /** Names of rules that signal with it; none where it is as usual. */
  readonly signals: readonly Pick<ControlSignal, 'rule' | 'side'>[]
}

/** A rating under control, or not. */
export interface SatisfactionControl {
  /** Periods in which somebody answered, the earliest first. */
  readonly periods: readonly ControlledPeriod[]
  /** To be stored, and given again as `options.limits` when the next period is there. */
  readonly limits: ControlLimits
  readonly warnings: readonly ControlWarning[]
}

/**
 * The control chart of a rating by month, quarter or year.
 *
 * @throws ClienteleError `TOO_FEW_POINTS` for fewer than two periods of calibration; `NO_VARIATION` where these are all the same;
 * `CONFLICTING_OPTIONS` for limits beside `calibration` or `sigmas`; `INVALID_DATE`, `OUT_OF_RANGE` and the like naming the cell or
 * option at fault.
 * @example
 * import { satisfactionControl } from 'clientele/satisfaction'
 * const scores = [[8, 7], [7, 9], [8, 8], [9, 7], [7, 8], [8, 9], [3, 4]]
 * const survey = {
 *   date: scores.flatMap((_, i) => [`2025-0${i + 1}-05`, `2025-0${i + 1}-20`]),
 *   answers: scores.flat(),
 * }
 * const measure = { kind: 'mean', scale: { lowest: 0, highest: 10 } }
 * const { periods } = satisfactionControl(survey, { by: 'month', measure, calibration: 6 })
 * periods.filter(({ signals }) => signals.length > 0).map(({ period }) => period) // => ['2025-07']
 */
export function satisfactionControl(
  data: DatedRatingColumns,
  options: SatisfactionControlOptions,
): SatisfactionControl {
  const { periods, by, counting } = readPeriods(data, options, { known: ['calibration', 'sigmas', 'limits', 'rules'] })
  const figures = periods.map(periodFigure)
  const readings = readingsOf(figures)
  const limits = renamed(NAMES, () => limitsFor(readings, options))
  const { rules } = options
  const held = (): ControlledReadings => controlLimits.apply(limits, readings, rules === undefined ? {} : { rules })
  const { lower, upper, centre, signals } = renamed(NAMES, held)
  const { lowest, highest } = counting.range
  return {
    periods: periods.map(({ end }, row) => ({
      period: periodName(end, by),
      value: figures[row]!.value,
      centre: centre[row]!,
      lower: Math.max(lowest, lower[row]!),
      upper: Math.min(highest, upper[row]!),
      clients: figures[row]!.clients,
      signals: signals.flatMap(({ row: at, ...signal }) => (at === row ? [signal] : [])),
    })),
    limits,
    warnings: limits.fit.source === 'given' ? [] : limits.fit.warnings,
  }
}

/** What callers call what a chart reads. */
const NAMES: Renaming = [
  ['readings', 'data.answers'],
  ['limits', 'options.limits'],
]

interface Readings {
  readonly values: readonly number[]
  readonly standardErrors: readonly number[]
}

/** In units of a single client's spread, which the limits find. */
function readingsOf(figures: readonly { readonly value: number; readonly clients: number }[]): Readings {
  return {
    values: figures.map(({ value }) => value),
    standardErrors: figures.map(({ clients }) => 1 / Math.sqrt(clients)),
  }
}

function limitsFor({ values, standardErrors }: Readings, options: SatisfactionControlOptions): ControlLimits {
  const { limits, calibration, sigmas = 3 } = options
  if (limits !== undefined) {
    const given = calibration === undefined ? options.sigmas : calibration
    if (given !== undefined) reject('CONFLICTING_OPTIONS', 'options.limits', 'limits, or how to find them', given)
    return expectLimits(limits)
  }
  if (values.length < 2) reject('TOO_FEW_POINTS', 'data', 'answers in at least two periods', values.length)
  const { length } = values
  const first = calibration === undefined ? length : expectInteger(calibration, 'options.calibration', 2, length)
  const before = { values: values.slice(0, first), standardErrors: standardErrors.slice(0, first) }
  return controlLimits.fit(before, { chart: 'laney-mean', sigmas })
}

/** Limits of figures: others are for other readings. */
function expectLimits(limits: ControlLimits): ControlLimits {
  const { chart } = expectObject(expectObject(limits, 'options.limits')['params'], 'options.limits.params')
  if (chart === 'laney-mean') return limits
  return reject('OUT_OF_RANGE', 'options.limits.params.chart', "'laney-mean'", chart)
}
