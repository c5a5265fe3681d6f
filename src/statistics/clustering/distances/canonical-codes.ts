/**
 * Cells of any kind as numbers whose order does not depend on the rows: so that rows of mixed attributes have a canonical
 * order, as rows of numbers do.
 *
 * @module
 */
import type { AttributeColumns, AttributeValue, GowerAttribute, GowerDescription } from '../../gower/types.js'

type Cells = ArrayLike<AttributeValue | null | undefined>

/** What is missing comes first: below any number that is let in, and finite, so that two gaps differ by 0. */
const MISSING = -Number.MAX_VALUE

/**
 * Row by row, one code per attribute in the order of the description: a number is itself, a level its place, a word or a set its
 * place among those of the rows in order of code units. Columns are checked before.
 */
export function canonicalCodes(columns: AttributeColumns, attributes: GowerDescription, size: number): Float64Array {
  const described = Object.entries(attributes)
  const codes = new Float64Array(size * described.length)
  for (const [d, [name, attribute]] of described.entries()) {
    const column = columns[name]!
    const codeOf = coderOf(column, attribute)
    for (let row = 0, at = d; row < size; row++, at += described.length) codes[at] = codeOf(column[row])
  }
  return codes
}

type Coder = (cell: AttributeValue | null | undefined) => number

function coderOf(column: Cells, attribute: GowerAttribute): Coder {
  if (attribute.kind === 'ordinal') return byWord(attribute.levels)
  if (attribute.kind === 'nominal' || attribute.kind === 'set') return byWord(wordsInOrder(column))
  // Adding 0 makes 0 of −0, so that the two are one value; a yes is 1.
  return cell => (cell === null || cell === undefined ? MISSING : Number(cell) + 0)
}

function byWord(words: readonly string[]): Coder {
  const places = new Map(words.map((word, place) => [word, place]))
  return cell => {
    const place = cell === null || cell === undefined ? undefined : places.get(wordOf(cell))
    return place === undefined ? MISSING : place
  }
}

function wordsInOrder(column: Cells): readonly string[] {
  const words = new Set<string>()
  for (let row = 0; row < column.length; row++) {
    const cell = column[row]
    if (cell !== null && cell !== undefined) words.add(wordOf(cell))
  }
  return [...words].sort()
}

/** A set is the same whatever the order of its words, and however often one comes. */
function wordOf(cell: AttributeValue): string {
  return typeof cell === 'object' ? JSON.stringify([...new Set(cell)].sort()) : String(cell)
}
