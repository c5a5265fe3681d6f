/**
 * Whether a condition is well formed, before anyone is judged by it.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import type { Condition } from './types.js'

/** What a condition takes a fact for; `'any'` where it only asks whether the fact is known. */
export type FactKind = 'number' | 'words' | 'yes-no' | 'any'

/** A condition within a condition, at most so many times: nobody reads more, and data that contain themselves end here. */
const DEEPEST = 20

const GROUPS = ['all', 'any', 'not'] as const
const COMPARISONS = ['at-least', 'at-most', 'above', 'below'] as const
const CHOICES = ['one-of', 'none-of'] as const
const QUESTIONS = ['known', 'unknown'] as const

/**
 * Throws unless a value is a condition: at most 20 deep, and no fact taken for a number in one place and for a word in another.
 * `{ all: [] }` always holds.
 *
 * @param path what the condition is called in errors.
 * @throws ClienteleError `INVALID_TYPE`, `MISSING_VALUE`, `UNKNOWN_OPTION`, `OUT_OF_RANGE`; `EMPTY_INPUT` for no words, and for `any`
 * of nothing; `CONFLICTING_OPTIONS` for a fact of two kinds. Each names its place: `condition.all[2].value`.
 * @example
 * import { expectCondition } from 'clientele/records'
 * expectCondition({ fact: 'revenue', is: 'at-least', value: 5_000_000 })
 * expectCondition({ fact: 'revenue', is: 'at-least', value: '5m' }) // => Error INVALID_TYPE
 * expectCondition({ any: [] }) // => Error EMPTY_INPUT
 */
export function expectCondition(condition: unknown, path = 'condition'): asserts condition is Condition {
  factKinds(condition, path)
}

/** The facts that a condition names, in the order of reading, and what it takes each for. */
export function factKinds(condition: unknown, path: string, depth = 1): ReadonlyMap<string, FactKind> {
  const kinds = new Map<string, FactKind>()
  collect(condition, path, depth, kinds)
  return kinds
}

function collect(condition: unknown, path: string, depth: number, kinds: Map<string, FactKind>): void {
  const parts = partsWithin(condition, path, depth)
  if (parts === undefined) collectStatement(expectObject(condition, path), path, kinds)
  else for (const [place, part] of parts) collect(part, place, depth + 1, kinds)
}

/** The conditions within one, each with its place and still to be checked; undefined of a statement, which has none. */
export function partsWithin(
  condition: unknown,
  path: string,
  depth: number,
): readonly (readonly [string, unknown])[] | undefined {
  if (depth > DEEPEST) reject('OUT_OF_RANGE', path, `at most ${DEEPEST} conditions within each other`, depth)
  const fields = expectObject(condition, path)
  const word = GROUPS.find(group => Object.hasOwn(fields, group))
  if (word === undefined) return undefined
  expectKnownKeys(fields, [word], path)
  const at = `${path}.${word}`
  if (word === 'not') return [[at, fields['not']]]
  const parts = partsOf(fields[word], at)
  if (word === 'any' && parts.length === 0) {
    reject('EMPTY_INPUT', at, 'at least one condition', parts, 'Write { all: [] } for what always holds')
  }
  return parts.map((part, i) => [`${at}[${i}]`, part])
}

/** Holes of a list come out as undefined, so that none is passed over. */
function partsOf(value: unknown, path: string): readonly unknown[] {
  return Array.from(expectList(value, path))
}

function collectStatement(fields: Readonly<Record<string, unknown>>, path: string, kinds: Map<string, FactKind>): void {
  if (!Object.hasOwn(fields, 'fact')) reject('MISSING_VALUE', path, "'all', 'any' or 'not', or 'fact' and 'is'", fields)
  const fact = expectText(fields['fact'], `${path}.fact`)
  if (fact === '') reject('EMPTY_INPUT', `${path}.fact`, 'the name of a fact', fact)
  const is = expectOneOf(fields['is'], [...COMPARISONS, ...CHOICES, ...QUESTIONS], `${path}.is`)
  addKinds(kinds, [[fact, kindOf(is, fields, path)]], path)
}

/** Adds what a condition, or another part of the same rules, takes facts for: each for one thing, wherever it is read. */
export function addKinds(
  kinds: Map<string, FactKind>,
  more: Iterable<readonly [string, FactKind]>,
  path: string,
): void {
  for (const [fact, kind] of more) {
    const before = kinds.get(fact)
    if (before === undefined || before === 'any') kinds.set(fact, kind)
    else if (kind !== 'any' && kind !== before) {
      reject('CONFLICTING_OPTIONS', path, `'${fact}' taken for ${KINDS[before]}, as before`, KINDS[kind])
    }
  }
}

/** What the kinds of facts are called. */
export const KINDS: Readonly<Record<FactKind, string>> = {
  number: 'a number',
  words: 'a word or several',
  'yes-no': 'true or false',
  any: 'anything',
}

function kindOf(
  is: (typeof COMPARISONS | typeof CHOICES | typeof QUESTIONS)[number],
  fields: Readonly<Record<string, unknown>>,
  path: string,
): FactKind {
  if (isAmong(COMPARISONS, is)) {
    expectKnownKeys(fields, ['fact', 'is', 'value'], path)
    expectFinite(fields['value'], `${path}.value`)
    return 'number'
  }
  if (isAmong(QUESTIONS, is)) {
    expectKnownKeys(fields, ['fact', 'is'], path)
    return 'any'
  }
  expectKnownKeys(fields, ['fact', 'is', 'values'], path)
  return kindOfValues(fields['values'], `${path}.values`)
}

function isAmong<const T extends string>(words: readonly T[], word: string): word is T {
  return words.some(one => one === word)
}

function kindOfValues(values: unknown, path: string): FactKind {
  const list = partsOf(values, path)
  const [first] = list
  if (first === undefined && list.length === 0) reject('EMPTY_INPUT', path, 'at least one value', list)
  const type = typeof first
  for (const [i, value] of list.entries()) {
    const isRight = typeof value === type && (type === 'string' || type === 'boolean')
    if (!isRight) reject('INVALID_TYPE', `${path}[${i}]`, 'words alone, or true and false alone', value)
  }
  return type === 'string' ? 'words' : 'yes-no'
}
