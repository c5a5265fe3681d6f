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
    return Math.min(Math.hypot(Math.sqrt(ofBaseline), length(covariance, away)), LARGEST)
  }
}

/** More than this is no error that a prediction has any use for, and products with it stay numbers. */
const LARGEST = 1e150

/** √(v'Mv), v of any size; rounding must not put the square below 0. */
function length(matrix: readonly (readonly number[])[], vector: Float64Array): number {
  const size = vector.reduce((most, cell) => Math.max(most, Math.abs(cell)), 0)
  if (size === 0) return 0
  let sum = 0
  for (let j = 0; j < vector.length; j++) {
    const row = matrix[j]!
    for (let k = 0; k < vector.length; k++) sum += (vector[j]! / size) * row[k]! * (vector[k]! / size)
  }
  return size * Math.sqrt(Math.max(0, sum))
}
