/**
 * Several words per cell: 1 less the words of both over the words of either; two empty sets are not compared.
 *
 * @see Jaccard (1901), Étude comparative de la distribution florale dans une portion des Alpes et du Jura, Bulletin de la
 * Société vaudoise des sciences naturelles 37.
 * @module
 */
import type { Issue } from '../../errors/index.js'
import { ClienteleError, received } from '../../errors/index.js'
import type { CellDoor, EncodedColumn } from './encoded-column.js'
import { isMissing } from './encoded-column.js'
import { numberOf } from './number-of-word.js'
import type { Adder } from './sums.js'
import { NOTHING } from './sums.js'

/** A missing cell, among the sizes of sets. */
const MISSING = -1

/** Sets of all rows: the words of row i stand from `starts[i]` on. */
interface Sets {
  readonly words: Int32Array
  readonly starts: Int32Array
  readonly sizes: Int32Array
  /** How many different words there are. */
  readonly vocabulary: number
}

/** A column of sets. */
export function encodeSets(column: ArrayLike<unknown>, weight: number, door: CellDoor): EncodedColumn {
  const { sets, numbers } = readSets(column, door)
  const { words, starts, sizes } = sets
  return {
    against: (cell, path) => {
      if (isMissing(cell)) return NOTHING
      const set = wordsOf(cell)
      if (set === undefined) throw new ClienteleError(issueOf(cell, path))
      const known = [...set].flatMap(word => numbers.get(word) ?? [])
      return compareSets(sets, weight, known, set.size)
    },
    againstRow: row => {
      const [start, size] = [starts[row]!, sizes[row]!]
      return size === MISSING ? NOTHING : compareSets(sets, weight, words.subarray(start, start + size), size)
    },
  }
}

/** The sets of a column and the number of each word; what is wrong goes to the faults. */
export function readSets(column: ArrayLike<unknown>, { pathOf, faults }: CellDoor): NumberedSets {
  const numbers = new Map<string, number>()
  const starts = new Int32Array(column.length)
  const sizes = new Int32Array(column.length)
  const words: number[] = []
  for (let row = 0; row < starts.length; row++) {
    const cell = column[row]
    starts[row] = words.length
    sizes[row] = MISSING
    if (isMissing(cell)) continue
    const set = wordsOf(cell)
    if (set === undefined) {
      faults.add(issueOf(cell, pathOf(row)))
      continue
    }
    sizes[row] = set.size
    for (const word of set) words.push(numberOf(word, numbers))
  }
  return { sets: { words: Int32Array.from(words), starts, sizes, vocabulary: numbers.size }, numbers }
}

interface NumberedSets {
  readonly sets: Sets
  readonly numbers: ReadonlyMap<string, number>
}

/** Compares a set, of whose words some may be in no row. */
function compareSets(sets: Sets, weight: number, own: Iterable<number>, size: number): Adder {
  const { words, starts, sizes, vocabulary } = sets
  const isOwn = new Uint8Array(vocabulary)
  for (const word of own) isOwn[word] = 1
  return ({ differences, compared, known }, from) => {
    for (let row = from; row < sizes.length; row++) {
      const [start, others] = [starts[row]!, sizes[row]!]
      if (others === MISSING) continue
      known[row]! += weight
      let common = 0
      for (let place = start; place < start + others; place++) common += isOwn[words[place]!]!
      const either = size + others - common
      if (either === 0) continue
      compared[row]! += weight
      differences[row]! += weight * ((either - common) / either)
    }
  }
}

/** The different words of a cell; undefined for what is no list of words. */
function wordsOf(cell: unknown): ReadonlySet<string> | undefined {
  if (!Array.isArray(cell)) return undefined
  const words: readonly unknown[] = Array.from(cell)
  return words.every(word => typeof word === 'string') ? new Set(words) : undefined
}

function issueOf(cell: unknown, path: string): Issue {
  return { code: 'INVALID_TYPE', path, expected: 'an array of texts', received: received(cell) }
}
