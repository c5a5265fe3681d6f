/**
 * Values made coarser, so that they say less of one client or person.
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
import { isoDate, parseDay } from '../../money/core.js'
import type { Field } from '../fields/field.js'

/** How a value is made coarser. */
export type Generalisation =
  /** A date to its year: `'1984'`. */
  | { readonly kind: 'year' }
  /** A date to its month: `'1984-03'`. */
  | { readonly kind: 'month' }
  /** A number to a band between ascending edges, the lower one included: `'100000 to 1000000'`. */
  | { readonly kind: 'band'; readonly edges: readonly number[] }
  /** Text to its first characters, at least one: an industry code to its section, a postcode to its district. */
  | { readonly kind: 'prefix'; readonly characters: number }
  /** Words to groups of words; what is not listed becomes `otherwise`. */
  | { readonly kind: 'groups'; readonly of: Readonly<Record<string, string>>; readonly otherwise: string }
  /** Everything to `'*'`. */
  | { readonly kind: 'anything' }

const KINDS = ['year', 'month', 'band', 'prefix', 'groups', 'anything'] as const

/**
 * A value made coarser.
 *
 * @throws ClienteleError `INVALID_TYPE`, `INVALID_DATE` or `OUT_OF_RANGE` for a value that cannot be made so, or a generalisation that is
 * none. A value is never passed through as it was.
 * @example
 * import { generalise } from 'clientele/records'
 * generalise('1984-03-09', { kind: 'year' }) // => '1984'
 * generalise(250_000, { kind: 'band', edges: [0, 100_000, 1_000_000] }) // => '100000 to 1000000'
 * generalise(2_500_000, { kind: 'band', edges: [0, 100_000, 1_000_000] }) // => '1000000 and more'
 * generalise('K64', { kind: 'prefix', characters: 1 }) // => 'K'
 * generalise('Zhejiang', { kind: 'groups', of: { Zhejiang: 'East China' }, otherwise: 'elsewhere' }) // => 'East China'
 * generalise('soon', { kind: 'year' }) // => Error INVALID_DATE
 */
export function generalise(value: unknown, generalisation: Generalisation): string {
  return coarser(value, expectGeneralisation(generalisation, 'generalisation'), 'value')
}

/** The same where the generalisation was checked before. */
export function coarser(value: unknown, generalisation: Generalisation, path: string): string {
  switch (generalisation.kind) {
    case 'year':
      return dayText(value, path).slice(0, 4)
    case 'month':
      return dayText(value, path).slice(0, 7)
    case 'band':
      return bandOf(expectFinite(value, path), generalisation.edges)
    case 'prefix':
      return Array.from(expectText(value, path)).slice(0, generalisation.characters).join('')
    case 'groups': {
      const { of: groups, otherwise } = generalisation
      const word = typeof value === 'boolean' ? String(value) : expectText(value, path)
      return Object.hasOwn(groups, word) ? groups[word]! : otherwise
    }
    case 'anything':
      return '*'
  }
}

function dayText(value: unknown, path: string): string {
  const day = parseDay(value)
  return day === undefined ? reject('INVALID_DATE', path, 'a date', value) : isoDate(day)
}

function bandOf(value: number, edges: readonly number[]): string {
  const above = edges.findIndex(edge => value < edge)
  if (above === 0) return `below ${edges[0]}`
  return above === -1 ? `${edges.at(-1)} and more` : `${edges[above - 1]} to ${edges[above]}`
}

/** What fields each kind can make coarser. */
const FITS: Readonly<Record<Generalisation['kind'], readonly Field['type'][] | 'all'>> = {
  year: ['date'],
  month: ['date'],
  band: ['number'],
  prefix: ['text', 'word', 'id', 'reference', 'country', 'currency', 'social-credit-code', 'lei'],
  groups: ['text', 'word', 'country', 'currency', 'flag'],
  anything: 'all',
}

/** A generalisation, checked, and that it can be asked of a field. */
export function expectGeneralisation(value: unknown, path: string, field?: Field): Generalisation {
  const given = expectObject(value, path)
  const kind = expectOneOf(given['kind'], KINDS, `${path}.kind`)
  const fits = FITS[kind]
  if (field !== undefined && fits !== 'all' && !fits.includes(field.type)) {
    reject('NOT_APPLICABLE', `${path}.kind`, `a way to make a ${field.type} coarser`, kind)
  }
  switch (kind) {
    case 'band':
      expectKnownKeys(given, ['kind', 'edges'], path)
      return { kind, edges: expectEdges(given['edges'], `${path}.edges`) }
    case 'prefix':
      expectKnownKeys(given, ['kind', 'characters'], path)
      return { kind, characters: expectInteger(given['characters'], `${path}.characters`, 1) }
    case 'groups':
      expectKnownKeys(given, ['kind', 'of', 'otherwise'], path)
      return {
        kind,
        of: expectGroups(given['of'], `${path}.of`),
        otherwise: expectText(given['otherwise'], `${path}.otherwise`),
      }
    default:
      expectKnownKeys(given, ['kind'], path)
      return { kind }
  }
}

function expectEdges(value: unknown, path: string): readonly number[] {
  const edges = Array.from(expectList(value, path), (edge, i) => expectFinite(edge, `${path}[${i}]`))
  if (edges.length === 0) reject('EMPTY_INPUT', path, 'at least one edge', 'none')
  for (let i = 1; i < edges.length; i++) {
    if (!(edges[i]! > edges[i - 1]!))
      reject('OUT_OF_RANGE', `${path}[${i}]`, `a number above ${edges[i - 1]}`, edges[i])
  }
  return edges
}

function expectGroups(value: unknown, path: string): Readonly<Record<string, string>> {
  const groups = Object.entries(expectObject(value, path))
  return Object.fromEntries(groups.map(([word, group]) => [word, expectText(group, `${path}.${word}`)]))
}
