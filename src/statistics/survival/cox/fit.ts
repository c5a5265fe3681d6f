/**
 * A Cox regression from rows to the document.
 *
 * @module
 */
import { TILE } from '../../regression/design.js'
import type { Evaluate } from '../../regression/objective.js'
import type { RegressionColumns } from '../../regression/regression.js'
import type { Durations } from '../types.js'
import { baselineOf } from './baseline.js'
import { exactObjective } from './exact-objective.js'
import { firthObjective } from './firth-objective.js'
import { firthReport } from './firth-report.js'
import { seal } from './model.js'
import { coxObjective, fillPredictors } from './objective.js'
import { expectOptions, expectRidge } from './options.js'
import type { CoxProblem } from './problem.js'
import { coxProblem } from './problem.js'
import { reportOf } from './report.js'
import { expectClusters, robustErrors } from './robust.js'
import type { CoxRows } from './rows.js'
import { expectRows } from './rows.js'
import { search } from './search.js'
import type { CoxModel, CoxOptions } from './types.js'

export function fit(durations: Durations, columns: RegressionColumns, options: CoxOptions = {}): CoxModel {
  const { ties, firth, robust, level, maxIterations } = expectOptions(options)
  const rows = expectRows(durations, columns, options.strata)
  const clusters = options.clusters === undefined ? undefined : expectClusters(options.clusters, rows.times.size)
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
      ...(firth && found.converged && { firth: firthReport(problem, objective, found, level) }),
    },
  )
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
    for (let i = 0; i < size; i++) sum += ((weights === undefined ? 1 : weights[i]!) / total) * (column[i]! - one)
    return one + sum
  })
}

function observationsOf({ times: { weights, size } }: CoxRows): number {
  return weights === undefined ? size : weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0)
}
