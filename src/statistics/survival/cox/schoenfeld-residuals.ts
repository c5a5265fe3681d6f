import type { RegressionColumns } from '../../regression/regression.js'
import type { Durations } from '../types.js'
import { eventResiduals } from './event-residuals.js'
import type { CoxRowsOptions } from './fitted-rows.js'
import { fittedRows } from './fitted-rows.js'
import { fillRiskSums, riskSums } from './risk-sums.js'
import type { CoxModel } from './types.js'

/** Rows that ended, against those at risk with them; by time, those at one time as they stood. */
export interface SchoenfeldResiduals {
  /** Which rows. */
  readonly rows: Int32Array
  /** When each ended, in the model's unit of time. */
  readonly times: Float64Array
  /** By column: the row's value less the mean of those at risk, weighted by hazard ratios. */
  readonly residuals: Readonly<Record<string, Float64Array>>
  /**
   * By column: residuals scaled such that they scatter about the coefficient as it is at that time (Grambsch and Therneau 1994): where
   * they drift with time, the effect does. Absent in a model without covariance.
   */
  readonly coefficients?: Readonly<Record<string, Float64Array>>
}

/**
 * Of each row that ended, how its columns differed from those who could have ended in its place.
 *
 *   s = x − x̄,    β(t) ≈ β + d V s    with V the covariance of the coefficients and d the number of events
 *
 * @throws ClienteleError as `martingaleResiduals`.
 * @see Schoenfeld (1982), Partial residuals for the proportional hazards regression model, Biometrika 69(1).
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const durations = { unit: 'month', duration: [3, 6, 7, 9, 12, 14, 15, 18], event: [1, 1, 0, 1, 1, 1, 0, 0] }
 * const columns = { rate: [6, 5, 4, 5, 3, 5, 4, 3] }
 * const { times, residuals } = coxModel.schoenfeldResiduals(coxModel.fit(durations, columns), durations, columns)
 * Array.from(times) // => [3, 6, 9, 12, 14]
 * Array.from(residuals.rate, value => value.toFixed(2)) // => [ '0.67', '0.26', '0.27', '-1.55', '0.35' ]
 */
export function schoenfeldResiduals(
  given: CoxModel,
  durations: Durations,
  columns: RegressionColumns,
  options: CoxRowsOptions = {},
): SchoenfeldResiduals {
  const { model, rows, problem, predictor } = fittedRows(given, durations, columns, options)
  const { sets, design } = problem
  const { width, scales, outcomes } = design
  const { values, meet } = eventResiduals(problem)
  fillRiskSums(problem, predictor, riskSums(problem), meet)
  const { duration } = rows.times
  const ended = Array.from(sets.order.keys())
    .filter(i => outcomes[i] === 1)
    .sort((a, b) => duration[sets.order[a]!]! - duration[sets.order[b]!]! || sets.order[a]! - sets.order[b]!)
  const residuals = rows.names.map((_, j) => Float64Array.from(ended, i => values[i * width + j]! * scales[j]!))
  const byName = (of: readonly Float64Array[]): Readonly<Record<string, Float64Array>> =>
    Object.fromEntries(rows.names.map((name, j) => [name, of[j]!]))
  const coefficients = scaled(model, residuals)
  return {
    rows: Int32Array.from(ended, i => sets.order[i]!),
    times: Float64Array.from(ended, i => duration[sets.order[i]!]!),
    residuals: byName(residuals),
    ...(coefficients !== undefined && { coefficients: byName(coefficients) }),
  }
}

function scaled({ params, fit }: CoxModel, residuals: readonly Float64Array[]): readonly Float64Array[] | undefined {
  if (fit.source === 'given' || fit.covariance === undefined) return undefined
  const { covariance } = fit
  return Object.values(params.coefficients).map((coefficient, j) =>
    residuals[j]!.map((_, r) => {
      const along = covariance[j]!.reduce((sum, cell, k) => sum + cell * residuals[k]![r]!, 0)
      return coefficient + residuals[j]!.length * along
    }),
  )
}
