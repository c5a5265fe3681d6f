/**
 * Places in a ranking.
 *
 * @module
 */
import { expectColumns, FINITE } from '../columns.js'

/**
 * The place of each score, 1 for the highest; equal scores share the best of their places (1, 2, 2, 4).
 *
 * @param scores finite numbers.
 * @throws ClienteleError `OUT_OF_RANGE` or `EMPTY_INPUT` for other scores.
 * @example
 * import { placesByScore } from 'clientele/statistics'
 * Array.from(placesByScore([0.4, 0.9, 0.4, 0.1])) // => [2, 1, 2, 4]
 */
export function placesByScore(scores: ArrayLike<number>): Int32Array {
  expectColumns(['scores', scores, FINITE])
  const order = fromBest(scores)
  const places = new Int32Array(order.length)
  for (const [at, row] of order.entries()) {
    const before = at === 0 ? -1 : order[at - 1]!
    places[row] = before >= 0 && scores[before] === scores[row] ? places[before]! : at + 1
  }
  return places
}

/** Rows from the highest score to the lowest; equal scores in the order of rows. */
export function fromBest(scores: ArrayLike<number>): Int32Array {
  return Int32Array.from({ length: scores.length }, (_, row) => row).sort((a, b) => scores[b]! - scores[a]! || a - b)
}

/** Scores nearer to each other than this part of the largest are equal but for rounding. */
const ROUNDING = 1e-12

/** The level of each score, 0 for the highest; scores that differ by rounding alone share a level. */
export function levelsOf(scores: Float64Array): Int32Array {
  const order = fromBest(scores)
  const least = ROUNDING * scores.reduce((most, score) => Math.max(most, Math.abs(score)), 0)
  const levels = new Int32Array(scores.length)
  let level = 0
  for (let at = 1; at < order.length; at++) {
    if (scores[order[at - 1]!]! - scores[order[at]!]! > least) level++
    levels[order[at]!] = level
  }
  return levels
}
