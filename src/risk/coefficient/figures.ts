/**
 * What is known of clients, part by part: numbers, numbers with a range, or nothing.
 *
 * @module
 */
import { collectIssues, received, reject } from '../../errors/index.js'

/** A figure with the range it lies in, as an estimate has one: an interval of a rate, say. */
export interface RangedFigure {
  readonly value: number
  readonly lower: number
  readonly upper: number
}

/** A figure of one client; missing is `undefined` or `null`, never NaN. */
export type Figure = number | RangedFigure | null | undefined

/** Figures of many clients, one cell each; `null` is missing. */
export type FigureColumn =
  | ArrayLike<number | null>
  | {
      readonly value: ArrayLike<number | null>
      readonly lower: ArrayLike<number | null>
      readonly upper: ArrayLike<number | null>
    }

/** A column read: 0 where `known` is 0. Without ranges the three are one. */
export interface ReadColumn {
  readonly known: Uint8Array
  readonly value: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/** How a fault names a column, or a cell of it: with its row, but for a single client. */
export type CellPath = (column: string, row?: number) => string

/** How many rows a column has. */
export function rowsOf(column: FigureColumn, path: string): number {
  const cells: unknown = typeof column === 'object' && column !== null && isRanged(column) ? column.value : column
  if (typeof cells === 'object' && cells !== null && 'length' in cells && typeof cells.length === 'number') {
    return cells.length
  }
  return reject('INVALID_TYPE', path, 'a column of numbers, or { value, lower, upper } of such', column)
}

/** A column of so many rows, every cell checked; `undefined` is missing throughout. */
export function readColumn(
  column: FigureColumn | undefined,
  name: string,
  rows: number,
  pathOf: CellPath,
  rule: { readonly expected: string; readonly isGood: (cell: number) => boolean },
): ReadColumn {
  const known = new Uint8Array(rows)
  const value = new Float64Array(rows)
  if (column === undefined) return { known, value, lower: value, upper: value }
  rowsOf(column, pathOf(name))
  const [lower, upper] = isRanged(column) ? [new Float64Array(rows), new Float64Array(rows)] : [value, value]
  const parts = isRanged(column) ? column : { value: column, lower: column, upper: column }
  const suffixes = isRanged(column) ? (['.lower', '.value', '.upper'] as const) : (['', '', ''] as const)
  for (const part of [parts.lower, parts.value, parts.upper]) {
    if (part.length !== rows)
      reject('LENGTH_MISMATCH', pathOf(name), `${rows} cells, like the other columns`, part.length)
  }
  const faults = collectIssues()
  const isGood = (cell: unknown): cell is number => typeof cell === 'number' && rule.isGood(cell)
  for (let row = 0; row < rows; row++) {
    const [low, middle, high]: readonly [unknown, unknown, unknown] = [
      parts.lower[row],
      parts.value[row],
      parts.upper[row],
    ]
    if (middle === null || middle === undefined) continue
    if (isGood(low) && isGood(middle) && isGood(high) && low <= middle && middle <= high) {
      known[row] = 1
      lower[row] = low
      value[row] = middle
      upper[row] = high
      continue
    }
    const wrong = [low, middle, high].findIndex(cell => !isGood(cell))
    const path = pathOf(name + suffixes[wrong < 0 ? 1 : wrong], row)
    if (wrong < 0) {
      const expected = `a number within its range, ${low} to ${high}`
      faults.add({ code: 'OUT_OF_RANGE', path, expected, received: received(middle) })
    } else {
      const cell = [low, middle, high][wrong]
      faults.add({ code: 'OUT_OF_RANGE', path, expected: rule.expected, received: received(cell), hint: GAP })
    }
  }
  faults.throwIfAny()
  return { known, value, lower, upper }
}

const GAP = 'A figure that is not known is null'

function isRanged(column: FigureColumn): column is Exclude<FigureColumn, ArrayLike<number | null>> {
  return 'value' in column
}
