/**
 * A Cox regression from rows to the document.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { clusterCodes } from '../../cluster-codes.js'
import { TILE } from '../../regression/design.js'
import type { Evaluate } from '../../regression/objective.js'
import type { RegressionColumns } from '../../regression/regression.js'
import type { Durations } from '../types.js'
import { baselineOf } from './baseline.js'
import { exactObjective } from './exact-objective.js'
import { firthObjective } from './firth-objective.js'
import { firthReport } from './firth-report.js'
import { seal } from './model.js'
import { coxObjective } from './objective.js'
import { expectOptions, expectRidge } from './options.js'
import { fillPredictors } from './predictors.js'
import type { CoxProblem } from './problem.js'
import { coxProblem } from './problem.js'
import { reportOf } from './report.js'
import { robustErrors, robustWarnings } from './robust.js'
import type { CoxRows } from './rows.js'
import { expectRows } from './rows.js'
import { search } from './search.js'
import type { CoxModel, CoxOptions } from './types.js'

/**
 * Fits Cox's model by maximum partial likelihood, with a ridge or Firth's penalty where asked for.
 *
 * A row is a client, or a client for as long as its columns held (`entry` to `duration`), and a weight is a number of such clients: a row
 * of weight 2 is the same as two rows, in ties and in robust errors too. Columns may be in any units. What cannot be estimated is refused
 * by name before it is reported: columns that do not vary where somebody ends, columns that others tell, and columns that alone or
 * together tell who ends at every event (a monotone likelihood: estimates would be infinite), for which Firth's penalty or a ridge gives
 * finite ones.
 *
 * @param durations until when each row was watched, and whether its event came then.
 * @param columns finite numbers by name, one a row; at least one column.
 * @throws ClienteleError `NO_EVENTS` where everybody is censored; `NO_VARIATION`, `COLLINEAR_COVARIATES` and `SEPARATED_OUTCOMES` naming
 * the columns; `CONFLICTING_OPTIONS` for firth with a ridge, and for exact ties with firth, robust errors or weights;
 * `OUT_OF_RANGE`, `LENGTH_MISMATCH` and the like naming cells or options at fault. A search that does not converge is a warning.
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const durations = { unit: 'month', duration: [3, 5, 5, 8, 9, 12, 12, 14], event: [1, 1, 0, 1, 1, 0, 1, 0] } as const
 * const model = coxModel.fit(durations, { rate: [7.1, 6.2, 5.0, 5.9, 6.4, 4.8, 5.1, 5.5] })
 * model.params.coefficients.rate.toFixed(4) // => '2.3877'
 * model.fit.standardErrors.rate.toFixed(4) // => '1.1788'
 * coxModel.fit(durations, { late: [1, 1, 0, 1, 1, 0, 1, 0] }) // => Error SEPARATED_OUTCOMES
 * const firth = coxModel.fit(durations, { late: [1, 1, 0, 1, 1, 0, 1, 0] }, { firth: true })
 * firth.params.coefficients.late.toFixed(4) // => '2.4133'
 */
export function fit(durations: Durations, columns: RegressionColumns, options: CoxOptions = {}): CoxModel {
  const { ties, firth, robust, level, maxIterations } = expectOptions(options)
  const rows = expectRows(durations, columns, options.strata)
  const clusters =
    options.clusters === undefined ? undefined : clusterCodes(options.clusters, 'options.clusters', rows.times.size)
  if (ties === 'exact') expectNoWeights(rows)
  const problem = coxProblem(rows, ties, expectRidge(options, rows.names, firth))
  const objective = objectiveOf(problem, firth)
  const found = search(problem, objective, firth, maxIterations)
  const { scales, names } = problem.design
  const coefficients = found.point.map((value, j) => value / scales[j]!)
  const means = meansOf(rows)
  const predictor = predictorAt(problem, found.point)
  const observations = observationsOf(rows)
  const report = reportOf(problem, found, observations, firth)
  const { factor, point } = found
  const errors =
    robust && factor !== undefined && report.covariance !== undefined
      ? robustErrors(problem, predictor, { point, factor }, clusters, observations)
      : undefined
  return seal(
    rows.times.unit,
    {
      coefficients: byName(names, coefficients),
      means: byName(names, means),
      baseline: baselineOf(rows, problem, predictor, means, coefficients),
    },
    {
      ...report,
      ...(errors !== undefined && { robust: errors }),
      ...(robust && { warnings: [...report.warnings, ...robustWarnings(errors)] }),
      ...(firth && found.converged && { firth: firthReport(problem, objective, found, level) }),
    },
  )
}

/** The conditional likelihood is of rows that are there once. */
function expectNoWeights({ times: { weights } }: CoxRows): void {
  if (weights?.some(weight => weight !== 0 && weight !== 1))
    reject('CONFLICTING_OPTIONS', 'options.ties', "'efron' or 'breslow' with weights", "'exact'")
}

function predictorAt(problem: CoxProblem, point: Float64Array): Float64Array {
  return fillPredictors(problem, point, new Float64Array(problem.design.blocks * TILE))
}

function objectiveOf(problem: CoxProblem, firth: boolean): Evaluate {
  if (problem.ties === 'exact') return exactObjective(problem)
  return firth ? firthObjective(problem) : coxObjective(problem)
}

function byName(names: readonly string[], values: Float64Array): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, j) => [name, values[j]!]))
}

/** Weighted means of the columns. */
function meansOf({ times: { weights, size }, columns }: CoxRows): Float64Array {
  const total = weights === undefined ? size : weights.reduce((sum, weight) => sum + weight, 0)
  return Float64Array.from(columns, column => {
    const one = column[0]!
    let sum = 0
    if (weights === undefined) for (let i = 0; i < size; i++) sum += (column[i]! - one) * (1 / total)
    else for (let i = 0; i < size; i++) sum += (weights[i]! / total) * (column[i]! - one)
    return one + sum
  })
}

function observationsOf({ times: { weights, size } }: CoxRows): number {
  return weights === undefined ? size : weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0)
}
