/**
 * Rows of predictors and an outcome at the door.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { checkRows, OUTCOME_RULES } from '../regression/checked-rows.js'
import type { RegressionColumns } from '../regression/regression.js'
import { powerOfTwo, scaledValues } from '../scaled-values.js'

/** Checked rows, each column with mean 0 and mean square 1. */
export interface ImportanceRows {
  readonly names: readonly string[]
  /** One per name, and the outcome as the last. */
  readonly columns: readonly Float64Array[]
  /** One a row, all above 0, adding up to no more than about twice their number. */
  readonly weights: Float64Array
  readonly rows: number
  /** The rows that count, of those that were given. */
  readonly kept: Int32Array
}

/** Checks columns, outcomes and weights; rows without weight are left out. */
export function readRows(
  columns: RegressionColumns,
  outcomes: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
): ImportanceRows {
  const checked = checkRows(columns, outcomes, OUTCOME_RULES.linear, { weights })
  const { names, rows } = checked
  if (names.length === 0) reject('EMPTY_INPUT', 'columns', 'at least one column', 'none')
  if (rows < names.length + 2) {
    const expected = `at least ${names.length + 2} rows of a weight above 0, for ${names.length} columns`
    reject('NO_DATA', 'columns', expected, rows, 'With fewer, any columns explain everything')
  }
  const kept = checked.kept === undefined ? Int32Array.from({ length: rows }, (_, row) => row) : checked.kept
  const counting = weightsOf(checked.weights, kept)
  const all = [...checked.columns, checked.outcomes].map((column, j) => {
    const name = j < names.length ? `columns.${names[j]}` : 'outcomes'
    return standardised(
      Float64Array.from(kept, row => column[row]!),
      counting,
      name,
    )
  })
  return { names, columns: all, weights: counting, rows, kept }
}

/** What of a column's spread is no more than its rounding. */
const ROUNDING = 64 * Number.EPSILON

function weightsOf(weights: Float64Array | undefined, kept: Int32Array): Float64Array {
  if (weights === undefined) return new Float64Array(kept.length).fill(1)
  const counting = Float64Array.from(kept, row => weights[row]!)
  const unit = powerOfTwo(counting)
  return counting.map(weight => weight / unit)
}

/** Scaled first, so that no square leaves the range of a double. */
function standardised(column: Float64Array, weights: Float64Array, path: string): Float64Array {
  if (column.every(value => value === column[0])) {
    reject('NO_VARIATION', path, 'values that are not all the same', column[0])
  }
  const all = compensatedSum(weights)
  const mean = (values: Float64Array): number => compensatedSum(values.map((value, i) => weights[i]! * value)) / all
  const scaled = scaledValues(column)
  const centre = mean(scaled)
  const apart = scaled.map(value => value - centre)
  const unit = powerOfTwo(apart)
  if (unit < ROUNDING) reject('NO_VARIATION', path, 'values that differ by more than their rounding', column[0])
  const even = apart.map(value => value / unit)
  const deviation = Math.sqrt(mean(even.map(value => value * value)))
  return even.map(value => value / deviation)
}
