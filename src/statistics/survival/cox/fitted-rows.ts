/**
 * The rows of a fit once more, with what the model expects of them.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import { TILE } from '../../regression/design.js'
import type { RegressionColumns } from '../../regression/regression.js'
import type { Durations } from '../types.js'
import { columnsOf } from './linear-predictor.js'
import { expectModel } from './model.js'
import { fillPredictors } from './predictors.js'
import type { CoxProblem } from './problem.js'
import { coxProblem } from './problem.js'
import type { CoxRows } from './rows.js'
import { expectRows } from './rows.js'
import type { CoxModel } from './types.js'

/** What the fit was told beside durations and columns. */
export interface CoxRowsOptions {
  /** The stratum of each row, where the model has strata. */
  readonly strata?: ArrayLike<string>
}

/** Rows with the model's predictor, one a row, in the order of risk sets. */
export interface FittedRows {
  readonly model: CoxModel
  readonly rows: CoxRows
  readonly problem: CoxProblem
  readonly predictor: Float64Array
}

/** Rows that come from anywhere, beside a model: usually those of its fit, with its columns and in its unit. */
export function fittedRows(
  given: CoxModel,
  durations: Durations,
  columns: RegressionColumns,
  options: CoxRowsOptions,
): FittedRows {
  expectKnownKeys(expectObject(options, 'options'), ['strata'], 'options')
  const model = expectModel(given)
  const names = Object.keys(model.params.coefficients)
  const own = columnsOf(model.params, columns)
  const rows = expectRows(durations, Object.fromEntries(names.map((name, j) => [name, own[j]!])), options.strata)
  if (rows.times.unit !== model.timeUnit)
    reject('UNIT_MISMATCH', 'durations.unit', `'${model.timeUnit}', as the model has`, rows.times.unit)
  const hasStrata = model.params.baseline[0]!.stratum !== undefined
  if (hasStrata && rows.strata === undefined)
    reject('MISSING_VALUE', 'options.strata', 'the stratum of each row, as the model has strata', undefined)
  const ties = model.fit.source === 'given' ? 'efron' : model.fit.ties
  const problem = coxProblem(rows, ties, new Float64Array(names.length))
  const { design } = problem
  const point = Float64Array.from(Object.values(model.params.coefficients), (value, j) => value * design.scales[j]!)
  const predictor = fillPredictors(problem, point, new Float64Array(design.blocks * TILE))
  expectNear(predictor.subarray(0, problem.sets.rows), problem)
  return { model, rows, problem, predictor }
}

/** Hazards further apart than e to this cannot stand in one sum. */
const WIDEST = 700

/** Sums of who enters late and leaves need hazards that doubles hold side by side. */
function expectNear(predictor: Float64Array, { sets }: CoxProblem): void {
  let [least, most] = [0, 0]
  for (const [i, value] of predictor.entries()) {
    if (value < predictor[least]!) least = i
    if (value > predictor[most]!) most = i
  }
  const spread = predictor[most]! - predictor[least]!
  if (sets.entries === undefined ? Number.isFinite(spread) : spread <= WIDEST) return
  const expected = `predictors within ${WIDEST} of each other, where rows enter late`
  reject('OUT_OF_RANGE', `columns, row ${sets.order[most]}`, expected, spread, 'Look for a cell far from all others')
}
