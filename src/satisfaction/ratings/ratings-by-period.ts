/**
 * How a rating goes from month to month, quarter to quarter, year to year.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf } from '../../errors/index.js'
import { isoDate } from '../../money/core.js'
import { clientCodes } from '../../records/client-codes.js'
import { expectLevel } from '../../statistics/level.js'
import { adjusted } from './compare-ratings.js'
import type { DatedRatingColumns, RatingPeriod } from './dated-answers.js'
import { readDatedAnswers } from './dated-answers.js'
import type { RatingDifference } from './difference.js'
import { differenceOf } from './difference.js'
import type { RatingMeasure } from './measure.js'
import { readMeasure } from './measure.js'
import { rateAnswers } from './rate-sample.js'
import { readRating } from './read-rating.js'
import type { Rating, RatingColumns } from './types.js'

/** Which periods, and what of the answers counts. */
export interface RatingsByPeriodOptions {
  readonly by: RatingPeriod
  /** As for {@link compareRatings}. */
  readonly measure: RatingMeasure
  /** Nominal probability of each interval for itself, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** The change from the period before in which somebody answered. */
export interface PeriodChange extends Omit<RatingDifference, 'first' | 'second'> {
  /** The last day of that period. */
  readonly since: string
  /** `pValue` allowing for there being many periods (Benjamini and Hochberg); absent where that is. */
  readonly adjustedPValue?: number
}

/** A period in which somebody answered. */
export interface PeriodRating {
  /** The last day of the period. */
  readonly end: string
  readonly rating: Rating
  /** Absent in the first. */
  readonly change?: PeriodChange
}

/**
 * The rating of each calendar period with its change since the one before, both with intervals. Clients who answer in several periods
 * are told by `client`. Periods in which nobody answered are not there.
 *
 * @returns the earliest first.
 * @throws ClienteleError as {@link netPromoterScore}, and `INVALID_DATE` naming the first ten cells that are none.
 * @example
 * import { ratingsByPeriod } from 'clientele/satisfaction'
 * const survey = {
 *   date: ['2025-01-20', '2025-02-11', '2025-03-05', '2025-03-30', '2025-04-02', '2025-05-19', '2025-06-11', '2025-06-30'],
 *   answers: [9, 10, 7, 6, 10, null, 9, 10],
 * }
 * const periods = ratingsByPeriod(survey, { by: 'quarter', measure: { kind: 'net-promoter-score' } })
 * periods.map(({ end, rating }) => `${end}: ${rating.value}`) // => ['2025-03-31: 0.25', '2025-06-30: 1']
 * periods[1].change.difference // => 0.75
 * periods[1].change.interval.lower.toFixed(2) // => '-0.49'
 */
export function ratingsByPeriod(data: DatedRatingColumns, options: RatingsByPeriodOptions): readonly PeriodRating[] {
  expectKnownKeys(expectObject(options, 'options'), ['by', 'measure', 'level'], 'options')
  const by = expectOneOf(options.by, ['month', 'quarter', 'year'], 'options.by')
  const { counting, scale, isWhole } = readMeasure(options.measure, 'options.measure')
  const level = expectLevel(options.level)
  const { all, ends } = readDatedAnswers(expectObject(data, 'data'), by, { scale, isWhole })
  const periods = [...new Set(Array.from(all.rows, row => ends[row]!))].sort((a, b) => a - b)
  const codes = clientCodes()
  const rows = rowsByEnd(ends)
  const reads = periods.map(end => readRating(rowsOf(data, rows.get(end) ?? []), 'data', { scale, isWhole, codes }))
  const changes = reads.slice(1).map((read, i): PeriodChange => {
    const { first: _a, second: _b, ...of } = differenceOf(reads[i]!, read, counting, level)
    return { since: isoDate(periods[i]!), ...of }
  })
  const tested = adjusted(changes)
  return reads.map((read, i) => ({
    end: isoDate(periods[i]!),
    rating: rateAnswers(read, counting, { level, population: Number.POSITIVE_INFINITY }),
    ...(i > 0 && { change: tested[i - 1]! }),
  }))
}

/** The rows of each period, by its last day. */
function rowsByEnd(ends: Int32Array): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>()
  for (let row = 0; row < ends.length; row++) {
    const own = rows.get(ends[row]!)
    if (own === undefined) rows.set(ends[row]!, [row])
    else own.push(row)
  }
  return rows
}

function rowsOf({ answers, client, weights }: RatingColumns, rows: readonly number[]): RatingColumns {
  return {
    answers: rows.map(row => answers[row]),
    ...(client !== undefined && { client: rows.map(row => client[row]!) }),
    ...(weights !== undefined && { weights: rows.map(row => weights[row]!) }),
  }
}
