/**
 * Correlations of standardised columns, of all rows or of rows drawn with replacement.
 *
 * @module
 */
import type { ImportanceRows } from './read-rows.js'

/** Variances below this share of those of all rows are rounding. */
const ROUNDING = 1e-13

/** A place for correlations of so many columns, filled again for each sample. */
export interface CorrelationRoom {
  readonly size: number
  /** size · size numbers, row by row; a column without variation has correlations of 0 and 1 with itself. */
  readonly matrix: Float64Array
  readonly means: Float64Array
  /** 1 where a column varies. */
  readonly varies: Uint8Array
}

/** An empty place. */
export function correlationRoom(size: number): CorrelationRoom {
  return {
    size,
    matrix: new Float64Array(size * size),
    means: new Float64Array(size),
    varies: new Uint8Array(size),
  }
}

/** Fills a place with the correlations of columns whose rows count as `weights` say. */
export function correlate(
  columns: ImportanceRows['columns'],
  weights: Float64Array,
  { size, matrix, means, varies }: CorrelationRoom,
): void {
  let all = 0
  for (let row = 0; row < weights.length; row++) all += weights[row]!
  for (let j = 0; j < size; j++) {
    const column = columns[j]!
    let sum = 0
    for (let row = 0; row < weights.length; row++) sum += weights[row]! * column[row]!
    means[j] = sum / all
  }
  for (let j = 0; j < size; j++) {
    for (let k = 0; k <= j; k++) {
      const [one, other] = [columns[j]!, columns[k]!]
      let sum = 0
      for (let row = 0; row < weights.length; row++) sum += weights[row]! * one[row]! * other[row]!
      matrix[j * size + k] = sum / all - means[j]! * means[k]!
    }
  }
  for (let j = 0; j < size; j++) varies[j] = matrix[j * size + j]! > ROUNDING ? 1 : 0
  for (let j = 0; j < size; j++) {
    for (let k = 0; k < j; k++) {
      const spread = Math.sqrt(matrix[j * size + j]!) * Math.sqrt(matrix[k * size + k]!)
      const isKnown = varies[j] === 1 && varies[k] === 1
      const correlation = isKnown ? Math.min(1, Math.max(-1, matrix[j * size + k]! / spread)) : 0
      matrix[j * size + k] = correlation
      matrix[k * size + j] = correlation
    }
  }
  for (let j = 0; j < size; j++) matrix[j * size + j] = 1
}
