/**
 * A policy, checked part by part and copied, so that nobody changes it behind its readers.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectPositive,
  expectText,
  reject,
} from '../../errors/index.js'
import type { Words } from '../../labels/words.js'
import { deepFreeze } from '../../model/index.js'
import { dayNumber } from '../../money/core.js'
import { UNASSIGNED } from '../../statistics/clustering/segments.js'
import type { LoyaltyBand, LoyaltyIndexPolicy, LoyaltyIndicator } from './types.js'

/** A policy once it is checked. */
export interface PolicyReading {
  /** A frozen copy. */
  readonly policy: LoyaltyIndexPolicy
  readonly names: readonly string[]
  /** Weights by name; together 1 but for rounding. */
  readonly weights: Readonly<Record<string, number>>
}

const FIELDS = ['kind', 'version', 'name', 'title', 'from', 'source', 'indicators', 'bands']

/** Places of bands are one byte, and one is for who has none. */
const MOST_BANDS = 100

/** Policies that went through here and cannot change. */
const CHECKED = /* @__PURE__ */ new WeakMap<object, PolicyReading>()

/** A policy read, and checked where it was not before; throws at the first fault. */
export function readPolicy(policy: LoyaltyIndexPolicy): PolicyReading {
  const fields = expectObject(policy, 'policy')
  const before = CHECKED.get(fields)
  if (before !== undefined) return before
  const reading = checkedPolicy(fields)
  CHECKED.set(reading.policy, reading)
  return reading
}

function checkedPolicy(fields: Readonly<Record<string, unknown>>): PolicyReading {
  const { kind, version } = fields
  if (kind !== 'loyalty-index-policy') reject('UNKNOWN_DOCUMENT', 'policy.kind', "'loyalty-index-policy'", kind)
  if (version !== 1) reject('UNSUPPORTED_VERSION', 'policy.version', '1', version)
  expectKnownKeys(fields, FIELDS, 'policy')
  const from = expectText(fields['from'], 'policy.from')
  dayNumber(from, 'policy.from')
  const policy: LoyaltyIndexPolicy = deepFreeze({
    kind: 'loyalty-index-policy',
    version: 1,
    name: readSaying(fields['name'], 'policy.name'),
    title: readWords(fields['title'], 'policy.title'),
    from,
    source: readSaying(fields['source'], 'policy.source'),
    indicators: readIndicators(fields['indicators']),
    bands: readBands(fields['bands']),
  })
  const names = Object.keys(policy.indicators)
  const total = names.reduce((sum, name) => sum + policy.indicators[name]!.weight, 0)
  const weights = Object.fromEntries(names.map(name => [name, policy.indicators[name]!.weight / total]))
  return { policy, names, weights }
}

function readIndicators(value: unknown): Readonly<Record<string, LoyaltyIndicator>> {
  const entries = Object.entries(expectObject(value, 'policy.indicators'))
  if (entries.length === 0) reject('EMPTY_INPUT', 'policy.indicators', 'at least one indicator', value)
  return Object.fromEntries(entries.map(([name, one]) => [name, readIndicator(name, one)]))
}

function readIndicator(name: string, value: unknown): LoyaltyIndicator {
  if (name.trim() === '') reject('EMPTY_INPUT', 'policy.indicators', 'names that are not empty', name)
  const at = `policy.indicators.${name}`
  const fields = expectObject(value, at)
  expectKnownKeys(fields, ['side', 'meaning', 'unit', 'worst', 'best', 'weight'], at)
  const [worst, best] = [goalpost(fields['worst'], `${at}.worst`), goalpost(fields['best'], `${at}.best`)]
  // By halves, as grades are formed: next to the smallest double these are the same of two numbers.
  if (worst / 2 === best / 2) reject('NO_VARIATION', `${at}.best`, 'another number than the worst', best)
  return {
    side: expectOneOf(fields['side'], ['behaviour', 'attitude'], `${at}.side`),
    meaning: readWords(fields['meaning'], `${at}.meaning`),
    unit: readSaying(fields['unit'], `${at}.unit`),
    worst,
    best,
    weight: readWeight(fields['weight'], `${at}.weight`),
  }
}

/** So that the way between goalposts is a number. */
function goalpost(value: unknown, path: string): number {
  const number = expectFinite(value, path)
  return Math.abs(number) <= 1e200 ? number : reject('OUT_OF_RANGE', path, 'a number within ±1e200', number)
}

/** So that no sum of weights overflows, and none vanishes. */
function readWeight(value: unknown, path: string): number {
  const number = expectPositive(value, path)
  const isFit = number >= 1e-6 && number <= 1e6
  return isFit ? number : reject('OUT_OF_RANGE', path, 'a number from 1e-6 to 1e6', number)
}

function readBands(value: unknown): readonly LoyaltyBand[] {
  const list = Array.from(expectList(value, 'policy.bands'))
  if (list.length === 0 || list.length > MOST_BANDS) {
    reject('OUT_OF_RANGE', 'policy.bands', `1 to ${MOST_BANDS} bands`, list.length)
  }
  const names = new Set([UNASSIGNED])
  let before = 100
  return list.map((one, i): LoyaltyBand => {
    const at = `policy.bands[${i}]`
    const fields = expectObject(one, at)
    expectKnownKeys(fields, ['band', 'name', 'from'], at)
    const band = readSaying(fields['band'], `${at}.band`)
    if (names.has(band)) reject('CONFLICTING_OPTIONS', `${at}.band`, 'a name that is not taken', band)
    names.add(band)
    const from = expectFinite(fields['from'], `${at}.from`)
    const isLast = i === list.length - 1
    const isRight = isLast ? from === 0 : from > 0 && from < before
    const expected = isLast ? '0, so that everybody has a band' : `above 0, below ${before}`
    if (!isRight) reject('OUT_OF_RANGE', `${at}.from`, expected, from)
    before = from
    return { band, name: readWords(fields['name'], `${at}.name`), from }
  })
}

function readWords(value: unknown, path: string): Words {
  const fields = expectObject(value, path)
  expectKnownKeys(fields, ['en', 'zh'], path)
  return { en: readSaying(fields['en'], `${path}.en`), zh: readSaying(fields['zh'], `${path}.zh`) }
}

/** A text that says something. */
function readSaying(value: unknown, path: string): string {
  const text = expectText(value, path)
  return text.trim() === '' ? reject('EMPTY_INPUT', path, 'some words', value) : text
}
