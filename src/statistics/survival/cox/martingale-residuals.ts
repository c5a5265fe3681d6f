import type { RegressionColumns } from '../../regression/regression.js'
import type { Durations } from '../types.js'
import { fillExpected } from './expected.js'
import type { CoxRowsOptions } from './fitted-rows.js'
import { fittedRows } from './fitted-rows.js'
import { fillRiskSums, riskSums } from './risk-sums.js'
import type { CoxModel } from './types.js'

/**
 * What came of each row less what was expected of it: its event (1 or 0) less the cumulative hazard it met. Far below 0: a client that
 * stayed much longer than such clients do; near 1: one that left at once. Against a column they show whether its effect is a line.
 *
 * Those of the rows of the fit add up to 0 (by weight); of other rows the baseline is made anew.
 *
 * @returns one a row, at most 1; 0 for rows of weight 0.
 * @throws ClienteleError as `fit` for rows at fault; `COLUMN_NOT_FOUND` naming a column; `UNIT_MISMATCH`, `MISSING_VALUE` without strata.
 * @see Barlow and Prentice (1988), Biometrika 75(1); Therneau, Grambsch and Fleming (1990), Biometrika 77(1).
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const durations = { unit: 'month', duration: [3, 6, 7, 9, 12, 14, 15, 18], event: [1, 1, 0, 1, 1, 1, 0, 0] }
 * const columns = { rate: [6, 5, 4, 5, 3, 5, 4, 3] }
 * const model = coxModel.fit(durations, columns)
 * Array.from(coxModel.martingaleResiduals(model, durations, columns), value => value.toFixed(2)) // => [ '0.53', '0.60', '-0.12', '0.19', '0.86', '-1.20', '-0.67', '-0.20' ]
 */
export function martingaleResiduals(
  model: CoxModel,
  durations: Durations,
  columns: RegressionColumns,
  options: CoxRowsOptions = {},
): Float64Array {
  const { rows, problem, predictor } = fittedRows(model, durations, columns, options)
  const { sets, design } = problem
  const sums = riskSums(problem)
  fillRiskSums(problem, predictor, sums)
  const expected = fillExpected(problem, sums, new Float64Array(predictor.length))
  const residuals = new Float64Array(rows.times.size)
  for (let i = 0; i < sets.rows; i++)
    residuals[sets.order[i]!] = design.outcomes[i]! - expected[i]! / design.weights[i]!
  return residuals
}

/**
 * Martingale residuals on a scale on which those of long stayers are no further out than those of early leavers: about normal where
 * few are censored, so that rows beyond 3 deserve a look.
 *
 *   sign(M) √(−2 (M + d ln(d − M))),    M the martingale residual, d = 1 where the event came
 *
 * @throws ClienteleError as `martingaleResiduals`.
 * @see Therneau, Grambsch and Fleming (1990), Biometrika 77(1).
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const durations = { unit: 'month', duration: [3, 6, 7, 9, 12, 14, 15, 18], event: [1, 1, 0, 1, 1, 1, 0, 0] }
 * const columns = { rate: [6, 5, 4, 5, 3, 5, 4, 3] }
 * const model = coxModel.fit(durations, columns)
 * Array.from(coxModel.devianceResiduals(model, durations, columns), value => value.toFixed(2)) // => [ '0.68', '0.79', '-0.50', '0.21', '1.50', '-0.90', '-1.15', '-0.64' ]
 */
export function devianceResiduals(
  model: CoxModel,
  durations: Durations,
  columns: RegressionColumns,
  options: CoxRowsOptions = {},
): Float64Array {
  const residuals = martingaleResiduals(model, durations, columns, options)
  for (let i = 0; i < residuals.length; i++) {
    const residual = residuals[i]!
    const came = Number(durations.event[i]!)
    const logs = came === 1 ? Math.log(Math.max(1 - residual, Number.MIN_VALUE)) : 0
    residuals[i] = Math.sign(residual) * Math.sqrt(Math.max(0, -2 * (residual + logs)))
  }
  return residuals
}
