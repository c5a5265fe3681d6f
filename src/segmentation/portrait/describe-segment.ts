/**
 * A profile in words.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectOneOf, expectText } from '../../errors/index.js'
import type { Language } from '../../labels/words.js'
import { expectProfiles } from './read-profiles.js'
import type { AttributeProfile, Distinction, SegmentProfile, SegmentProfiles } from './types.js'
import type { Described } from './words.js'
import { figure, figuresApart, nameOf, percent, phrase, subjectOf } from './words.js'

/** In which language, and how much is told. */
export interface DescribeSegmentOptions {
  /** `'en'` by default. */
  readonly language?: Language
  /** How many distinctions at most; a whole number >= 1, 5 by default. */
  readonly most?: number
  /** What people call the segment; its own name by default. */
  readonly name?: string
}

/** A segment in sentences. */
export interface SegmentDescription {
  /** Who it is and how many; where it is small, a second sentence says so. */
  readonly heading: readonly string[]
  /** What sets it apart, the surest first. */
  readonly distinctions: readonly string[]
  /** What is usual in each attribute. */
  readonly typical: readonly string[]
}

/**
 * What a segment is like, in words.
 *
 * @param profiles of {@link segmentProfiles}.
 * @param segment as its `segmentNames` call it.
 * @throws ClienteleError `OUT_OF_RANGE` for a segment that is none of them; `UNKNOWN_OPTION` and the like for options.
 * @example
 * import { describeSegment, segmentProfiles } from 'clientele/segmentation'
 * const segment = Array.from({ length: 40 }, (_, i) => i % 2)
 * const columns = { turnover: segment.map((of, i) => 100 + i + 300 * of), green: segment.map((of, i) => of === 1 || i % 8 === 0) }
 * const attributes = { green: { name: { en: 'green loan', zh: '绿色贷款' } } }
 * const profiles = segmentProfiles({ segment, segmentNames: ['local', 'export'] }, columns, { attributes })
 * const { heading, distinctions, typical } = describeSegment(profiles, 'export')
 * heading // => [ 'export: 20 clients, 50 % of all' ]
 * distinctions[0] // => 'turnover is higher: median 420, of the others 119'
 * typical // => [ 'turnover: 420 in the middle, 411 to 430 for half of them', 'green loan: 100 % of them' ]
 * describeSegment(profiles, 'local', { language: 'zh' }).distinctions[1] // => '绿色贷款较少：占 25 %，其他客户为 100 %'
 */
export function describeSegment(
  profiles: SegmentProfiles,
  segment: string,
  options: DescribeSegmentOptions = {},
): SegmentDescription {
  expectKnownKeys(options, ['language', 'most', 'name'], 'options')
  const { language = 'en', most = 5 } = options
  expectOneOf(language, ['en', 'zh'], 'options.language')
  expectInteger(most, 'options.most', 1)
  const { segments, attributes, size } = expectProfiles(profiles)
  const found = expectOneOf(
    segment,
    segments.map(each => each.segment),
    'segment',
  )
  const profile = segments.find(each => each.segment === found)!
  const name = options.name === undefined ? found : expectText(options.name, 'options.name')
  if (profile.status === 'empty') {
    return { heading: [phrase('empty', language, { segment: name })], distinctions: [], typical: [] }
  }
  const told = profile.distinctions.slice(0, most).map(each => distinctionText(each, profile, attributes, language))
  const isAlone = profile.size === size
  return {
    heading: headingOf(profile, name, language),
    distinctions: told.length > 0 || isAlone ? told : [phrase('indistinct', language)],
    typical: profile.attributes.map((each, i) => typicalText(each, attributes[i]!, language)),
  }
}

function headingOf({ size, share, status }: SegmentProfile, segment: string, language: Language): readonly string[] {
  const heading = phrase('segment', language, { segment, size: String(size), share: percent(share) })
  return status === 'small' ? [heading, phrase('small', language)] : [heading]
}

function distinctionText(
  { attribute, word, of, direction }: Distinction,
  { attributes: profiles }: SegmentProfile,
  attributes: readonly Described[],
  language: Language,
): string {
  const profile = profiles.find(each => each.attribute === attribute)!
  const described = attributes.find(each => each.attribute === attribute)!
  const name = nameOf(described, language)
  if (of === 'missing') {
    const { share, othersShare = 0 } = profile.missing
    return phrase(`missing-${direction}`, language, {
      attribute: name,
      own: percent(share),
      others: percent(othersShare),
    })
  }
  if (profile.kind === 'number') {
    const [own, rest] = [profile.median!.value, profile.others!.median]
    const [ownFigure, othersFigure] = figuresApart(own, rest)
    // Where many have the same number medians may be equal, or tell the other way, though one side is more often higher.
    const isPlain = own !== rest && own > rest === (direction === 'more')
    return phrase(isPlain ? `number-${direction}` : `number-mostly-${direction}`, language, {
      attribute: name,
      own: ownFigure,
      others: othersFigure,
    })
  }
  const found = profile.shares.find(each => each.word === word)!
  const subject = subjectOf(described, found.word, language)
  return phrase(`word-${direction}`, language, {
    subject,
    own: percent(found.share),
    others: percent(found.others!.share),
  })
}

/** The middle of a number; the most common word; or that nothing is known. */
function typicalText(profile: AttributeProfile, described: Described, language: Language): string {
  const attribute = nameOf(described, language)
  if (profile.kind === 'number') {
    const { median, quartiles } = profile
    if (median === undefined || quartiles === undefined) return phrase('unknown', language, { attribute })
    const [lower, upper] = quartiles.map(each => figure(each))
    const key = quartiles[0] === quartiles[1] ? 'usual-same' : 'usual-number'
    return phrase(key, language, { attribute, median: figure(median.value), lower: lower!, upper: upper! })
  }
  const [first] = profile.shares.toSorted((a, b) => b.share - a.share)
  if (first === undefined) return phrase('unknown', language, { attribute })
  const subject = subjectOf(described, first.word, language)
  return phrase('usual-word', language, { subject, share: percent(first.share) })
}
