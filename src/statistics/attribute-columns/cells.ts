/**
 * What a cell may be, by kind of attribute.
 *
 * @module
 */
import type { AttributeKind } from './types.js'

/** Squares of numbers beyond leave the range of a double. */
const LARGEST = 1e150

interface CellRule {
  readonly expected: string
  readonly isGood: (cell: unknown) => boolean
}

export const CELLS: Readonly<Record<AttributeKind, CellRule>> = {
  number: {
    expected: 'a number from -1e150 to 1e150, or null where it is not known',
    isGood: cell => typeof cell === 'number' && Math.abs(cell) <= LARGEST,
  },
  word: { expected: 'a word, or null where it is not known', isGood: cell => typeof cell === 'string' },
  words: { expected: 'an array of words, or null where they are not known', isGood: isWords },
  'yes-no': { expected: 'true or false, or null where it is not known', isGood: cell => typeof cell === 'boolean' },
}

function isWords(cell: unknown): boolean {
  return Array.isArray(cell) && Array.from(cell).every(word => typeof word === 'string')
}

export function isMissing(cell: unknown): cell is null | undefined {
  return cell === null || cell === undefined
}

/** The different words of a good cell: of true or false, yes or no. */
export function wordsOfCell(cell: unknown): readonly string[] {
  if (typeof cell === 'boolean') return [cell ? 'yes' : 'no']
  if (typeof cell === 'string') return [cell]
  const words: readonly unknown[] = Array.isArray(cell) ? cell : []
  return [...new Set(words.filter(word => typeof word === 'string'))]
}
