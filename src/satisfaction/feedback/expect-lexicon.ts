/**
 * A lexicon at the door: every group is one that does something, with its figures and its words.
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
import type { FeedbackLexicon, PlainWords, WordGroup } from './lexicon-types.js'

/** The lexicon itself, checked. */
export function expectLexicon(lexicon: unknown, path: string): FeedbackLexicon {
  const given = expectObject(lexicon, path)
  expectKnownKeys(given, ['kind', 'version', 'name', 'edition', 'groups'], path)
  const kind = expectOneOf(given['kind'], ['feedback-lexicon'], `${path}.kind`)
  if (given['version'] !== 1) reject('UNSUPPORTED_VERSION', `${path}.version`, '1', given['version'])
  return {
    kind,
    version: 1,
    name: expectName(given['name'], `${path}.name`),
    edition: expectName(given['edition'], `${path}.edition`),
    groups: expectGroups(given['groups'], `${path}.groups`),
  }
}

/** Groups of words, checked. */
export function expectGroups(groups: unknown, path: string): readonly WordGroup[] {
  return Array.from(expectList(groups, path), (group, place) => expectGroup(group, `${path}[${place}]`))
}

function expectGroup(group: unknown, path: string): WordGroup {
  const given = expectObject(group, path)
  const role = expectOneOf(given['role'], ROLES, `${path}.role`)
  const words = expectWords(given['words'], `${path}.words`)
  switch (role) {
    case 'sentiment':
      expectKnownKeys(given, ['role', 'words', 'value', 'aspect', 'fixed', 'comparative'], path)
      return {
        role,
        value: expectValue(given['value'], `${path}.value`),
        ...(given['aspect'] !== undefined && { aspect: expectName(given['aspect'], `${path}.aspect`) }),
        ...(given['fixed'] !== undefined && { fixed: expectTrue(given['fixed'], `${path}.fixed`) }),
        ...comparative(given, path),
        words,
      }
    case 'direction':
      expectKnownKeys(given, ['role', 'words', 'value', 'comparative'], path)
      return { role, value: expectValue(given['value'], `${path}.value`), ...comparative(given, path), words }
    case 'aspect':
      expectKnownKeys(given, ['role', 'words', 'aspect', 'wanted'], path)
      return {
        role,
        ...(given['aspect'] !== undefined && { aspect: expectName(given['aspect'], `${path}.aspect`) }),
        ...(given['wanted'] !== undefined && {
          wanted: expectOneOf(given['wanted'], ['more', 'less'], `${path}.wanted`),
        }),
        words,
      }
    case 'negator':
      expectKnownKeys(given, ['role', 'words', 'alone'], path)
      return {
        role,
        ...(given['alone'] !== undefined && { alone: expectValue(given['alone'], `${path}.alone`) }),
        words,
      }
    case 'degree':
      expectKnownKeys(given, ['role', 'words', 'factor', 'excess', 'after', 'comparative'], path)
      return {
        role,
        factor: expectPositive(given['factor'], `${path}.factor`),
        ...(given['excess'] !== undefined && { excess: expectTrue(given['excess'], `${path}.excess`) }),
        ...(given['after'] !== undefined && { after: expectTrue(given['after'], `${path}.after`) }),
        ...comparative(given, path),
        words,
      }
    default:
      expectKnownKeys(given, ['role', 'words'], path)
      return { role, words }
  }
}

const PLAIN: readonly PlainWords['role'][] = [
  'contrast',
  'concession',
  'past',
  'condition',
  'wish',
  'question',
  'why',
  'comparison',
  'rival',
  'and',
  'joint',
  'break',
  'function',
  'neutral',
]

const ROLES = ['sentiment', 'direction', 'aspect', 'negator', 'degree', ...PLAIN] as const

function comparative(given: Readonly<Record<string, unknown>>, path: string): { readonly comparative?: true } {
  return given['comparative'] === undefined
    ? {}
    : { comparative: expectTrue(given['comparative'], `${path}.comparative`) }
}

function expectTrue(value: unknown, path: string): true {
  return value === true ? value : reject('INVALID_TYPE', path, 'true, or nothing', value)
}

function expectValue(value: unknown, path: string): number {
  const number = expectFinite(value, path)
  return Math.abs(number) <= 1 ? number : reject('OUT_OF_RANGE', path, 'a number from -1 to 1', value)
}

function expectName(value: unknown, path: string): string {
  const name = expectText(value, path)
  return name.trim() === '' ? reject('EMPTY_INPUT', path, 'a text that is not empty', value) : name
}

function expectWords(words: unknown, path: string): readonly string[] {
  const list = expectList(words, path)
  if (list.length === 0) reject('EMPTY_INPUT', path, 'at least one word', words)
  return Array.from(list, (word, place) => expectName(word, `${path}[${place}]`))
}
