/**
 * Cells as numbers, by kind of attribute.
 *
 * @module
 */
import type { CodeReader } from './encoded-column.js'
import { numberOf } from './number-of-word.js'
import { LARGEST_NUMBER } from './read-attribute.js'

/** The number itself. */
export const numberReader: CodeReader = {
  type: 'number',
  expected: 'a number from -1e300 to 1e300',
  codeOf: cell => (typeof cell === 'number' && Math.abs(cell) <= LARGEST_NUMBER ? cell : Number.NaN),
}

/** The number itself, where it has a logarithm. */
export const positiveReader: CodeReader = {
  type: 'number',
  expected: 'a number > 0, as it has a logarithm, up to 1e300',
  codeOf: cell => (typeof cell === 'number' && cell > 0 && cell <= LARGEST_NUMBER ? cell : Number.NaN),
}

/** Its logarithm. */
export const logReader: CodeReader = { ...positiveReader, codeOf: cell => Math.log(positiveReader.codeOf(cell)) }

/** 1 for yes, 0 for no. */
export const binaryReader: CodeReader = {
  type: 'boolean',
  expected: 'true or false',
  codeOf: cell => (typeof cell === 'boolean' ? Number(cell) : Number.NaN),
}

/** The place of the level. */
export function levelReader(levels: readonly string[]): CodeReader {
  const places = new Map(levels.map((level, place) => [level, place]))
  return {
    type: 'string',
    expected: `one of ${levels.map(level => `'${level}'`).join(', ')}`,
    codeOf: cell => (typeof cell === 'string' ? (places.get(cell) ?? Number.NaN) : Number.NaN),
  }
}

/** What a word has that no row has; no code of a row equals it. */
const UNSEEN = -1

/** A number for every word in the order of rows; words from elsewhere that no row has share one of their own. */
export function wordReader(): CodeReader {
  const numbers = new Map<string, number>()
  return {
    type: 'string',
    expected: 'text',
    codeOf: cell => {
      if (typeof cell !== 'string') return Number.NaN
      return numberOf(cell, numbers)
    },
    codeElsewhere: cell => (typeof cell === 'string' ? (numbers.get(cell) ?? UNSEEN) : Number.NaN),
  }
}
