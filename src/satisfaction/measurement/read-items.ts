/**
 * Answers and weights at the door of measurement.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { expectColumns, WEIGHT } from '../../statistics/columns.js'
import type { ReadAnswers } from '../answers.js'
import { readSurvey } from '../answers.js'
import type { RowWeights } from './moments.js'

/** Answers by item, of a size whose squares are numbers. */
export function readItems(answers: unknown): ReadAnswers {
  return readSurvey(answers, 'answers', { lowest: -1e100, highest: 1e100 })
}

/** Weights in parts of the largest; undefined where none are given. */
export function readWeights(weights: ArrayLike<number> | undefined, rows: number): RowWeights {
  if (weights === undefined) return undefined
  const length = expectColumns(['options.weights', weights, WEIGHT])
  if (length !== rows) reject('LENGTH_MISMATCH', 'options.weights', `${rows} weights, one per answer sheet`, length)
  let largest = 0
  for (let row = 0; row < rows; row++) largest = Math.max(largest, weights[row]!)
  if (largest === 0) reject('NO_DATA', 'options.weights', 'at least two weights above 0', 'only 0')
  return Float64Array.from(weights, weight => weight / largest)
}
