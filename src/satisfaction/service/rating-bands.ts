/**
 * The rating in bands of a figure of service.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import type { Counting } from '../ratings/rate-sample.js'
import { rateSample } from '../ratings/rate-sample.js'
import { sampleMean } from '../ratings/sample.js'
import type { Rating } from '../ratings/types.js'
import type { ClusteredRows } from './robust-errors.js'

/** Answers about service within a band. */
export interface RatingBand {
  /** Above this; absent in the lowest band. */
  readonly above?: number
  /** Up to and with this; absent in the highest band. */
  readonly upTo?: number
  readonly rating: Rating
}

/** Where the bands of one figure end. */
export interface BandCuts {
  /** The place of the figure among the columns. */
  readonly place: number
  readonly cuts: readonly number[]
}

/** Bands as they were asked for, checked. */
export function readCuts(bands: unknown, figures: readonly string[]): BandCuts {
  const given = expectObject(bands, 'options.bands')
  expectKnownKeys(given, ['service', 'cuts'], 'options.bands')
  const service = expectText(given['service'], 'options.bands.service')
  const place = figures.indexOf(service)
  if (place < 0) reject('COLUMN_NOT_FOUND', 'options.bands.service', `one of ${figures.join(', ')}`, service)
  const list = expectList(given['cuts'], 'options.bands.cuts')
  if (list.length === 0) reject('EMPTY_INPUT', 'options.bands.cuts', 'at least one cut', list)
  const cuts = Array.from(list, (cut, i) => expectFinite(cut, `options.bands.cuts[${i}]`))
  for (const [i, cut] of cuts.entries()) {
    const before = cuts[i - 1]
    if (before !== undefined && cut <= before) {
      reject('OUT_OF_RANGE', `options.bands.cuts[${i}]`, `a number above ${before}, the cut before`, cut)
    }
  }
  return { place, cuts }
}

/** The rating of each band that has answers, the lowest first. */
export function ratingBands(
  { columns, outcomes, cluster }: ClusteredRows,
  { place, cuts }: BandCuts,
  counting: Counting,
  level: number,
): readonly RatingBand[] {
  const figures = columns[place]!
  const ends = [...cuts, undefined]
  return ends.flatMap((upTo, i): readonly RatingBand[] => {
    const above = cuts[i - 1]
    const rows = Array.from(outcomes.keys()).filter(
      row => (above === undefined || figures[row]! > above) && (upTo === undefined || figures[row]! <= upTo),
    )
    if (rows.length === 0) return []
    const client = Int32Array.from(rows, row => cluster[row]!)
    const values = Float64Array.from(rows, row => outcomes[row]!)
    const sample = sampleMean({ client }, values, Number.POSITIVE_INFINITY)
    const rating = rateSample(sample, { answers: rows.length, missing: 0, answeredShare: 1 }, counting, level)
    return [{ ...(above !== undefined && { above }), ...(upTo !== undefined && { upTo }), rating }]
  })
}
