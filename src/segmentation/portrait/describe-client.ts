/**
 * The portrait of a client in words.
 *
 * @module
 */
import { expectKnownKeys, expectOneOf, expectText } from '../../errors/index.js'
import type { Language } from '../../labels/words.js'
import type { ClientPortrait, NumberPlace, NumberTrait, WordTrait } from './client-types.js'
import { expectPortrait, usualOf } from './read-portrait.js'
import { figure, nameOf, percent, phrase, subjectOf } from './words.js'

/** In which language. */
export interface DescribeClientOptions {
  /** `'en'` by default. */
  readonly language?: Language
  /** What people call the segment; its own name by default. */
  readonly name?: string
}

/** A client in sentences. */
export interface ClientDescription {
  /** With whom it is compared, and how strongly it belongs where that is known. */
  readonly heading: readonly string[]
  readonly unusual: readonly string[]
  readonly typical: readonly string[]
  /** What most of the segment have and the client has not. */
  readonly lacks: readonly string[]
  /** What is not known. */
  readonly missing: readonly string[]
}

/**
 * What is unusual and what is usual of a client in its segment, in words.
 *
 * @param portrait of {@link clientPortrait}.
 * @throws ClienteleError `INVALID_TYPE` for what is no portrait; `UNKNOWN_OPTION` or `OUT_OF_RANGE` for options.
 * @example
 * import { clientPortrait, describeClient } from 'clientele/segmentation'
 * const turnover = Array.from({ length: 60 }, (_, i) => 100 + i)
 * const peers = { segments: { segment: turnover.map(() => 0), segmentNames: ['exporters'] }, columns: { turnover }, segment: 'exporters' }
 * const { heading, unusual } = describeClient(clientPortrait({ turnover: 400 }, peers))
 * heading // => [ 'compared with 60 other clients of exporters' ]
 * unusual // => [ 'turnover 400 is high: 100 % have less (94 to 100 %), far from most' ]
 */
export function describeClient(portrait: ClientPortrait, options: DescribeClientOptions = {}): ClientDescription {
  expectKnownKeys(options, ['language', 'name'], 'options')
  const { language = 'en' } = options
  expectOneOf(language, ['en', 'zh'], 'options.language')
  const { traits, unusual, lacks, missing } = expectPortrait(portrait)
  const text = (trait: NumberTrait | WordTrait): readonly string[] => traitText(trait, portrait, language)
  const describedOf = (attribute: string) => portrait.attributes.find(each => each.attribute === attribute)!
  return {
    heading: headingOf(portrait, options.name, language),
    unusual: unusual.flatMap(text),
    typical: usualOf(traits, unusual).flatMap(text),
    lacks: lacks.map(({ attribute, word, share }) =>
      phrase('lacks', language, { subject: subjectOf(describedOf(attribute), word, language), share: percent(share) }),
    ),
    missing: missing.map(attribute =>
      phrase('unknown', language, { attribute: nameOf(describedOf(attribute), language) }),
    ),
  }
}

function headingOf(
  { segment, peers, membership: { probability, nearer } }: ClientPortrait,
  name: string | undefined,
  language: Language,
): readonly string[] {
  const called = name === undefined ? segment : expectText(name, 'options.name')
  return [
    phrase('client', language, { segment: called, size: String(peers) }),
    ...(probability === undefined ? [] : [phrase('probability', language, { share: percent(probability) })]),
    ...(nearer === undefined ? [] : [phrase('distance', language, { share: percent(nearer.share) })]),
  ]
}

/** Nothing of what is known of nobody else in the segment. */
function traitText(
  trait: NumberTrait | WordTrait,
  { attributes }: ClientPortrait,
  language: Language,
): readonly string[] {
  const described = attributes.find(each => each.attribute === trait.attribute)!
  if (trait.inSegment === undefined) return []
  const { lower, upper } = trait.inSegment.interval
  const ends = { lower: percent(lower), upper: percent(upper) }
  if (trait.kind !== 'number') {
    const { place, share } = trait.inSegment
    const subject = subjectOf(described, trait.word, language)
    return [phrase(`word-${place}`, language, { subject, share: percent(share), ...ends })]
  }
  const { percentile, outlying } = trait.inSegment
  const values = {
    attribute: nameOf(described, language),
    value: figure(trait.value),
    share: percent(percentile),
    ...ends,
  }
  const text = phrase(`number-${sideOf(trait.value, trait.inSegment)}`, language, values)
  return [outlying ? phrase('outlying', language, { text }) : text]
}

/** Far out is high or low, even where more than the unusual share are as far out. */
function sideOf(value: number, { place, outlying, median }: NumberPlace): NumberPlace['place'] {
  if (place !== 'typical' || !outlying) return place
  return value > median ? 'above' : 'below'
}
