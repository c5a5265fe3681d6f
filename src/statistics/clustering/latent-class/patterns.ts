/**
 * Rows as distinct patterns of answers and covariates, and how often each comes: a million clients who tick ten boxes are a
 * few hundred patterns. They stand in lexicographic order, so that no sum and no draw depends on the order of the rows.
 *
 * @module
 */
import { distinctRows } from '../features/index.js'
import type { ReadColumns } from './read-columns.js'

/** What a search looks at. */
export interface Patterns {
  /** How many patterns. */
  readonly size: number
  /** How many questions. */
  readonly questions: number
  /** Where each question begins in the list of all answers; one more at the end, which is how many there are in all. */
  readonly starts: Int32Array
  /** Pattern by pattern: the place of the answer to each question in that list; one past its end where it is missing. */
  readonly cells: Int32Array
  /** How many rows have each pattern. */
  readonly weights: Float64Array
  /** Pattern by pattern, as they came. */
  readonly covariates: Float64Array
  /** How many covariates. */
  readonly width: number
  /** Row -> pattern. */
  readonly patternOf: Uint32Array
}

/** The patterns of columns that have been read. */
export function patternsOf({ rows, items, covariates }: ReadColumns): Patterns {
  const [questions, width] = [items.length, covariates.length]
  const dimensions = questions + width
  const values = new Float64Array(rows * dimensions)
  const columns = [...items.map(({ codes }) => codes), ...covariates]
  columns.forEach((column, d) => {
    for (let row = 0; row < rows; row++) values[row * dimensions + d] = column[row]!
  })
  const { count, values: distinct, weights, rowToDistinct } = distinctRows(values, rows, dimensions)
  const starts = startsOf(items.map(({ answers }) => answers.length))
  const cells = new Int32Array(count * questions)
  const numbers = new Float64Array(count * width)
  for (let p = 0; p < count; p++) {
    for (let j = 0; j < questions; j++) {
      const code = distinct[p * dimensions + j]!
      cells[p * questions + j] = code < items[j]!.answers.length ? starts[j]! + code : starts[questions]!
    }
    for (let d = 0; d < width; d++) numbers[p * width + d] = distinct[p * dimensions + questions + d]!
  }
  return { size: count, questions, starts, cells, weights, covariates: numbers, width, patternOf: rowToDistinct }
}

/** Where each of several lists begins when they stand one after the other, and where the last ends. */
export function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1)
  for (const [j, length] of lengths.entries()) starts[j + 1] = starts[j]! + length
  return starts
}
