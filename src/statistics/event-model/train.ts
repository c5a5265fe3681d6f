/**
 * The regression of an event on the attributes of some clients.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { AttributeColumn } from '../attribute-columns/read-columns.js'
import { logisticRegression } from '../regression/index.js'
import { featureValues } from './feature-values.js'
import { planFeatures } from './features.js'
import type { EventFeature, EventModel } from './types.js'

/** A model and whether its search ended. */
export interface Trained {
  readonly model: EventModel
  readonly converged: boolean
}

/** Fits an event to the rows; `outcomes` are those of the rows, in their order. */
export function train(
  columns: readonly AttributeColumn[],
  rows: Int32Array,
  outcomes: Uint8Array,
  ridge: number,
): Trained {
  const features = planFeatures(columns, rows)
  const values = featureValues(features, columns, rows)
  const named = features.map((feature, i) => [nameOf(feature, i), values[i]!] as const)
  const options = features.length === 0 ? {} : { ridge }
  const {
    intercept = 0,
    coefficients,
    covariance,
    converged,
  } = logisticRegression(Object.fromEntries(named), outcomes, options)
  return {
    model: {
      features,
      intercept,
      coefficients: named.map(([name]) => coefficients[name]!),
      ...(covariance !== undefined && { covariance }),
    },
    converged,
  }
}

/** With its place, so that no two are called the same. */
function nameOf({ attribute, of, word = of }: EventFeature, place: number): string {
  return of === 'number' ? `${attribute} (${place})` : `${attribute} ${word} (${place})`
}

/** Log-odds of rows by the values of their features, as the regression has them. */
export function logOdds(
  { intercept, coefficients }: EventModel,
  values: readonly Float64Array[],
  rows: number,
): Float64Array {
  const sums = new Float64Array(rows).fill(intercept)
  for (const [j, column] of values.entries()) {
    const coefficient = coefficients[j]!
    for (let i = 0; i < rows; i++) sums[i]! += coefficient * column[i]!
  }
  return expectNumbers(sums, 'coefficients')
}

/** Refuses sums that leave the range of a double both ways, as those of a caller's own figures may. */
export function expectNumbers(sums: Float64Array, of: 'coefficients' | 'covariance'): Float64Array {
  if (!sums.some(Number.isNaN)) return sums
  return reject('OUT_OF_RANGE', `model.params.${of}`, 'figures whose sums are numbers', 'larger ones')
}

/** The probability of log-odds. */
export function probabilityOf(logit: number): number {
  const small = Math.exp(-Math.abs(logit))
  return logit < 0 ? small / (1 + small) : 1 / (1 + small)
}
