/**
 * Do clients become more content, year by year?
 *
 * The rating of each period, and the median of the slopes between periods (Theil-Sen), of the same season where seasons are asked
 * for. A single wild quarter does not move it.
 *
 * @module
 */

import { renamed } from '../../errors/core.js'
import { reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import type { DayNumber } from '../../money/core.js'
import { daysPer, lastDayOf } from '../../money/core.js'
import { expectLevel } from '../../statistics/level.js'
import type { SeasonalTrend } from '../../statistics/trend/index.js'
import { seasonalTrend, trendCurve } from '../../statistics/trend/index.js'
import type { DatedRatingColumns } from '../ratings/index.js'
import { periodFigure } from './period-figures.js'
import type { PeriodOptions } from './read-periods.js'
import { periodName, readPeriods } from './read-periods.js'

/** Which trend is asked for. */
export interface SatisfactionTrendOptions extends PeriodOptions {
  /** Whether seasons that come back every year are taken out; months and quarters only. False by default. */
  readonly seasons?: boolean
  /** Nominal probability of the interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Which way a rating goes. */
export interface SatisfactionTrend {
  /** In units of the measure: points of the scale, or shares. */
  readonly perYear: number
  /** Of `perYear`; absent where there are too few periods for one. */
  readonly interval?: Interval
  /** Probability of so clear an order of periods without any trend (Kendall); absent where the interval is. */
  readonly pValue?: number
  /** `'rising'` or `'falling'` where the interval does not hold 0; `'unknown'` without an interval. */
  readonly direction: 'rising' | 'falling' | 'steady' | 'unknown'
  /** Periods in which somebody answered, the earliest first, with the season taken out where asked for. */
  readonly periods: readonly TrendPeriod[]
}

/** One period of a trend. */
export interface TrendPeriod {
  /** 2025-Q1, 2025-03, 2025. */
  readonly period: string
  readonly value: number
  /** The value less its season; absent unless seasons were asked for. */
  readonly adjusted?: number
}

/**
 * The trend of a rating over calendar periods.
 *
 * @throws ClienteleError `TOO_FEW_POINTS` for fewer than two periods, or two in each season; `CONFLICTING_OPTIONS` for seasons of
 * years; `INVALID_DATE`, `OUT_OF_RANGE` and the like naming the cell or option at fault.
 * @see Sen (1968), JASA 63; Hirsch, Slack and Smith (1982), Water Resources Research 18.
 * @example
 * import { satisfactionTrend } from 'clientele/satisfaction'
 * const date = Array.from({ length: 12 }, (_, i) => `${2022 + Math.floor(i / 4)}-${['02', '05', '08', '11'][i % 4]}-15`)
 * const answers = [70, 74, 72, 66, 67, 71, 69, 63, 65, 69, 66, 60]
 * const measure = { kind: 'mean', scale: { lowest: 0, highest: 100 } }
 * const { perYear, direction, periods } = satisfactionTrend({ date, answers }, { by: 'quarter', measure, seasons: true })
 * perYear.toFixed(2) // => '-3.00'
 * direction // => 'falling'
 * periods[0].adjusted.toFixed(2) // => '71.63'
 */
export function satisfactionTrend(data: DatedRatingColumns, options: SatisfactionTrendOptions): SatisfactionTrend {
  const { periods, by } = readPeriods(data, options, { known: ['seasons', 'level'] })
  const level = expectLevel(options.level)
  const { seasons = false } = options
  if (typeof seasons !== 'boolean') reject('INVALID_TYPE', 'options.seasons', 'true or false', seasons)
  if (periods.length < 2) reject('TOO_FEW_POINTS', 'data', 'answers in at least two periods', periods.length)
  const ends = periods.map(({ end }) => end)
  const values = periods.map(period => periodFigure(period).value)
  const named = (i: number): TrendPeriod => ({ period: periodName(ends[i]!, by), value: values[i]! })
  if (seasons) {
    if (by === 'year') return reject('CONFLICTING_OPTIONS', 'options.seasons', 'months or quarters', by)
    const series = placed(ends, values, by)
    const beneath = (): SeasonalTrend => seasonalTrend(series, { period: PER_YEAR[by], level })
    const { slope, interval, pValue, adjusted } = renamed([['values', 'data']], beneath)
    return {
      ...yearly(slope, interval, pValue, PER_YEAR[by]),
      periods: values.map((_, i) => ({ ...named(i), adjusted: adjusted[i]! })),
    }
  }
  const year = daysPer('year')
  const { change, interval, pValue } = trendCurve(
    ends.map(end => (end - ends[0]!) / year),
    values,
    { curve: 'theil-sen', level },
  )
  return { ...yearly(change, interval, pValue, 1), periods: values.map((_, i) => named(i)) }
}

const PER_YEAR = { month: 12, quarter: 4 } as const

/** One place for every period of the calendar, null where nobody answered. */
function placed(
  ends: readonly DayNumber[],
  values: readonly number[],
  by: keyof typeof PER_YEAR,
): readonly (number | null)[] {
  const known = new Map(ends.map((end, i) => [end, values[i]!]))
  const all: (number | null)[] = []
  for (let end = ends[0]!; end <= ends.at(-1)!; end = lastDayOf(by, end + 1)) {
    const value = known.get(end)
    all.push(value === undefined ? null : value)
  }
  return all
}

function yearly(
  slope: number,
  interval: Interval | undefined,
  pValue: number | undefined,
  per: number,
): Omit<SatisfactionTrend, 'periods'> {
  const perYear = per * slope
  if (interval === undefined || pValue === undefined) return { perYear, direction: 'unknown' }
  const [lower, upper] = [per * interval.lower, per * interval.upper]
  const direction = lower > 0 ? 'rising' : upper < 0 ? 'falling' : 'steady'
  return { perYear, interval: { ...interval, lower, upper }, pValue, direction }
}
