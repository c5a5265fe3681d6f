/**
 * Dated answers by calendar period.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf } from '../../errors/index.js'
import type { DayNumber } from '../../money/core.js'
import { isoDate } from '../../money/core.js'
import type { RatingPeriod } from '../ratings/dated-answers.js'
import { readDatedAnswers } from '../ratings/dated-answers.js'
import type { RatingMeasure } from '../ratings/measure.js'
import { readMeasure } from '../ratings/measure.js'
import type { Counting } from '../ratings/rate-sample.js'
import type { ReadRating } from '../ratings/read-rating.js'

/** Which periods, and what of the answers counts. */
export interface PeriodOptions {
  readonly by: RatingPeriod
  /** What counts: `{ kind: 'net-promoter-score' }`, `{ kind: 'satisfied' }`, or `{ kind: 'mean', scale }` with its ends. */
  readonly measure: RatingMeasure
}

/** The answers of one period. */
export interface PeriodAnswers {
  /** Last day. */
  readonly end: DayNumber
  readonly read: ReadRating
  /** What each answer counts for. */
  readonly values: Float64Array
  /** Rows of the caller's columns the answers stood in. */
  readonly rows: Int32Array
}

/** Dated answers, checked. */
export interface ReadPeriods {
  /** Those in which somebody answered, the earliest first. */
  readonly periods: readonly PeriodAnswers[]
  readonly counting: Counting
  readonly by: PeriodOptions['by']
}

/** Answers by period; `own` are columns of the data, `known` options, that the caller checks. */
export function readPeriods(
  data: unknown,
  options: unknown,
  { own = [], known = [] }: { readonly own?: readonly string[]; readonly known?: readonly string[] } = {},
): ReadPeriods {
  const asked = expectObject(options, 'options')
  expectKnownKeys(asked, ['by', 'measure', ...known], 'options')
  const by = expectOneOf(asked['by'], ['month', 'quarter', 'year'], 'options.by')
  const { counting, scale, isWhole } = readMeasure(asked['measure'], 'options.measure')
  const given = expectObject(data, 'data')
  expectKnownKeys(given, ['date', 'answers', 'client', 'weights', ...own], 'data')
  const columns = Object.fromEntries(['date', 'answers', 'client', 'weights'].map(name => [name, given[name]]))
  const { all, ends } = readDatedAnswers(columns, by, { scale, isWhole })
  const places = new Map<DayNumber, number[]>()
  for (const [place, row] of all.rows.entries()) {
    const end = ends[row]!
    const known = places.get(end)
    if (known === undefined) places.set(end, [place])
    else known.push(place)
  }
  const periods = [...places].sort(([one], [other]) => one - other)
  return { periods: periods.map(([end, own]) => periodOf(all, end, own, counting)), counting, by }
}

function periodOf(all: ReadRating, end: DayNumber, places: readonly number[], counting: Counting): PeriodAnswers {
  const { weights, client } = all
  const answers = Float64Array.from(places, place => all.answers[place]!)
  const rows = Int32Array.from(places, place => all.rows[place]!)
  const own = weights && Float64Array.from(places, place => weights[place]!)
  // Of a period whose weights vanish beside those of others, answers are alike.
  const total = own?.reduce((sum, weight) => sum + weight, 0)
  const read: ReadRating = {
    answers,
    rows,
    ...(own !== undefined &&
      total !== undefined &&
      total > 0 && { weights: own.map(weight => (weight / total) * places.length) }),
    ...(client !== undefined && { client: Int32Array.from(places, place => client[place]!) }),
    missing: 0,
    answeredShare: 1,
  }
  return { end, read, values: answers.map(counting.worth), rows }
}

/** 2025-Q1, 2025-03, 2025. */
export function periodName(end: DayNumber, by: PeriodOptions['by']): string {
  const [year, month] = isoDate(end).split('-')
  if (by === 'year') return year!
  return by === 'month' ? `${year}-${month}` : `${year}-Q${Number(month) / 3}`
}
