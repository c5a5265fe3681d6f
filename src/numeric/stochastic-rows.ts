/**
 * Rows of probabilities that add up to 1 as well as doubles can.
 *
 * @module
 */
import { addTo, runningSum, totalOf } from './compensated-sum.js'

/**
 * Divides each row by its sum, in place, and gives what rounding leaves to its largest cell: the exact sum is then within
 * 2⁻⁵³ of 1, and a sum added up cell by cell within n · 2⁻⁵³.
 *
 * @param matrix any number of rows of n numbers >= 0, one after the other, every row with a sum > 0.
 * @example
 * import { normalizeRows } from 'clientele/numeric'
 * Array.from(normalizeRows(Float64Array.of(1, 3, 2, 2), 2)) // => [0.25, 0.75, 0.5, 0.5]
 */
export function normalizeRows(matrix: Float64Array, n: number): Float64Array {
  for (let start = 0; start < matrix.length; start += n) {
    const row = matrix.subarray(start, start + n)
    const total = exactSum(row)
    let largest = 0
    for (let j = 0; j < n; j++) {
      row[j]! /= total
      if (row[j]! > row[largest]!) largest = j
    }
    row[largest]! -= exactSum(row, -1)
  }
  return matrix
}

function exactSum(row: Float64Array, from = 0): number {
  const sum = runningSum()
  addTo(sum, from)
  for (const cell of row) addTo(sum, cell)
  return totalOf(sum)
}
