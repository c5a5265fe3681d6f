/**
 * Profiles as they come back, from `segmentProfiles` itself or from a file, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import { expectDescribed } from '../../statistics/attribute-columns/read-attributes.js'
import type { SegmentProfiles } from './types.js'
import type { Described } from './words.js'

/** The profiles themselves: everything that sentences and pictures read of them is there, and fits together. */
export function expectProfiles(profiles: SegmentProfiles): SegmentProfiles {
  const { segments, attributes, size, falseDiscoveryRate } = expectObject(profiles, 'profiles')
  expectInteger(size, 'profiles.size', 1)
  expectFinite(falseDiscoveryRate, 'profiles.falseDiscoveryRate')
  const described = expectDescribed(attributes, 'profiles.attributes')
  expectEach(segments, 'profiles.segments', (segment, path) => expectSegment(segment, described, path))
  return profiles
}

type Fields = Readonly<Record<string, unknown>>

/** Every element as an object, holes too. */
function expectEach(list: unknown, path: string, check: (fields: Fields, path: string) => void): void {
  for (const [i, each] of Array.from(expectList(list, path)).entries()) {
    check(expectObject(each, `${path}[${i}]`), `${path}[${i}]`)
  }
}

function expectSegment(
  { segment, size, share, status, attributes, distinctions }: Fields,
  described: readonly Described[],
  path: string,
): void {
  expectText(segment, `${path}.segment`)
  expectInteger(size, `${path}.size`)
  expectFinite(share, `${path}.share`)
  const { length } = expectList(attributes, `${path}.attributes`)
  const wanted = expectOneOf(status, ['usual', 'small', 'empty'], `${path}.status`) === 'empty' ? 0 : described.length
  if (length !== wanted) reject('LENGTH_MISMATCH', `${path}.attributes`, `${wanted}, one per attribute`, length)
  const found = new Set<string>()
  let place = 0
  expectEach(attributes, `${path}.attributes`, (profile, at) => {
    for (const subject of expectProfile(profile, described[place++]!, at)) found.add(subject)
  })
  expectEach(distinctions, `${path}.distinctions`, (distinction, at) => expectDistinction(distinction, found, at))
}

/** Checks one attribute of a segment; returns what may distinguish the segment in it. */
function expectProfile(profile: Fields, { attribute, kind }: Described, path: string): readonly string[] {
  expectOneOf(profile['attribute'], [attribute], `${path}.attribute`)
  expectOneOf(profile['kind'], [kind], `${path}.kind`)
  const missing = expectObject(profile['missing'], `${path}.missing`)
  expectFinite(missing['share'], `${path}.missing.share`)
  if (missing['othersShare'] !== undefined) expectFinite(missing['othersShare'], `${path}.missing.othersShare`)
  const found = missing['othersShare'] === undefined ? [] : [subjectOf('missing', attribute, undefined)]
  if (kind === 'number') return [...found, ...expectNumber(profile, attribute, path)]
  expectEach(profile['shares'], `${path}.shares`, ({ word, share, others, comparison }, at) => {
    expectText(word, `${at}.word`)
    expectFinite(share, `${at}.share`)
    expectComparison(comparison, `${at}.comparison`)
    if (others === undefined) return
    expectFinite(expectObject(others, `${at}.others`)['share'], `${at}.others.share`)
    found.push(subjectOf('word', attribute, word))
  })
  return found
}

function expectNumber(
  { median, quartiles, others, comparison }: Fields,
  attribute: string,
  path: string,
): readonly string[] {
  expectComparison(comparison, `${path}.comparison`)
  if (median !== undefined) expectFinite(expectObject(median, `${path}.median`)['value'], `${path}.median.value`)
  if (others !== undefined) expectFinite(expectObject(others, `${path}.others`)['median'], `${path}.others.median`)
  if (quartiles !== undefined) {
    const { length } = expectList(quartiles, `${path}.quartiles`)
    if (length !== 2) reject('LENGTH_MISMATCH', `${path}.quartiles`, 'two numbers', length)
    for (const [i, each] of Array.from(expectList(quartiles, path)).entries()) {
      expectFinite(each, `${path}.quartiles[${i}]`)
    }
  }
  return median === undefined || others === undefined ? [] : [subjectOf('number', attribute, undefined)]
}

function expectComparison(comparison: unknown, path: string): void {
  if (comparison === undefined) return
  const { effect, adjustedPValue } = expectObject(comparison, path)
  expectFinite(effect, `${path}.effect`)
  expectFinite(adjustedPValue, `${path}.adjustedPValue`)
}

/** What is said to set a segment apart is among what its profiles tell. */
function expectDistinction({ attribute, word, of, direction }: Fields, found: ReadonlySet<string>, path: string): void {
  expectOneOf(direction, ['more', 'less'], `${path}.direction`)
  const what = expectOneOf(of, ['number', 'word', 'missing'], `${path}.of`)
  const name = expectText(attribute, `${path}.attribute`)
  if (found.has(subjectOf(what, name, what === 'word' ? word : undefined))) return
  reject('OUT_OF_RANGE', `${path}.attribute`, 'what the profiles of the segment compare', attribute)
}

function subjectOf(of: string, attribute: string, word: unknown): string {
  return JSON.stringify([of, attribute, typeof word === 'string' ? word : ''])
}
