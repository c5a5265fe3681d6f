import { expectObject, reject } from '../../../errors/index.js'
import { FINITE } from '../../columns.js'
import { ownValue } from '../../own-value.js'
import { numbersOf } from '../../regression/checked-rows.js'
import type { RegressionColumns } from '../../regression/regression.js'
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
  expectObject(columns, 'columns')
  const known = Object.entries(coefficients).map(([name, coefficient]) => ({
    name,
    coefficient,
    column: columnOf(columns, name),
  }))
  const size = known[0] === undefined ? 1 : numbersOf(known[0].column, `columns.${known[0].name}`).length
  const predictor = new Float64Array(size).fill(intercept)
  for (const { name, coefficient, column } of known) {
    const values = numbersOf(column, `columns.${name}`, FINITE, size)
    for (let i = 0; i < size; i++) predictor[i]! += coefficient * values[i]!
  }
  const beyond = predictor.findIndex(value => !(Math.abs(value) < LARGEST))
  if (beyond !== -1) {
    reject('OUT_OF_RANGE', 'columns', `logarithms of time up to ${LARGEST}`, predictor[beyond], `See row ${beyond}`)
  }
  return predictor
}

/** Times from e^−700 to e^700 are doubles. */
const LARGEST = 700

function columnOf(columns: RegressionColumns, name: string): ArrayLike<number> {
  const column = ownValue(columns, name)
  if (column !== undefined) return column
  const known = Object.keys(columns).join(', ')
  return reject('COLUMN_NOT_FOUND', `columns.${name}`, 'a column of numbers', undefined, `Columns are: ${known}`)
}
