/**
 * A column that grows row by row.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { Field } from '../../records/index.js'
import { NO_DAY } from '../../records/index.js'

/** A column under construction. */
export interface ColumnBuilder {
  /** The value of the next row; `undefined` where it has none. */
  add(value: unknown): void
  /** The column; absent where no row has a value. */
  finish(): Float64Array | Int32Array | readonly unknown[] | undefined
}

/** A builder of the column that suits a field: numbers and days packed, texts once each. */
export function columnBuilder(field: Field): ColumnBuilder {
  if (field.type === 'number') return packed(size => new Float64Array(size), numberOf)
  if (field.type === 'date') return packed(size => new Int32Array(size), dayOf)
  return listed(field.type !== 'id')
}

const FIRST = 1024

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
const dayOf = (value: unknown): number | undefined => parseDay(value)

function packed<A extends Float64Array | Int32Array>(
  make: (size: number) => A,
  read: (value: unknown) => number | undefined,
): ColumnBuilder {
  let cells = make(FIRST)
  const nothing = cells instanceof Int32Array ? NO_DAY : Number.NaN
  let size = 0
  let isThere = false
  return {
    add(value) {
      if (size === cells.length) {
        const more = make(2 * size)
        more.set(cells)
        cells = more
      }
      const cell = read(value)
      isThere ||= cell !== undefined
      cells[size++] = cell === undefined ? nothing : cell
    },
    finish: () => (isThere ? cells.slice(0, size) : undefined),
  }
}

/** So many texts at most are looked up, to be one text in memory wherever they come again. */
const MOST_TEXTS = 1 << 18

function listed(mayRepeat: boolean): ColumnBuilder {
  const cells: unknown[] = []
  const texts = new Map<string, string>()
  let isThere = false
  return {
    add(value) {
      isThere ||= value !== undefined
      const known = typeof value === 'string' && mayRepeat ? texts.get(value) : undefined
      cells.push(known === undefined ? value : known)
      if (known === undefined && typeof value === 'string' && mayRepeat && texts.size < MOST_TEXTS)
        texts.set(value, value)
    },
    finish: () => (isThere ? cells : undefined),
  }
}
