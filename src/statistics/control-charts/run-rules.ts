/**
 * Patterns of points that chance would hardly make, though none of them is beyond the limits.
 *
 * Every rule more is a false alarm more: the four of Western Electric together alarm every 92 points where nothing has changed, not
 * every 370 (Champ and Woodall 1987).
 *
 * @see Western Electric (1956), Statistical Quality Control Handbook; Nelson (1984), The Shewhart control chart: tests for special
 * causes, Journal of Quality Technology 16(4); Champ and Woodall (1987), Exact results for Shewhart control charts with
 * supplementary runs rules, Technometrics 29(4).
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import type { ControlSignal } from './types.js'

/** A pattern, with distances in standard deviations of a point from its centre. */
export type RunRule =
  /** So many `points` of `of` beyond a distance on the same side; the one that signals is among them. */
  | {
      readonly name: string
      readonly kind: 'zone'
      readonly points: number
      readonly of: number
      readonly beyond: number
    }
  /** So many points, each above the one before, or each below. */
  | { readonly name: string; readonly kind: 'trend'; readonly points: number }
  /** So many points that go up and down in turn. */
  | { readonly name: string; readonly kind: 'alternating'; readonly points: number }
  /** So many points in a row nearer than a distance: too quiet. */
  | { readonly name: string; readonly kind: 'inside'; readonly points: number; readonly within: number }
  /** So many points in a row beyond a distance, on either side. */
  | { readonly name: string; readonly kind: 'outside'; readonly points: number; readonly beyond: number }

/** The zone rules of Western Electric (1956), beside its first: a point beyond the limits. */
export const WESTERN_ELECTRIC: readonly RunRule[] = Object.freeze([
  Object.freeze({ name: 'two of three beyond 2 sigma', kind: 'zone', points: 2, of: 3, beyond: 2 }),
  Object.freeze({ name: 'four of five beyond 1 sigma', kind: 'zone', points: 4, of: 5, beyond: 1 }),
  Object.freeze({ name: 'eight on one side', kind: 'zone', points: 8, of: 8, beyond: 0 }),
])

/** Nelson's tests 2 to 8 (1984); the first is a point beyond the limits. */
export const NELSON: readonly RunRule[] = Object.freeze([
  Object.freeze({ name: 'nine on one side', kind: 'zone', points: 9, of: 9, beyond: 0 }),
  Object.freeze({ name: 'six rising or falling', kind: 'trend', points: 6 }),
  Object.freeze({ name: 'fourteen alternating', kind: 'alternating', points: 14 }),
  Object.freeze({ name: 'two of three beyond 2 sigma', kind: 'zone', points: 2, of: 3, beyond: 2 }),
  Object.freeze({ name: 'four of five beyond 1 sigma', kind: 'zone', points: 4, of: 5, beyond: 1 }),
  Object.freeze({ name: 'fifteen within 1 sigma', kind: 'inside', points: 15, within: 1 }),
  Object.freeze({ name: 'eight beyond 1 sigma', kind: 'outside', points: 8, beyond: 1 }),
])

/** Rules by name or as data, checked. */
export function readRules(rules: unknown, path: string): readonly RunRule[] {
  if (rules === 'western-electric') return WESTERN_ELECTRIC
  if (rules === 'nelson') return NELSON
  if (typeof rules === 'string') reject('OUT_OF_RANGE', path, "'western-electric', 'nelson' or a list of rules", rules)
  return Array.from(expectList(rules, path), (rule, i) => readRule(rule, `${path}[${i}]`))
}

const FIELDS = {
  zone: ['points', 'of', 'beyond'],
  trend: ['points'],
  alternating: ['points'],
  inside: ['points', 'within'],
  outside: ['points', 'beyond'],
} as const

const MOST_POINTS = 1000

function readRule(value: unknown, path: string): RunRule {
  const rule = expectObject(value, path)
  const kind = expectOneOf(rule['kind'], ['zone', 'trend', 'alternating', 'inside', 'outside'], `${path}.kind`)
  expectKnownKeys(rule, ['name', 'kind', ...FIELDS[kind]], path)
  const name = expectText(rule['name'], `${path}.name`)
  const distance = (field: string): number => expectNonNegative(rule[field], `${path}.${field}`)
  const points = expectInteger(rule['points'], `${path}.points`, kind === 'zone' ? 1 : 2, MOST_POINTS)
  if (kind === 'zone') {
    return {
      name,
      kind,
      points,
      of: expectInteger(rule['of'], `${path}.of`, points, MOST_POINTS),
      beyond: distance('beyond'),
    }
  }
  if (kind === 'inside') return { name, kind, points, within: distance('within') }
  return kind === 'outside' ? { name, kind, points, beyond: distance('beyond') } : { name, kind, points }
}

/** Points with their places, and how far each is from its centre in its own standard deviations. */
export interface PlacedPoints {
  readonly rows: Int32Array
  readonly points: Float64Array
  readonly distances: Float64Array
}

/** The points at which a rule signals. */
export function signalsOf(rule: RunRule, placed: PlacedPoints): readonly ControlSignal[] {
  const signals: ControlSignal[] = []
  for (const [at, row] of placed.rows.entries()) {
    const side = sideAt(rule, placed, at)
    if (side === 'none') continue
    signals.push({ row, rule: rule.name, ...(side !== 'neither' && { side }) })
  }
  return signals
}

type Side = 'above' | 'below' | 'neither' | 'none'

/** On which side a pattern ends at a point. */
function sideAt(rule: RunRule, { points, distances: z }: PlacedPoints, at: number): Side {
  if (rule.kind === 'zone') return zoneAt(rule, z, at)
  const first = at + 1 - rule.points
  if (first < 0) return 'none'
  const all = (from: number, test: (i: number) => boolean): boolean => {
    for (let i = from; i <= at; i++) if (!test(i)) return false
    return true
  }
  const step = (i: number): number => Math.sign(points[i]! - points[i - 1]!)
  switch (rule.kind) {
    case 'trend':
      return all(first + 1, i => step(i) > 0) ? 'above' : all(first + 1, i => step(i) < 0) ? 'below' : 'none'
    case 'alternating':
      return all(first + 2, i => step(i) * step(i - 1) < 0) ? 'neither' : 'none'
    case 'inside':
      return all(first, i => Math.abs(z[i]!) < rule.within) ? 'neither' : 'none'
    case 'outside':
      return all(first, i => Math.abs(z[i]!) > rule.beyond) ? 'neither' : 'none'
  }
}

function zoneAt({ points, of, beyond }: Extract<RunRule, { kind: 'zone' }>, z: Float64Array, at: number): Side {
  const side = Math.sign(z[at]!)
  if (!(side * z[at]! > beyond)) return 'none'
  let count = 0
  for (let i = Math.max(0, at + 1 - of); i <= at; i++) if (side * z[i]! > beyond) count++
  if (count < points) return 'none'
  return side > 0 ? 'above' : 'below'
}
