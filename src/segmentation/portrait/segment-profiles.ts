/**
 * What is typical of each segment, and what sets it apart from all other clients?
 *
 *   effect of a number   P(own > other) − P(own < other)          (Cliff's delta)
 *   effect of a word     share in the segment − share among the others
 *
 * Tests say whether a difference is more than chance, where rows are independent and segments were not made of the same
 * column: clusters differ in what they were made of, whether or not there are any.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import { readAttributes } from '../../statistics/attribute-columns/read-attributes.js'
import type { AttributeColumn, NumberColumn } from '../../statistics/attribute-columns/read-columns.js'
import { readColumns } from '../../statistics/attribute-columns/read-columns.js'
import type { Segments } from '../../statistics/clustering/segments.js'
import { countsBySegment, expectSegments } from '../../statistics/clustering/segments.js'
import type { AttributeColumns } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { ProfileDraft } from './compared.js'
import { adjusted } from './compared.js'
import { distinctionsOf } from './distinctions.js'
import { numberProfile } from './number-profile.js'
import { splitNumbers } from './split-numbers.js'
import type { ProfileOptions, SegmentProfile, SegmentProfiles } from './types.js'
import { countWords, wordProfile } from './word-profile.js'
import { missingShare } from './word-shares.js'

/**
 * Every attribute in every segment: numbers by mean, median and quartiles, words by their shares, each with its interval and held
 * against all other clients; and what sets a segment apart, the surest first.
 *
 * p-values are adjusted for being many (Benjamini and Hochberg 1995), and a distinction is ranked by what is left of it at the
 * near end of its interval, so that a few odd clients do not come first. A segment without clients has a profile that says so.
 *
 * @param segments what rules, scores, tiers or clusters returned.
 * @param columns attributes by name, one cell per row of `segments`: numbers, words, arrays of words, or true and false; null and
 * undefined are missing.
 * @throws ClienteleError `LENGTH_MISMATCH` for columns of another length, `INVALID_TYPE` naming the first ten cells at fault,
 * `NO_DATA` for a column that is all missing and not described, `OUT_OF_RANGE` for more than 200 words, `EMPTY_INPUT` without a
 * column or a row, `COLUMN_NOT_FOUND` for an attribute without a column.
 * @see Cliff (1993), Dominance statistics, Psychological Bulletin 114(3); Benjamini and Hochberg (1995), Journal of the Royal
 * Statistical Society B 57(1).
 * @example
 * import { segmentProfiles } from 'clientele/segmentation'
 * const segments = { segment: [0, 0, 0, 0, 1, 1, 1, 1], segmentNames: ['exporters', 'local'] }
 * const columns = { turnover: [90, 120, 75, 110, 12, 30, null, 18], green: [true, true, false, true, false, false, true, false] }
 * const [exporters] = segmentProfiles(segments, columns).segments
 * const [turnover, green] = exporters.attributes
 * turnover.median // => { value: 100 }
 * turnover.comparison.effect // => 1
 * turnover.comparison.pValue.toFixed(3) // => '0.057'
 * green.shares[0].share // => 0.75
 * exporters.status // => 'small'
 */
export function segmentProfiles(
  segments: Segments,
  columns: AttributeColumns,
  options: ProfileOptions = {},
): SegmentProfiles {
  expectKnownKeys(options, ['attributes', 'level', 'falseDiscoveryRate', 'smallSegment'], 'options')
  const { falseDiscoveryRate = 0.05, smallSegment = 10 } = options
  const level = expectLevel(options.level)
  const rate = expectRate(falseDiscoveryRate)
  const small = expectInteger(smallSegment, 'options.smallSegment')
  const { segment, segmentNames } = expectSegments(segments, 'segments')
  if (segment.length === 0) reject('EMPTY_INPUT', 'segments.segment', 'at least one row', 'none')
  const sizes = countsBySegment({ segment, segmentNames })
  const described = readAttributes(options.attributes, Object.keys(expectObject(columns, 'columns')))
  const read = readColumns(columns, segment.length, described)
  const byColumn = read.map(column => draftsOf(column, segment, sizes, level))
  const { profiles, comparisons } = adjusted(segmentNames.map((_, of) => byColumn.flatMap(drafts => drafts[of]!)))
  return deepFreeze({
    size: segment.length,
    level,
    falseDiscoveryRate: rate,
    comparisons,
    attributes: read.map(({ attribute, kind }) => ({ ...described[attribute], attribute, kind })),
    segments: segmentNames.map((name, of): SegmentProfile => {
      const size = sizes[of]!
      return {
        segment: name,
        size,
        share: size / segment.length,
        status: size === 0 ? 'empty' : size < small ? 'small' : 'usual',
        attributes: profiles[of]!,
        distinctions: distinctionsOf(profiles[of]!, rate),
      }
    }),
  })
}

function expectRate(rate: unknown): number {
  const path = 'options.falseDiscoveryRate'
  if (typeof rate === 'number' && rate > 0 && rate < 1) return rate
  return reject('OUT_OF_RANGE', path, 'a number between 0 and 1', rate)
}

/** One column in each segment; nothing of segments without clients. */
function draftsOf(
  column: AttributeColumn,
  segment: Uint16Array,
  sizes: Uint32Array,
  level: number,
): readonly (readonly ProfileDraft[])[] {
  const places = Array.from(sizes.keys())
  if (column.kind === 'number') {
    const values = splitNumbers(column.values, segment, sizes)
    return places.map(of => (sizes[of] === 0 ? [] : [numberDraft(column, values(of), sizes, of, level)]))
  }
  const counts = countWords(column, segment, sizes.length)
  return places.map(of => (sizes[of] === 0 ? [] : [wordProfile(column, counts, sizes, of, level)]))
}

function numberDraft(
  { attribute, kind, values }: NumberColumn,
  { own, others }: { readonly own: Float64Array; readonly others: Float64Array },
  sizes: Uint32Array,
  of: number,
  level: number,
): ProfileDraft {
  const [size, rest] = [sizes[of]!, values.length - sizes[of]!]
  return {
    attribute,
    kind,
    known: own.length,
    missing: missingShare(size - own.length, size, rest - others.length, rest, level),
    ...numberProfile(own, others, level),
  }
}
