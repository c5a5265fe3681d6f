/**
 * What does a day of waiting, a complaint, or a late answer cost in satisfaction?
 *
 *   value of an answer = β₀ + Σ βⱼ · service j + error,   errors alike within a client
 *
 * A line over the answers, with errors by client, and the rating in bands of one figure, which shows where the line does not hold.
 * What goes together need not be a cause: clients with hard cases wait longer and are less content for both.
 *
 * Service that is not over has no figure yet, and its clients have not been asked or answer while they wait. Write null: such rows
 * are counted and left out, so that all of this speaks of finished service only.
 *
 * @module
 */

import { renamed } from '../../errors/core.js'
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { studentTQuantile } from '../../numeric/index.js'
import { studentTwoSided } from '../../statistics/f-tail.js'
import { linearRegression } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { Answers } from '../answers.js'
import { readSurvey } from '../answers.js'
import type { RatingMeasure } from '../ratings/measure.js'
import { readMeasure } from '../ratings/measure.js'
import { readRating } from '../ratings/read-rating.js'
import type { RatingColumns } from '../ratings/types.js'
import type { RatingBand } from './rating-bands.js'
import { ratingBands, readCuts } from './rating-bands.js'
import { clusteredErrors } from './robust-errors.js'

/** Answers with the service that each was about. */
export interface ServiceLinkColumns extends Omit<RatingColumns, 'weights'> {
  /** By name, one figure a row: days of waiting, complaints, hours to an answer; null where there is none. */
  readonly service: Readonly<Record<string, Answers>>
}

/** What counts, and how it is cut in bands. */
export interface ServiceLinkOptions {
  /** What of the answers counts, as for `compareRatings`. */
  readonly measure: RatingMeasure
  /** One service figure and where its bands end, rising: `{ service: 'days', cuts: [3, 7, 14] }`; no bands by default. */
  readonly bands?: { readonly service: string; readonly cuts: readonly number[] }
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** What one unit more of a figure goes with, the others unchanged. */
export interface ServiceEffect {
  readonly service: string
  /** In units of the measure: parts of 1 for a score or a share, points of the scale for a mean. */
  readonly perUnit: number
  /** By client; absent, with interval and p-value, where without some client there would be no line, or the line meets all answers. */
  readonly standardError?: number
  readonly interval?: Interval
  /** Two-sided, of there being no such effect. */
  readonly pValue?: number
}

/** Satisfaction along service. */
export interface ServiceLink {
  /** Rows with an answer and all figures. */
  readonly rows: number
  readonly clients: number
  /** Rows left out: without an answer, and with one but without a figure. */
  readonly leftOut: { readonly answer: number; readonly service: number }
  /** The value where all figures are 0. */
  readonly intercept: number
  readonly effects: readonly ServiceEffect[]
  /** The rating by bands, the lowest first; absent where none were asked for, without those that are empty. */
  readonly bands?: readonly RatingBand[]
}

/**
 * Satisfaction along figures of service: what one unit more of each goes with, and the rating in bands of one.
 *
 * @throws ClienteleError naming cells and options at fault; `NO_VARIATION` and `COLLINEAR_COVARIATES` naming the figure; `NO_DATA`
 * with fewer rows than figures.
 * @example
 * import { serviceLink } from 'clientele/satisfaction'
 * const data = {
 *   answers: [9, 10, 8, 7, 6, 3, 9, 2, null, 8],
 *   client: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'A'],
 *   service: { days: [3, 2, 6, 9, 12, 30, 4, 25, 8, null], complaints: [0, 0, 0, 1, 0, 1, 0, 1, 0, 0] },
 * }
 * const measure = { kind: 'mean', scale: { lowest: 0, highest: 10 } }
 * const { effects, rows, leftOut, bands } = serviceLink(data, { measure, bands: { service: 'days', cuts: [7, 14] } })
 * effects[0].perUnit.toFixed(2) // => '-0.25'
 * rows // => 8
 * leftOut // => { answer: 1, service: 1 }
 * bands.map(({ upTo, rating }) => `${upTo}: ${rating.value.toFixed(1)}`) // => ['7: 9.0', '14: 6.5', 'undefined: 2.5']
 */
export function serviceLink(data: ServiceLinkColumns, options: ServiceLinkOptions): ServiceLink {
  expectKnownKeys(expectObject(options, 'options'), ['measure', 'bands', 'level'], 'options')
  const level = expectLevel(options.level)
  const measure = readMeasure(options.measure, 'options.measure')
  const { service, ...columns } = expectObject(data, 'data')
  expectKnownKeys(columns, ['answers', 'client'], 'data')
  const figures = readSurvey(service, 'data.service')
  const read = readRating(
    { answers: columns['answers'], ...('client' in columns && { client: columns['client'] }) },
    'data',
    measure,
  )
  const all = read.answers.length + read.missing
  if (figures.rows !== all) reject('LENGTH_MISMATCH', 'data.service', `${all} rows, like the answers`, figures.rows)
  const cuts = options.bands === undefined ? undefined : readCuts(options.bands, figures.questions)
  const places = Array.from(read.rows.keys()).filter(i =>
    figures.columns.every(column => !Number.isNaN(column[read.rows[i]!]!)),
  )
  if (places.length <= figures.questions.length + 1) {
    reject(
      'NO_DATA',
      'data',
      `more than ${figures.questions.length + 1} rows with an answer and all figures`,
      places.length,
    )
  }
  const kept = {
    outcomes: Float64Array.from(places, i => measure.counting.worth(read.answers[i]!)),
    cluster: Int32Array.from(places, i => (read.client === undefined ? i : read.client[i]!)),
    columns: figures.columns.map(column => Float64Array.from(places, i => column[read.rows[i]!]!)),
  }
  const named = Object.fromEntries(figures.questions.map((name, j) => [name, kept.columns[j]!]))
  const paths = [
    ['columns', 'data.service'],
    ['outcomes', 'data.answers'],
  ] as const
  const line = renamed(paths, () => linearRegression(named, kept.outcomes))
  const clients = new Set(kept.cluster).size
  const errors = clusteredErrors(line, kept)
  const { intercept = 0 } = line
  return {
    rows: places.length,
    clients,
    leftOut: { answer: read.missing, service: read.answers.length - places.length },
    intercept,
    effects: figures.questions.map((name, j) =>
      effectOf(name, line.coefficients[name]!, errors?.[j], { freedom: clients - 1, level }),
    ),
    ...(cuts !== undefined && { bands: ratingBands(kept, cuts, measure.counting, level) }),
  }
}

function effectOf(
  service: string,
  perUnit: number,
  standardError: number | undefined,
  { freedom, level }: { readonly freedom: number; readonly level: number },
): ServiceEffect {
  if (standardError === undefined || !(standardError > 0)) return { service, perUnit }
  const reach = studentTQuantile((1 + level) / 2, freedom) * standardError
  return {
    service,
    perUnit,
    standardError,
    interval: { lower: perUnit - reach, upper: perUnit + reach, level, kind: 'confidence', method: 'cluster-robust' },
    pValue: studentTwoSided(perUnit / standardError, freedom),
  }
}
