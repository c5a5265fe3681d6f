import { reject } from '../../../errors/index.js'
import type { RegressionColumns } from '../../regression/regression.js'
import { columnsOf } from '../cox/linear-predictor.js'
import { expectModel } from './model.js'
import type { FailureTimeModel, FailureTimeParams } from './types.js'

/**
 * Intercept + Σ βⱼ xⱼ of each row: where ln T lies, T in the model's unit of time.
 *
 * @param columns those of the model; others are not looked at. Of a model without columns one row is asked about.
 * @throws ClienteleError `COLUMN_NOT_FOUND` naming a column that is missing, `OUT_OF_RANGE` or `LENGTH_MISMATCH` naming cells.
 * @example
 * import { acceleratedFailureTime } from 'clientele/statistics'
 * const params = { distribution: 'weibull', intercept: 3, coefficients: { products: 0.25 }, scale: 0.5 }
 * const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'month' })
 * Array.from(acceleratedFailureTime.linearPredictor(model, { products: [1, 4] })) // => [3.25, 4]
 */
export function linearPredictor(model: FailureTimeModel, columns: RegressionColumns): Float64Array {
  return predictorOf(expectModel(model).params, columns)
}

/** The same of checked parameters. */
export function predictorOf({ intercept, coefficients }: FailureTimeParams, columns: RegressionColumns): Float64Array {
  const known = columnsOf({ coefficients }, columns)
  const predictor = new Float64Array(known[0]?.length ?? 1).fill(intercept)
  for (const [j, coefficient] of Object.values(coefficients).entries()) {
    const values = known[j]!
    for (let i = 0; i < predictor.length; i++) predictor[i]! += coefficient * values[i]!
  }
  const beyond = predictor.findIndex(value => !(Math.abs(value) < LARGEST))
  if (beyond !== -1) {
    reject('OUT_OF_RANGE', 'columns', `logarithms of time up to ${LARGEST}`, predictor[beyond], `See row ${beyond}`)
  }
  return predictor
}

/** Times from e^−700 to e^700 are doubles. */
const LARGEST = 700
