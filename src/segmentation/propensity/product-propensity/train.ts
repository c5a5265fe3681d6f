/**
 * The regression of one product on the attributes of some clients.
 *
 * @module
 */
import { logisticRegression } from '../../../statistics/index.js'
import type { PortraitColumn } from '../../portrait/read-columns.js'
import { featureColumn, planFeatures } from './features.js'
import type { ProductModel, PropensityFeature } from './types.js'

/** A model and whether its search ended. */
export interface Trained {
  readonly model: ProductModel
  readonly converged: boolean
}

/** Fits a product to the rows; `outcomes` are those of the rows, in their order. */
export function train(
  columns: readonly PortraitColumn[],
  rows: Int32Array,
  outcomes: Uint8Array,
  ridge: number,
): Trained {
  const features = planFeatures(columns, rows)
  const named = features.map((feature, i) => [nameOf(feature, i), featureOf(feature, columns, rows)] as const)
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

/** A column of rows for a feature, by the name of its attribute. */
export function featureOf(
  feature: PropensityFeature,
  columns: readonly PortraitColumn[],
  rows: Int32Array,
): Float64Array {
  return featureColumn(feature, columns.find(({ attribute }) => attribute === feature.attribute)!, rows)
}

/** With its place, so that no two are called the same. */
function nameOf({ attribute, of, word = of }: PropensityFeature, place: number): string {
  return of === 'number' ? `${attribute} (${place})` : `${attribute} ${word} (${place})`
}

/** Log-odds of the rows, as the regression has them. */
export function logOdds(
  { features, intercept, coefficients }: ProductModel,
  columns: readonly PortraitColumn[],
  rows: Int32Array,
): Float64Array {
  const sums = new Float64Array(rows.length).fill(intercept)
  for (const [j, feature] of features.entries()) {
    const values = featureOf(feature, columns, rows)
    for (let i = 0; i < sums.length; i++) sums[i]! += coefficients[j]! * values[i]!
  }
  return sums
}

/** The probability of log-odds. */
export function probabilityOf(logit: number): number {
  const small = Math.exp(-Math.abs(logit))
  return logit < 0 ? small / (1 + small) : 1 / (1 + small)
}
