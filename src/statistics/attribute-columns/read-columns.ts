/**
 * Columns of attributes at the door: each cell of the kind of its column, words as numbers.
 *
 * @module
 */
import type { IssueCollector } from '../../errors/index.js'
import { collectIssues, expectObject, received, reject } from '../../errors/index.js'
import { columnLength } from '../columns.js'
import type { AttributeColumns } from '../gower/index.js'
import { ownValue } from '../own-value.js'
import { CELLS, isMissing, wordsOfCell } from './cells.js'
import type { AttributeKind, NamedAttribute, NamedAttributes } from './types.js'

/** A column of numbers; NaN is missing. */
export interface NumberColumn {
  readonly attribute: string
  readonly kind: 'number'
  readonly values: Float64Array
}

/** A column of words. */
export interface WordColumn {
  readonly attribute: string
  readonly kind: Exclude<AttributeKind, 'number'>
  /** Those of most rows first, equally common ones in the order of their letters; of yes or no always yes first. */
  readonly words: readonly string[]
  /** The words of row i are `codes` from `starts[i]` to `starts[i + 1]`, places in `words`. */
  readonly starts: Int32Array
  readonly codes: Int32Array
  /** 0 where the cell is missing. */
  readonly known: Uint8Array
}

export type AttributeColumn = NumberColumn | WordColumn

/** Beyond, a column is free text, and every profile would be as long as the client list. */
const MOST_WORDS = 200

/** Columns with one cell per row, at least one column. */
export function readColumns(
  columns: AttributeColumns,
  rows: number,
  attributes: NamedAttributes,
): readonly AttributeColumn[] {
  const given = Object.entries(expectObject(columns, 'columns'))
  if (given.length === 0) reject('EMPTY_INPUT', 'columns', 'at least one column', columns)
  for (const [name] of given) {
    const length = columnLength(columns[name], `columns.${name}`)
    if (length !== rows) reject('LENGTH_MISMATCH', `columns.${name}`, `${rows} cells, one per client`, length)
  }
  const faults = collectIssues()
  const read = given.map(([name]) => readColumn(name, columns[name]!, ownValue(attributes, name), faults))
  faults.throwIfAny()
  return read
}

function readColumn(
  attribute: string,
  column: ArrayLike<unknown>,
  described: NamedAttribute | undefined,
  faults: IssueCollector,
): AttributeColumn {
  const kind = described?.kind ?? kindOfColumn(column, attribute)
  const { expected, isGood } = CELLS[kind]
  const check = (cell: unknown, row: number): boolean => {
    if (isGood(cell)) return true
    faults.add({ code: 'INVALID_TYPE', path: `columns.${attribute}[${row}]`, expected, received: received(cell) })
    return false
  }
  return kind === 'number' ? readNumbers(attribute, column, check) : readWords(attribute, kind, column, check)
}

function kindOfColumn(column: ArrayLike<unknown>, attribute: string): AttributeKind {
  for (let row = 0; row < column.length; row++) {
    const cell = column[row]
    if (isMissing(cell)) continue
    if (typeof cell === 'string') return 'word'
    if (typeof cell === 'boolean') return 'yes-no'
    return Array.isArray(cell) ? 'words' : 'number'
  }
  const hint = `Say what it is: options.attributes.${attribute}.kind`
  return reject('NO_DATA', `columns.${attribute}`, 'at least one cell that is known', 'only missing ones', hint)
}

type Check = (cell: unknown, row: number) => boolean

function readNumbers(attribute: string, column: ArrayLike<unknown>, check: Check): NumberColumn {
  const values = new Float64Array(column.length).fill(Number.NaN)
  for (let row = 0; row < values.length; row++) {
    const cell = column[row]
    if (!isMissing(cell) && check(cell, row) && typeof cell === 'number') values[row] = cell
  }
  return { attribute, kind: 'number', values }
}

function readWords(attribute: string, kind: WordColumn['kind'], column: ArrayLike<unknown>, check: Check): WordColumn {
  const places = new Map<string, number>(
    kind === 'yes-no'
      ? [
          ['yes', 0],
          ['no', 1],
        ]
      : [],
  )
  const starts = new Int32Array(column.length + 1)
  const known = new Uint8Array(column.length)
  const codes: number[] = []
  for (let row = 0; row < known.length; row++) {
    const cell = column[row]
    if (!isMissing(cell) && check(cell, row)) {
      known[row] = 1
      for (const word of wordsOfCell(cell)) codes.push(placeOf(word, places))
    }
    starts[row + 1] = codes.length
  }
  if (places.size > MOST_WORDS) {
    const hint = 'Group them first: a portrait is of words that several clients share'
    reject('OUT_OF_RANGE', `columns.${attribute}`, `at most ${MOST_WORDS} different words`, places.size, hint)
  }
  return ordered({ attribute, kind, words: [...places.keys()], starts, codes: Int32Array.from(codes), known })
}

function placeOf(word: string, places: Map<string, number>): number {
  const place = places.get(word)
  if (place !== undefined) return place
  places.set(word, places.size)
  return places.size - 1
}

/** The same with words in an order that does not depend on that of rows. */
function ordered(column: WordColumn): WordColumn {
  if (column.kind === 'yes-no') return column
  const counts = new Uint32Array(column.words.length)
  for (const code of column.codes) counts[code]!++
  const order = column.words
    .map((word, place) => ({ word, place, count: counts[place]! }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
  const moved = new Int32Array(order.length)
  for (const [place, { place: before }] of order.entries()) moved[before] = place
  return { ...column, words: order.map(({ word }) => word), codes: column.codes.map(code => moved[code]!) }
}
