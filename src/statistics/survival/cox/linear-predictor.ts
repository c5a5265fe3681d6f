import { expectObject, reject } from '../../../errors/index.js'
import { FINITE } from '../../columns.js'
import { ownValue } from '../../own-value.js'
import { numbersOf } from '../../regression/checked-rows.js'
import type { RegressionColumns } from '../../regression/regression.js'
import { expectModel } from './model.js'
import type { CoxModel, CoxParams } from './types.js'

/**
 * The logarithm of each row's hazard over that of one whose columns are at the means: Σ βⱼ (xⱼ − mean of xⱼ). Above 0 a client
 * leaves sooner than that one, below 0 later.
 *
 * @param columns those of the model; others are not looked at.
 * @throws ClienteleError `COLUMN_NOT_FOUND` naming a column that is missing, `OUT_OF_RANGE` or `LENGTH_MISMATCH` naming cells.
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const baseline = [{ times: [6, 12], cumulativeHazard: [0.1, 0.3], variance: [0, 0], from: 0, until: 24 }]
 * const model = coxModel.fromParams({ coefficients: { rate: 0.5 }, means: { rate: 4 }, baseline }, { timeUnit: 'month' })
 * Array.from(coxModel.linearPredictor(model, { rate: [4, 6] })) // => [0, 1]
 */
export function linearPredictor(model: CoxModel, columns: RegressionColumns): Float64Array {
  const { params } = expectModel(model)
  return predictorOf(params, columnsOf(params, columns))
}

/** The columns of a model in their order, each checked; at least one row. */
export function columnsOf(
  { coefficients }: Pick<CoxParams, 'coefficients'>,
  columns: RegressionColumns,
  path = 'columns',
): Float64Array[] {
  expectObject(columns, path)
  const checked: Float64Array[] = []
  for (const name of Object.keys(coefficients)) {
    const column = ownValue(columns, name)
    if (column === undefined) {
      const known = Object.keys(columns).join(', ')
      return reject('COLUMN_NOT_FOUND', `${path}.${name}`, 'a column of the model', undefined, `There are: ${known}`)
    }
    checked.push(numbersOf(column, `${path}.${name}`, FINITE, checked[0]?.length, 'the first'))
  }
  return checked
}

/** Of columns that were checked. */
export function predictorOf(
  { coefficients, means }: Pick<CoxParams, 'coefficients' | 'means'>,
  columns: readonly Float64Array[],
): Float64Array {
  const predictor = new Float64Array(columns[0]!.length)
  for (const [j, [name, coefficient]] of Object.entries(coefficients).entries()) {
    const values = columns[j]!
    const mean = means[name]!
    for (let i = 0; i < predictor.length; i++) predictor[i]! += coefficient * (values[i]! - mean)
  }
  const beyond = predictor.findIndex(value => !Number.isFinite(value))
  if (beyond !== -1)
    reject('OUT_OF_RANGE', `columns, row ${beyond}`, 'a sum within the range of a double', predictor[beyond])
  return predictor
}
