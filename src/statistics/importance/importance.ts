/**
 * Which of several predictors that go together matters most for an outcome? What they explain together is shared out.
 *
 * Coefficients cannot say it: of two predictors that tell much the same, one takes it all, by accident of the sample.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { RegressionColumns } from '../regression/regression.js'
import { correlate, correlationRoom } from './correlations.js'
import { johnsonOf } from './johnson.js'
import type { ImportanceRows } from './read-rows.js'
import { readRows } from './read-rows.js'
import { reportOf } from './report.js'
import { shapleyOf, shapleyRoom } from './shapley.js'
import type { Importance, ImportanceMethod, ImportanceOptions } from './types.js'

/** Of `'shapley'`: a million sets, some 50 ms. */
const MOST_SHAPLEY = 20
/** Of `'relative-weights'`. */
const MOST = 200

/**
 * Shapley's share of R² for each predictor (LMG; general dominance): what it adds when it comes in, averaged over all orders in which
 * the predictors can come. Exact: all 2^p sets of p predictors are visited.
 *
 * Importance says how well the outcome can be told from a predictor, not what changing the predictor would do.
 *
 * @param columns one to 20 columns of finite numbers by name.
 * @param outcomes finite numbers, one a row, at least two more than there are columns.
 * @throws ClienteleError `COLLINEAR_COVARIATES` naming a column and those that tell it; `NO_VARIATION` naming a column of one value;
 * `NO_DATA` for too few rows; `OUT_OF_RANGE` for more than 20 columns; `LENGTH_MISMATCH`, `OUT_OF_RANGE` and the like naming the
 * first ten cells at fault.
 * @see Lindeman, Merenda and Gold (1980), Introduction to Bivariate and Multivariate Analysis; Grömping (2007), Estimators of
 * relative importance in linear regression based on variance decomposition, The American Statistician 61(2).
 * @example
 * import { shapleyShares } from 'clientele/statistics'
 * const columns = { speed: [3, 5, 6, 7, 8, 9, 4, 6], clarity: [4, 5, 5, 8, 7, 9, 3, 7] }
 * const { rSquared, predictors } = shapleyShares(columns, [4, 5, 6, 8, 8, 9, 3, 7])
 * rSquared.toFixed(3) // => '0.976'
 * predictors.map(({ name, share }) => `${name} ${share.toFixed(3)}`) // => [ 'speed 0.467', 'clarity 0.533' ]
 */
export function shapleyShares(
  columns: RegressionColumns,
  outcomes: ArrayLike<number>,
  options: ImportanceOptions = {},
): Importance {
  return importanceOf(columns, outcomes, options, 'shapley')
}

/**
 * Johnson's relative weight of each predictor: nearly what {@link shapleyShares} gives, without visiting all sets, for up to 200
 * predictors.
 *
 * @param columns one to 200 columns of finite numbers by name.
 * @param outcomes finite numbers, one a row, at least two more than there are columns.
 * @throws ClienteleError as {@link shapleyShares}, `OUT_OF_RANGE` for more than 200 columns.
 * @see Johnson (2000), Multivariate Behavioral Research 35(1), eq. 2 to 7; Genizi (1993), Statistica Sinica 3.
 * @example
 * import { relativeWeights } from 'clientele/statistics'
 * const columns = { speed: [3, 5, 6, 7, 8, 9, 4, 6], clarity: [4, 5, 5, 8, 7, 9, 3, 7] }
 * const { predictors } = relativeWeights(columns, [4, 5, 6, 8, 8, 9, 3, 7])
 * predictors.map(({ name, importance }) => `${name} ${importance.toFixed(3)}`) // => [ 'speed 0.456', 'clarity 0.520' ]
 */
export function relativeWeights(
  columns: RegressionColumns,
  outcomes: ArrayLike<number>,
  options: ImportanceOptions = {},
): Importance {
  return importanceOf(columns, outcomes, options, 'relative-weights')
}

function importanceOf(
  columns: RegressionColumns,
  outcomes: ArrayLike<number>,
  options: ImportanceOptions,
  method: ImportanceMethod,
): Importance {
  expectKnownKeys(options, ['weights'], 'options')
  expectFewColumns(columns, method)
  return importanceOfRows(readRows(columns, outcomes, options.weights), method)
}

/** The importance of predictors in rows that are checked. */
export function importanceOfRows(rows: ImportanceRows, method: ImportanceMethod): Importance {
  const { names } = rows
  const room = correlationRoom(names.length + 1)
  correlate(rows.columns, rows.weights, room)
  const out = new Float64Array(names.length)
  if (method === 'relative-weights') return reportOf(rows, room, method, johnsonOf(room.matrix, names.length, out))
  const walked = shapleyRoom(names.length)
  return reportOf(rows, room, method, shapleyOf(room.matrix, walked, out), walked.added)
}

/** Refuses more columns than a method can do. */
export function expectFewColumns(columns: RegressionColumns, method: ImportanceMethod): void {
  const count = Object.keys(expectObject(columns, 'columns')).length
  const most = method === 'shapley' ? MOST_SHAPLEY : MOST
  if (count <= most) return
  const hint = method === 'shapley' ? 'Each column more doubles the work; relative weights take up to 200' : undefined
  reject('OUT_OF_RANGE', 'columns', `at most ${most} columns`, count, hint)
}
