import { reject } from '../../../errors/index.js'
import type { RegressionColumns } from '../../regression/regression.js'
import type { Durations } from '../types.js'
import type { CoxRowsOptions } from './fitted-rows.js'
import { fittedRows } from './fitted-rows.js'
import { scoreResiduals } from './score-residuals.js'
import type { CoxModel } from './types.js'

/**
 * How much each coefficient would fall, about, were a row left out (dfbeta): its score residual times the covariance. A row that moves
 * a coefficient by a standard error decides it alone.
 *
 * @returns by column, one a row; rows of the fit add up to 0.
 * @throws ClienteleError as `martingaleResiduals`; `NOT_APPLICABLE` for a model without covariance.
 * @see Cain and Lange (1984), Approximate case influence for the proportional hazards regression model, Biometrics 40(2).
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const durations = { unit: 'month', duration: [3, 6, 7, 9, 12, 14, 15, 18], event: [1, 1, 0, 1, 1, 1, 0, 0] }
 * const columns = { rate: [6, 5, 4, 5, 3, 5, 4, 3] }
 * const { rate } = coxModel.influence(coxModel.fit(durations, columns), durations, columns)
 * Array.from(rate, value => value.toFixed(3)) // => [ '0.177', '0.116', '0.057', '0.069', '-0.647', '-0.164', '0.225', '0.168' ]
 */
export function influence(
  given: CoxModel,
  durations: Durations,
  columns: RegressionColumns,
  options: CoxRowsOptions = {},
): Readonly<Record<string, Float64Array>> {
  const { model, rows, problem, predictor } = fittedRows(given, durations, columns, options)
  const covariance = model.fit.source === 'given' ? undefined : model.fit.covariance
  if (covariance === undefined)
    return reject(
      'NOT_APPLICABLE',
      'model.fit',
      'a fit with a covariance',
      model.fit.source,
      'Its parameters have no errors',
    )
  const { sets, design } = problem
  const { width, scales } = design
  const scores = scoreResiduals(problem, predictor)
  const found = rows.names.map(() => new Float64Array(rows.times.size))
  for (let i = 0; i < sets.rows; i++) {
    const row = sets.order[i]!
    const weight = rows.times.weights === undefined ? 1 : rows.times.weights[row]!
    for (let j = 0; j < width; j++) {
      let sum = 0
      for (let k = 0; k < width; k++) sum += covariance[j]![k]! * scales[k]! * scores[i * width + k]!
      found[j]![row] = weight * sum
    }
  }
  return Object.fromEntries(rows.names.map((name, j) => [name, found[j]!]))
}
