import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../../errors/index.js'
import type { TierRule } from './types.js'

/** As many as there are letters. */
export const MOST_TIERS = 26

const WAYS = ['cut-points', 'quantiles', 'share-of-value', 'optimum'] as const

/** The fields of a rule, by how it cuts. */
const FIELDS = {
  'cut-points': 'cutPoints',
  quantiles: 'upTo',
  'share-of-value': 'upTo',
  optimum: 'tiers',
} as const

/** A rule of a caller or a document, checked; other known keys may stand beside its fields. */
export function readRule(rule: unknown, beside: readonly string[], path: string): TierRule {
  const fields = expectObject(rule, path)
  const by = expectOneOf(fields['by'], WAYS, `${path}.by`)
  expectKnownKeys(fields, ['by', FIELDS[by], ...beside], path)
  const value = fields[FIELDS[by]]
  const at = `${path}.${FIELDS[by]}`
  if (by === 'optimum') return { by, tiers: expectInteger(value, at, 1, MOST_TIERS) }
  return by === 'cut-points' ? { by, cutPoints: expectCutPoints(value, at) } : { by, upTo: expectUpTo(value, at) }
}

/** How many tiers a rule makes. */
export function tiersOf(rule: TierRule): number {
  if (rule.by === 'optimum') return rule.tiers
  return 1 + (rule.by === 'cut-points' ? rule.cutPoints : rule.upTo).length
}

/** Cut points from the best tier down; equal neighbours leave a tier empty. */
export function expectCutPoints(value: unknown, path: string): readonly number[] {
  // JSON has no -0: adding 0 makes it 0 before a document differs from its copy.
  const points = Array.from(expectList(value, path), (point, i) => 0 + expectFinite(point, `${path}[${i}]`))
  expectInteger(points.length, `${path}.length`, 0, MOST_TIERS - 1)
  for (const [i, point] of points.entries()) {
    if (i > 0 && point > points[i - 1]!) reject('OUT_OF_RANGE', `${path}[${i}]`, `at most ${points[i - 1]}`, point)
  }
  return points
}

function expectUpTo(value: unknown, path: string): readonly number[] {
  const shares = Array.from(expectList(value, path), (share, i) => expectFinite(share, `${path}[${i}]`))
  expectInteger(shares.length, `${path}.length`, 0, MOST_TIERS - 1)
  let before = 0
  for (const [i, share] of shares.entries()) {
    if (!(share > before && share < 1)) reject('OUT_OF_RANGE', `${path}[${i}]`, `above ${before} and below 1`, share)
    before = share
  }
  return shares
}

/** As many names as tiers, no name twice; letters by default. */
export function expectNames(names: unknown, tiers: number, path: string): readonly string[] {
  if (names === undefined) return Array.from({ length: tiers }, (_, i) => String.fromCharCode(65 + i))
  const list = Array.from(expectList(names, path), (name, i) => expectText(name, `${path}[${i}]`))
  if (list.length !== tiers) reject('LENGTH_MISMATCH', path, `${tiers} names, one per tier`, list.length)
  for (const [i, name] of list.entries()) {
    if (name.trim() === '') reject('EMPTY_INPUT', `${path}[${i}]`, 'a name', name)
    if (list.indexOf(name) < i) reject('CONFLICTING_OPTIONS', `${path}[${i}]`, 'a name that no other tier has', name)
  }
  return list
}
