/**
 * The columns of a regression at the door: every bad cell is counted, the first ten are shown.
 *
 * @module
 */
import type { Issue } from '../../errors/index.js'
import { collectIssues, expectObject, received, reject } from '../../errors/index.js'
import { columnLength, FINITE, OUTCOME, VALUE, WEIGHT } from '../columns.js'
import type { RegressionColumns } from './regression.js'

/** What a cell must be, as a test and in words. */
type CellRule = typeof FINITE

/** Outcomes by what is regressed. */
export const OUTCOME_RULES: Readonly<Record<'linear' | 'logistic' | 'poisson', CellRule>> = {
  linear: FINITE,
  logistic: OUTCOME,
  poisson: VALUE,
}
/** Of what a count is proportional to. */
export const EXPOSURE: CellRule = { expected: 'a finite number > 0', isGood: cell => cell > 0 && cell < Infinity }

/** Columns of finite numbers, all of the same length. */
export interface CheckedRows {
  readonly names: readonly string[]
  readonly columns: readonly Float64Array[]
  readonly outcomes: Float64Array
  readonly weights?: Float64Array
  readonly offset?: Float64Array
  /** The rows of a weight above 0; absent where these are all. */
  readonly kept?: Int32Array
  /** How many are kept; >= 1. */
  readonly rows: number
}

/** The columns beside those of the model. */
interface Beside {
  readonly weights?: ArrayLike<number> | undefined
  readonly offset?: ArrayLike<number> | undefined
  readonly exposure?: ArrayLike<number> | undefined
}

/** Checks the columns of a regression. */
export function checkRows(
  columns: RegressionColumns,
  outcomes: ArrayLike<number>,
  rule: CellRule,
  { weights, offset, exposure }: Beside,
): CheckedRows {
  const names = Object.keys(expectObject(columns, 'columns'))
  const first = numbersOf(outcomes, 'outcomes', rule)
  const sized = (column: ArrayLike<number>, path: string, of: CellRule): Float64Array =>
    numbersOf(column, path, of, first.length, 'outcomes')
  const optional = (column: ArrayLike<number> | undefined, path: string, of: CellRule): Float64Array | undefined =>
    column === undefined ? undefined : sized(column, path, of)
  const known = names.map(name => sized(columns[name]!, `columns.${name}`, FINITE))
  const weighed = optional(weights, 'options.weights', WEIGHT)
  const added = sumOf(optional(offset, 'options.offset', FINITE), optional(exposure, 'options.exposure', EXPOSURE))
  const kept = weighed === undefined ? undefined : keptRows(weighed)
  return {
    names,
    columns: known,
    outcomes: first,
    rows: kept === undefined ? first.length : kept.length,
    ...(kept !== undefined && kept.length < first.length && { kept }),
    ...(weighed !== undefined && { weights: weighed }),
    ...(added !== undefined && { offset: added }),
  }
}

/** A column as doubles: those of a `Float64Array` are read where they are. */
export function numbersOf(
  column: ArrayLike<number>,
  path: string,
  { expected, isGood }: CellRule = FINITE,
  size?: number,
  like = 'the others',
): Float64Array {
  const length = columnLength(column, path)
  if (length === 0 && size === undefined) reject('EMPTY_INPUT', path, 'at least one number', column)
  if (size !== undefined && length !== size) reject('LENGTH_MISMATCH', path, `${size} numbers, like ${like}`, length)
  if (column instanceof Float64Array && isGood === FINITE.isGood && isAllFinite(column)) return column
  const numbers = column instanceof Float64Array ? column : new Float64Array(length)
  const faults = collectIssues()
  for (let i = 0; i < length; i++) {
    const cell: unknown = column[i]
    if (typeof cell !== 'number' || !isGood(cell)) faults.add(fault(`${path}[${i}]`, expected, cell))
    else if (numbers !== column) numbers[i] = cell
  }
  faults.throwIfAny()
  return numbers
}

/** No rule is called for each cell of the usual column: that would take as long as a step of the search. */
function isAllFinite(column: Float64Array): boolean {
  let sum = 0
  for (let i = 0; i < column.length; i++) sum += column[i]! * 0
  return sum === 0
}

function fault(path: string, expected: string, cell: unknown): Issue {
  const issue = { code: 'OUT_OF_RANGE', path, expected, received: received(cell) } as const
  const isMissing = cell === null || cell === undefined || Number.isNaN(cell)
  return isMissing ? { ...issue, hint: 'Fill what is missing, or leave such rows out' } : issue
}

function keptRows(weights: Float64Array): Int32Array {
  const kept = Int32Array.from(weights.keys()).filter(row => weights[row]! > 0)
  if (kept.length === 0) reject('NO_DATA', 'options.weights', 'a weight above 0', 'only 0')
  return kept
}

/** Offset + ln(exposure). */
function sumOf(offset: Float64Array | undefined, exposure: Float64Array | undefined): Float64Array | undefined {
  if (exposure === undefined) return offset
  return exposure.map((value, i) => Math.log(value) + (offset === undefined ? 0 : offset[i]!))
}
