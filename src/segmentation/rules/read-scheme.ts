/**
 * A scheme, checked part by part and copied, so that nobody changes it behind its readers.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import { dayNumber } from '../../money/core.js'
import { UNASSIGNED } from '../../statistics/clustering/segments.js'
import { readFact } from './read-fact.js'
import type { SchemeNames } from './read-rule.js'
import { readRule } from './read-rule.js'
import { readSegment } from './read-segment.js'
import { readText, readWords } from './read-text.js'
import type { SchemeFact, SchemeRule, SchemeSegment, SegmentScheme } from './types.js'

const FIELDS = ['kind', 'version', 'name', 'title', 'from', 'source', 'facts', 'segments', 'rules']

/** As many rules, and as many segments, nobody keeps in view; pairs of them are counted. */
const MOST = 1000

/** A scheme once it is checked. */
export interface SchemeReading {
  /** A frozen copy. */
  readonly scheme: SegmentScheme
  readonly facts: ReadonlyMap<string, SchemeFact>
  /** Segments by name, in the order of reports; without 'unassigned'. */
  readonly segments: readonly string[]
}

/** Schemes that cannot change and need no second check. */
const CHECKED = /* @__PURE__ */ new WeakMap<object, SchemeReading>()

/** A scheme read, and checked where it may have changed since; throws at the first fault. */
export function readScheme(scheme: unknown, path = 'scheme'): SchemeReading {
  const given = expectObject(scheme, path)
  const before = CHECKED.get(given)
  if (before !== undefined) return before
  const reading = checkedScheme(given, path)
  CHECKED.set(reading.scheme, reading)
  if (isFrozen(given)) CHECKED.set(given, reading)
  return reading
}

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isFrozen)
}

function checkedScheme(scheme: unknown, path: string): SchemeReading {
  const head = readHead(scheme, path)
  const facts = readFacts(scheme, path)
  const segments = readSegments(scheme, path)
  const names = { facts, segments: [...segments.keys()] }
  const rules = rulesOf(scheme, path).map((rule, i) => readRule(rule, i, names, path))
  expectNamedOnce(rules, path)
  expectServed(rules, names, path)
  const copy = { ...head, facts: Object.fromEntries(facts), segments: Object.fromEntries(segments), rules }
  return { scheme: deepFreeze(copy), ...names }
}

/** What a scheme is and where it comes from. */
export function readHead(scheme: unknown, path: string): Omit<SegmentScheme, 'facts' | 'segments' | 'rules'> {
  const fields = expectObject(scheme, path)
  const { kind, version, name, title, from, source } = fields
  if (kind !== 'segment-scheme') reject('UNKNOWN_DOCUMENT', `${path}.kind`, "'segment-scheme'", kind)
  if (version !== 1) reject('UNSUPPORTED_VERSION', `${path}.version`, '1', version)
  expectKnownKeys(fields, FIELDS, path)
  const first = expectText(from, `${path}.from`)
  dayNumber(first, `${path}.from`)
  return {
    kind,
    version,
    name: readWords(name, `${path}.name`),
    title: readText(title, `${path}.title`),
    from: first,
    source: readWords(source, `${path}.source`),
  }
}

export function readFacts(scheme: unknown, path: string): ReadonlyMap<string, SchemeFact> {
  return readEntries(expectObject(scheme, path)['facts'], `${path}.facts`, readFact)
}

export function readSegments(scheme: unknown, path: string): ReadonlyMap<string, SchemeSegment> {
  const at = `${path}.segments`
  const segments = readEntries(expectObject(scheme, path)['segments'], at, readSegment)
  if (segments.size === 0) reject('EMPTY_INPUT', at, 'at least one segment', {})
  if (segments.size > MOST) reject('OUT_OF_RANGE', at, `at most ${MOST} segments`, segments.size)
  if (!segments.has(UNASSIGNED)) return segments
  return reject(
    'OUT_OF_RANGE',
    `${at}.${UNASSIGNED}`,
    'another name, as this one is for who fulfils no rule',
    UNASSIGNED,
  )
}

function readEntries<T>(
  entries: unknown,
  path: string,
  read: (entry: unknown, path: string) => T,
): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(expectObject(entries, path)).map(([name, entry]) => {
      if (name.trim() === '') reject('EMPTY_INPUT', path, 'names that are not empty', name)
      return [name, read(entry, `${path}.${name}`)]
    }),
  )
}

/** The rules, each still to be checked. */
export function rulesOf(scheme: unknown, path: string): readonly unknown[] {
  const at = `${path}.rules`
  // Holes of a list come out as undefined, so that none is passed over.
  const rules = Array.from(expectList(expectObject(scheme, path)['rules'], at))
  if (rules.length > MOST) reject('OUT_OF_RANGE', at, `at most ${MOST} rules`, rules)
  return rules
}

export function expectNamedOnce(rules: readonly SchemeRule[], path: string): void {
  const seen = new Set<string>()
  for (const [i, { name }] of rules.entries()) {
    if (seen.has(name))
      reject('CONFLICTING_OPTIONS', `${path}.rules[${i}].name`, 'a name that no rule before it has', name)
    seen.add(name)
  }
}

/** Every segment has a rule. */
export function expectServed(rules: readonly SchemeRule[], { segments }: SchemeNames, path: string): void {
  const empty = segments.find(name => !rules.some(({ segment }) => segment === name))
  if (empty !== undefined) reject('EMPTY_SEGMENT', `${path}.segments.${empty}`, 'a rule that leads to it', undefined)
}
