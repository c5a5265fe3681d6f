/**
 * How sure the cumulative hazard of a prediction is, as a part of itself.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { CoxBaseline, CoxModel } from './types.js'
import { sumAfter } from './windows.js'

/** The standard error of a row's cumulative hazard over some steps of a baseline, divided by that hazard. */
export type RelativeError = (row: number, baseline: CoxBaseline, before: number, after: number) => number

/** Of checked columns, in the order of the model's. */
export function relativeError({ params, fit }: CoxModel, columns: readonly Float64Array[]): RelativeError {
  const names = Object.keys(params.coefficients)
  const means = Object.values(params.means)
  const covariance = fit.source === 'given' ? undefined : (fit.robust?.covariance ?? fit.covariance)
  if (covariance === undefined) {
    return reject('NOT_APPLICABLE', 'model.fit', 'a fit with a covariance', fit.source, 'Its parameters have no errors')
  }
  const away = new Float64Array(names.length)
  return (row, { cumulativeHazard, variance, drift }, before, after) => {
    if (drift === undefined) return reject('NOT_APPLICABLE', 'model.params.baseline', 'a baseline with drift', drift)
    const step = sumAfter(cumulativeHazard, after) - sumAfter(cumulativeHazard, before)
    for (let j = 0; j < names.length; j++) {
      const drifted = sumAfter(drift[names[j]!]!, after) - sumAfter(drift[names[j]!]!, before)
      away[j] = columns[j]![row]! - means[j]! - drifted / step
    }
    const ofBaseline = (sumAfter(variance, after) - sumAfter(variance, before)) / step / step
    return Math.sqrt(ofBaseline + quadratic(covariance, away))
  }
}

/** v'Mv, which rounding must not put below 0. */
function quadratic(matrix: readonly (readonly number[])[], vector: Float64Array): number {
  let sum = 0
  for (let j = 0; j < vector.length; j++) {
    const row = matrix[j]!
    for (let k = 0; k < vector.length; k++) sum += vector[j]! * row[k]! * vector[k]!
  }
  return Math.max(0, sum)
}
