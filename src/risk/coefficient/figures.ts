/**
 * What is known of clients, part by part: numbers, numbers with a range, or nothing.
 *
 * @module
 */
import { collectIssues, expectObject, received, reject } from '../../errors/index.js'

/** A figure with the range it lies in, as an estimate has one: an interval of a rate, say. */
export interface RangedFigure {
  readonly value: number
  readonly lower: number
  readonly upper: number
}

/** A score with its range, as `repaymentAbility` and its siblings give it; missing without a score. */
export interface ScoreFigure {
  readonly score?: number
  readonly range: { readonly lower: number; readonly upper: number }
}

/** A share with its interval, as `contractFulfilment` gives it; missing where there was nothing to take a share of. */
export interface ShareFigure {
  /** Of how much it is a share. */
  readonly of: number
  readonly share?: number
  readonly interval?: { readonly lower: number; readonly upper: number }
}

/** A figure of one client; missing is `undefined` or `null`, never NaN. */
export type Figure = number | RangedFigure | ScoreFigure | ShareFigure | null | undefined

/** What is known with a range, or may be, as a number with its range; undefined where it is missing. */
export function rangedFigure(figure: RangedFigure | ScoreFigure | ShareFigure, path: string): RangedFigure | undefined {
  if ('value' in figure) return figure
  if ('range' in figure) return withRange(figure.score, figure.range, `${path}.range`)
  if ('of' in figure) return withRange(figure.share, figure.interval, `${path}.interval`)
  return reject('INVALID_TYPE', path, 'a number, { value, lower, upper }, a score with its range, or a share', figure)
}

function withRange(
  value: number | undefined,
  range: ScoreFigure['range'] | undefined,
  path: string,
): RangedFigure | undefined {
  if (value === undefined) return undefined
  if (range === undefined) return { value, lower: value, upper: value }
  expectObject(range, path)
  return { value, lower: range.lower, upper: range.upper }
}

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
  return lengthOf(typeof column === 'object' && column !== null && isRanged(column) ? column.value : column, path)
}

function lengthOf(cells: unknown, path: string): number {
  if (typeof cells === 'object' && cells !== null && 'length' in cells && typeof cells.length === 'number') {
    return cells.length
  }
  return reject('INVALID_TYPE', path, COLUMN, cells)
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
  if (typeof column !== 'object' || column === null) return reject('INVALID_TYPE', pathOf(name), COLUMN, column)
  const [lower, upper] = isRanged(column) ? [new Float64Array(rows), new Float64Array(rows)] : [value, value]
  const parts = isRanged(column) ? column : { value: column, lower: column, upper: column }
  const suffixes = isRanged(column) ? (['.lower', '.value', '.upper'] as const) : (['', '', ''] as const)
  for (const [i, part] of [parts.lower, parts.value, parts.upper].entries()) {
    const length = lengthOf(part, pathOf(`${name}${suffixes[i]}`))
    if (length !== rows) reject('LENGTH_MISMATCH', pathOf(name), `${rows} cells, like the other columns`, length)
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
    if (isGood(low) && isGood(middle) && isGood(high) && isAtMost(low, middle) && isAtMost(middle, high)) {
      known[row] = 1
      lower[row] = Math.min(low, middle)
      value[row] = middle
      upper[row] = Math.max(middle, high)
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

/** Not above the other, but for what rounding does to sums of shares. */
function isAtMost(one: number, other: number): boolean {
  return one <= other + ROUNDING * Math.abs(other)
}

const ROUNDING = 1e-12
const COLUMN = 'a column of numbers, or { value, lower, upper } of such'
const GAP = 'A figure that is not known is null'

function isRanged(column: FigureColumn): column is Exclude<FigureColumn, ArrayLike<number | null>> {
  return 'value' in column
}
