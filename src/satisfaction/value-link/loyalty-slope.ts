/**
 * How many points of loyalty come with a point of the index, with an error that unlike scatter and clients of one group do not spoil.
 *
 *   b = Σ w r y / Σ w r²,   variance = g/(g−1) · Σ over groups (Σ w r e)² / (Σ w r²)²
 *
 * r is what the controls do not tell of the index, e what all of them do not tell of loyalty; without groups every row is one.
 *
 * @see Frisch and Waugh (1933), Partial time regressions as compared with individual trends, Econometrica 1(4); Liang and Zeger (1986),
 * Longitudinal data analysis using generalized linear models, Biometrika 73(1).
 * @module
 */
import { reject } from '../../errors/index.js'
import type { ClusterCodes } from '../../statistics/cluster-codes.js'
import type { LinearRegressionOptions, RegressionColumns } from '../../statistics/index.js'
import { linearPredictor, linearRegression } from '../../statistics/index.js'
import type { Slope } from './types.js'

/** Rows of the link: checked columns of one length. */
export interface LinkRows {
  readonly index: ArrayLike<number>
  readonly loyalty: ArrayLike<number>
  readonly controls: RegressionColumns
  readonly weights?: ArrayLike<number>
  readonly clusters?: ClusterCodes
}

/** The column of the index, beside the controls. */
export const INDEX = 'satisfaction'

export function loyaltySlope({ index, loyalty, controls, weights, clusters }: LinkRows): Slope {
  const options = weights === undefined ? {} : { weights }
  const columns = { [INDEX]: index, ...controls }
  const all = linearRegression(columns, loyalty, options)
  const predicted = linearPredictor(all, columns)
  const expected = expectedIndex(index, controls, options)
  const influence = new Float64Array(clusters === undefined ? 0 : clusters.count)
  let [squares, alone] = [0, 0]
  for (let row = 0; row < index.length; row++) {
    const weight = weights === undefined ? 1 : weights[row]!
    const rest = index[row]! - expected[row]!
    const pull = rest * (loyalty[row]! - predicted[row]!)
    squares += weight * rest * rest
    alone += weight * pull * pull
    if (clusters !== undefined) influence[clusters.code[row]!]! += weight * pull
  }
  const groups = clusters === undefined ? all.observations : clusters.count
  const spread = clusters === undefined ? alone : influence.reduce((sum, own) => sum + own * own, 0)
  const standardError = Math.sqrt((spread * groups) / Math.max(1, groups - 1)) / squares
  if (Number.isFinite(standardError)) return { estimate: all.coefficients[INDEX]!, standardError }
  return reject('OUT_OF_RANGE', 'clients', 'index and loyalty whose squares are finite numbers', standardError)
}

/** What the controls tell of the index; without any its mean. */
function expectedIndex(
  index: ArrayLike<number>,
  controls: RegressionColumns,
  options: LinearRegressionOptions,
): Float64Array {
  const regression = linearRegression(controls, index, options)
  if (Object.keys(controls).length > 0) return linearPredictor(regression, controls)
  return new Float64Array(index.length).fill(regression.intercept!)
}
