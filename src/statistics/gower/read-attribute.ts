/**
 * The description of one attribute, checked and complete.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import type { GowerAttribute, NumberAttribute, OrdinalAttribute } from './types.js'

const KINDS = ['number', 'ordinal', 'nominal', 'symmetric-binary', 'asymmetric-binary', 'set'] as const

/** Differences of numbers within it stay finite. */
export const LARGEST_NUMBER = 1e300

type Fields = Readonly<Record<string, unknown>>

/** The attribute with its defaults; a range or counts only where they are given. */
export function readAttribute(value: unknown, path: string): GowerAttribute {
  const fields = expectObject(value, path)
  const kind = expectOneOf(fields['kind'], KINDS, `${path}.kind`)
  const weight = readWeight(fields['weight'], `${path}.weight`)
  if (kind === 'number') return readNumber(fields, weight, path)
  if (kind === 'ordinal') return readOrdinal(fields, weight, path)
  expectKnownKeys(fields, ['kind', 'weight'], path)
  return { kind, weight }
}

function readWeight(value: unknown = 1, path: string): number {
  const weight = expectFinite(value, path)
  return weight >= 0 && weight <= 1e200 ? weight : reject('OUT_OF_RANGE', path, 'a number from 0 to 1e200', value)
}

function readNumber(fields: Fields, weight: number, path: string): NumberAttribute {
  expectKnownKeys(fields, ['kind', 'weight', 'scale', 'range'], path)
  const { scale: given = 'range', range } = fields
  const scale = expectOneOf(given, ['range', 'log', 'robust'], `${path}.scale`)
  if (range === undefined) return { kind: 'number', weight, scale }
  return { kind: 'number', weight, scale, range: readRange(range, scale === 'log', `${path}.range`) }
}

function readRange(value: unknown, isLog: boolean, path: string): readonly [number, number] {
  const ends = expectList(value, path)
  if (ends.length !== 2) reject('LENGTH_MISMATCH', path, 'two numbers, least and most', value)
  const [least, most] = [readEnd(ends[0], `${path}[0]`), readEnd(ends[1], `${path}[1]`)]
  if (isLog && least <= 0) reject('OUT_OF_RANGE', `${path}[0]`, 'a number > 0, as it has a logarithm', least)
  return least <= most ? [least, most] : reject('OUT_OF_RANGE', `${path}[1]`, `a number >= ${least}`, most)
}

function readEnd(value: unknown, path: string): number {
  const end = expectFinite(value, path)
  return Math.abs(end) <= LARGEST_NUMBER ? end : reject('OUT_OF_RANGE', path, 'a number from -1e300 to 1e300', end)
}

function readOrdinal(fields: Fields, weight: number, path: string): OrdinalAttribute {
  expectKnownKeys(fields, ['kind', 'weight', 'levels', 'spacing', 'counts'], path)
  const { spacing: given = 'steps', counts } = fields
  const spacing = expectOneOf(given, ['steps', 'ranks', 'mean-ranks'], `${path}.spacing`)
  const levels = readLevels(fields['levels'], `${path}.levels`)
  if (counts === undefined) return { kind: 'ordinal', weight, levels, spacing }
  if (spacing === 'steps') reject('CONFLICTING_OPTIONS', `${path}.counts`, 'no counts: steps need none', counts)
  return { kind: 'ordinal', weight, levels, spacing, counts: readCounts(counts, levels.length, `${path}.counts`) }
}

function readLevels(value: unknown, path: string): readonly string[] {
  const levels = Array.from(expectList(value, path), (level, i) => expectText(level, `${path}[${i}]`))
  if (levels.length < 2) reject('EMPTY_INPUT', path, 'at least two levels', value)
  const twice = levels.findIndex((level, i) => levels.indexOf(level) < i)
  if (twice >= 0) reject('CONFLICTING_OPTIONS', `${path}[${twice}]`, 'a level of its own', levels[twice])
  return levels
}

function readCounts(value: unknown, size: number, path: string): readonly number[] {
  const counts = Array.from(expectList(value, path), (count, i) => expectInteger(count, `${path}[${i}]`))
  if (counts.length !== size) reject('LENGTH_MISMATCH', path, `${size} counts, one per level`, value)
  return counts.some(count => count > 0) ? counts : reject('EMPTY_INPUT', path, 'at least one row', value)
}
