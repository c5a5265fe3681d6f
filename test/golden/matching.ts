/** When an answer of ours is what a record expects, and how far off it is. */
import type { Pair } from '../../scripts/agreement/judged.js'

/** Whether a number of ours is close enough to the expected one. */
export type Close = (ours: number, expected: number) => boolean

interface Rule {
  readonly tolerance: number | string
  readonly kind: string
}

/** The rule a record's own tolerance states. */
export function closeBy({ tolerance, kind }: Rule): Close {
  if (typeof tolerance === 'number') {
    return (ours, expected) => Math.abs(ours - expected) <= tolerance * scaleOf(expected, kind)
  }
  const [, word, size] = /\b(abs|rel)\s+([\d.]+(?:e-?\d+)?)/.exec(tolerance) ?? []
  if (word === 'abs') return (ours, expected) => Math.abs(ours - expected) <= Number(size)
  if (word === 'rel') return (ours, expected) => Math.abs(ours - expected) <= Number(size) * Math.abs(expected || 1)
  if (tolerance === 'rounded to integer') return (ours, expected) => Math.round(ours) === expected
  return (ours, expected) => ours === expected
}

/** References are relative, so that 0 is a wrong answer; other kinds are absolute below 1. */
function scaleOf(expected: number, kind: string): number {
  if (kind !== 'reference') return Math.max(1, Math.abs(expected))
  return expected === 0 ? 1 : Math.abs(expected)
}

/** Every place of the expected answer with what we have there; keys of ours beyond the expected ones do not count. */
function pairs(ours: unknown, expected: unknown, path = 'answer'): readonly Pair[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(ours) || ours.length !== expected.length) {
      return [{ path, expected: `${expected.length} values`, ours: JSON.stringify(ours)?.slice(0, 100) }]
    }
    return expected.flatMap((value, i) => pairs(ours[i], value, `${path}[${i}]`))
  }
  if (isFields(expected)) {
    const fields = isFields(ours) ? ours : {}
    return Object.entries(expected).flatMap(([key, value]) => pairs(fields[key], value, `${path}.${key}`))
  }
  return [{ path, ours, expected }]
}

/** Every place where our answer is not what was expected. */
export function mismatches(ours: unknown, expected: unknown, close: Close): readonly string[] {
  const isSame = (pair: Pair): boolean =>
    typeof pair.expected === 'number'
      ? typeof pair.ours === 'number' && close(pair.ours, pair.expected)
      : Object.is(pair.ours, pair.expected)
  return pairs(ours, expected)
    .filter(pair => !isSame(pair))
    .map(pair => `${pair.path}: expected ${String(pair.expected)}, ours ${String(pair.ours)}`)
}

/** The place that is furthest off, and by how much; what is no number is off by infinity or not at all. */
export function worstPair(ours: unknown, expected: unknown, kind: string): { difference: number; worst?: Pair } {
  const distanceOf = (pair: Pair): number =>
    typeof pair.ours === 'number' && typeof pair.expected === 'number'
      ? Math.abs(pair.ours - pair.expected) / scaleOf(pair.expected, kind)
      : Object.is(pair.ours, pair.expected)
        ? 0
        : Number.POSITIVE_INFINITY
  return pairs(ours, expected).reduce<{ difference: number; worst?: Pair }>(
    (found, worst) => {
      const difference = distanceOf(worst)
      return difference > found.difference ? { difference, worst } : found
    },
    { difference: 0 },
  )
}

/** A record's `inputs` or `params` as fields to pick from. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isFields(value) ? value : {}
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
