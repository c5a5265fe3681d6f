/**
 * The figures a column is scaled by, without overflow at any magnitude: all are of the column divided by its largest
 * magnitude.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'

/** A column between -1 and 1. */
export interface UnitColumn {
  /** Divided by the largest magnitude of the column. */
  readonly values: Float64Array
  readonly least: number
  readonly most: number
}

/** The column within [-1, 1]; one of zeros alone stays as it is. */
export function unitColumn(column: ArrayLike<number>): UnitColumn {
  let largest = 0
  for (let row = 0; row < column.length; row++) largest = Math.max(largest, Math.abs(column[row]!))
  const values = new Float64Array(column.length)
  let [least, most] = [Infinity, -Infinity]
  for (let row = 0; row < values.length; row++) {
    const value = largest === 0 ? 0 : column[row]! / largest
    values[row] = value
    if (value < least) least = value
    if (value > most) most = value
  }
  return { values, least, most }
}

/** Greatest less least; a column without variation is an error. */
export function rangeOf({ least, most }: UnitColumn, path: string, why: string): number {
  if (least === most) reject('NO_VARIATION', path, 'values that differ', 'a constant column', why)
  return most - least
}

/** The length of the column as a vector; a column of zeros has none. */
export function lengthOf({ values }: UnitColumn, path: string): number {
  const squares = compensatedSum(values.map(value => value * value))
  if (squares === 0) reject('OUT_OF_RANGE', path, 'at least one value other than 0', 'only 0', NO_LENGTH)
  return Math.sqrt(squares)
}

const NO_LENGTH = "Division by a column's length, largest value or sum needs one above 0; leave the criterion out"

/** Refuses what cannot be a share of a sum or of the largest: a negative value, or zeros alone. */
export function expectShares({ values, most }: UnitColumn, path: string, column: ArrayLike<number>): void {
  const negative = values.findIndex(value => value < 0)
  if (negative >= 0) {
    const hint = 'Shares of a sum or of the largest need values >= 0; min-max, goalposts and z-score take negative ones'
    reject('OUT_OF_RANGE', `${path}[${negative}]`, 'a number >= 0', column[negative], hint)
  }
  if (most === 0) reject('OUT_OF_RANGE', path, 'at least one value above 0', 'only 0', NO_LENGTH)
}

/** Refuses a cost of 0, whose reciprocal does not exist. */
export function expectReciprocals({ values }: UnitColumn, path: string): void {
  const zero = values.indexOf(0)
  if (zero < 0) return
  const hint = 'A cost counts by its reciprocal here; min-max and goalposts take 0'
  reject('OUT_OF_RANGE', `${path}[${zero}]`, 'a number > 0', 0, hint)
}
