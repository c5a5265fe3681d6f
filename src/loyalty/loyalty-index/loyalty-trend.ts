/**
 * Does a client's loyalty rise or fall?
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { fillIn } from '../../labels/fill-in.js'
import { LOYALTY_WORDS } from '../../labels/loyalty-words.js'
import type { Language } from '../../labels/words.js'
import type { Interval } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber, daysPer, isoDate } from '../../money/core.js'
import { expectLevel } from '../../statistics/level.js'
import { theilSen } from '../../statistics/theil-sen.js'

/** The index of one day. */
export interface LoyaltyReading {
  readonly date: DateInput
  /** From 0 to 100. */
  readonly index: number
}

/** What is asked for. */
export interface LoyaltyTrendOptions {
  /** Of the interval, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** Of the text; English by default. */
  readonly language?: Language
}

/** Which way an index goes. */
export interface LoyaltyTrend {
  /** Points a year: the median of the slopes of all pairs of readings (Theil-Sen), by years of 365.25 days. */
  readonly perYear: number
  /** Of `perYear`; absent where there are too few readings for one: fewer than five at 95 %. */
  readonly interval?: Interval
  /** Probability of so clear an order of readings without any trend (Kendall). */
  readonly pValue: number
  /** `'rising'` or `'falling'` where the interval does not hold 0; `'unknown'` without an interval. */
  readonly direction: 'rising' | 'falling' | 'steady' | 'unknown'
  readonly readings: number
  /** First and last day, YYYY-MM-DD. */
  readonly from: string
  readonly to: string
  /** The same in plain words. */
  readonly text: string
}

/**
 * The trend of a loyalty index over dates.
 *
 * @param readings two or more, no two on one day, in any order; of one policy and its weights, or a change of these is taken for
 * a change of the client.
 * @throws ClienteleError `TOO_FEW_POINTS` for fewer than two readings; `CONFLICTING_OPTIONS` for a day that occurs twice;
 * `INVALID_DATE` or `OUT_OF_RANGE` naming the reading: `readings[3].index`.
 * @see Sen (1968), JASA 63; Kendall (1938), Biometrika 30.
 * @example
 * import { loyaltyTrend } from 'clientele/loyalty'
 * const indices = [71, 69, 70, 64, 61, 58]
 * const trend = loyaltyTrend(indices.map((index, i) => ({ date: `202${i}-06-30`, index })))
 * trend.perYear.toFixed(2) // => '-2.67'
 * trend.direction // => 'falling'
 * trend.text // => 'falling by 2.7 points a year (0.5 to 4.5)'
 */
export function loyaltyTrend(readings: readonly LoyaltyReading[], options: LoyaltyTrendOptions = {}): LoyaltyTrend {
  expectKnownKeys(options, ['level', 'language'], 'options')
  const level = expectLevel(options.level)
  const { language: asked = 'en' } = options
  const language = expectOneOf(asked, ['en', 'zh'], 'options.language')
  const read = readReadings(readings)
  const year = daysPer('year')
  const { slope, interval, pValue } = theilSen(
    read.map(({ day }) => (day - read[0]!.day) / year),
    read.map(({ index }) => index),
    { level },
  )
  const direction =
    interval === undefined ? 'unknown' : interval.lower > 0 ? 'rising' : interval.upper < 0 ? 'falling' : 'steady'
  return {
    perYear: slope,
    ...(interval !== undefined && { interval }),
    pValue,
    direction,
    readings: read.length,
    from: isoDate(read[0]!.day),
    to: isoDate(read.at(-1)!.day),
    text: fillIn(LOYALTY_WORDS[`loyalty.trend.${direction}`][language], {
      slope: digits(direction === 'falling' ? -slope : slope),
      ...(interval !== undefined && {
        lower: digits(direction === 'falling' ? -interval.upper : interval.lower),
        upper: digits(direction === 'falling' ? -interval.lower : interval.upper),
      }),
    }),
  }
}

function readReadings(
  readings: readonly LoyaltyReading[],
): readonly { readonly day: number; readonly index: number }[] {
  const list = Array.from(expectList(readings, 'readings'), (reading, i) => {
    const path = `readings[${i}]`
    const fields = expectObject(reading, path)
    expectKnownKeys(fields, ['date', 'index'], path)
    const index = expectFinite(fields['index'], `${path}.index`)
    if (index < 0 || index > 100) reject('OUT_OF_RANGE', `${path}.index`, 'a number from 0 to 100', index)
    return { day: dayNumber(readings[i]!.date, `${path}.date`), index, path }
  })
  if (list.length < 2) reject('TOO_FEW_POINTS', 'readings', 'at least two readings', list.length)
  const days = new Set<number>()
  for (const { day, path } of list) {
    if (days.has(day))
      reject('CONFLICTING_OPTIONS', `${path}.date`, 'a day that no reading before it has', isoDate(day))
    days.add(day)
  }
  return list.sort((one, other) => one.day - other.day)
}

/** One digit after the point, without a sign before 0. */
function digits(number: number): string {
  const text = number.toFixed(1)
  return text === '-0.0' ? '0.0' : text
}
