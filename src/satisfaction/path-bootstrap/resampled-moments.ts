import type { PathMoments } from '../path-model/path-moments.js'
import { pathMoments } from '../path-model/path-moments.js'
import type { PreparedAnswers } from '../path-model/prepared-answers.js'

/**
 * Means and covariances of a resample: those of its rows written out, a row drawn twice standing there twice.
 *
 * @param counts how often each row was drawn.
 * @param weights how much each row counts when it is drawn; 1 each where absent.
 */
export function resampledMoments(
  prepared: PreparedAnswers,
  counts: Float64Array,
  weights: Float64Array | undefined,
  room: Float64Array,
): PathMoments {
  const { rows } = prepared
  let [total, squares, together] = [0, 0, 0]
  for (let row = 0; row < rows; row++) {
    const weight = weights === undefined ? 1 : weights[row]!
    const drawn = counts[row]! * weight
    room[row] = drawn
    total += drawn
    squares += drawn * weight
    together += drawn * drawn
  }
  const moments = pathMoments(prepared, room)
  // There, a row of weight 2 is one row; here it is two.
  const divisor = total - squares / total
  const factor = (total - together / total) / divisor
  const { covariance } = moments
  for (let cell = 0; cell < covariance.length; cell++) covariance[cell]! *= factor
  return { ...moments, meanOfCovariance: divisor / total }
}
