/**
 * What a regression says of rows.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { columnLength } from '../columns.js'
import { ownValue } from '../own-value.js'
import { EXPOSURE, numbersOf } from './checked-rows.js'
import type { AnyRegression, RegressionColumns } from './regression.js'

/** What is known of rows beside their columns. */
export interface PredictionOptions {
  /** Known part of the linear predictor, one a row; 0 by default. */
  readonly offset?: ArrayLike<number>
  /** Of Poisson regressions, > 0, one a row; 1 by default. */
  readonly exposure?: ArrayLike<number>
}

/** What is needed of a regression, whether it was just fitted or comes from JSON. */
export type Predictor = Pick<AnyRegression, 'kind' | 'intercept' | 'coefficients'>

const KINDS = ['linear-regression', 'logistic-regression', 'poisson-regression'] as const

/**
 * β₀ + Σ βⱼ xⱼ of each row, with offset and ln(exposure) where given: log-odds of a logistic regression, the logarithm of the
 * expected count of a Poisson one.
 *
 * @param columns those of the regression; others are not looked at.
 * @throws ClienteleError `COLUMN_NOT_FOUND` naming a column that is missing, `OUT_OF_RANGE` or `LENGTH_MISMATCH` naming cells at
 * fault, or coefficients that are no numbers; `EMPTY_INPUT` for a regression without columns, which says the same of every row.
 * @example
 * import { linearPredictor } from 'clientele/statistics'
 * const regression = { kind: 'logistic-regression', intercept: -3, coefficients: { utilisation: 2 } }
 * Array.from(linearPredictor(regression, { utilisation: [0.5, 1] })) // => [-2, -1]
 */
export function linearPredictor(
  regression: Predictor,
  columns: RegressionColumns,
  options: PredictionOptions = {},
): Float64Array {
  const { kind, intercept = 0, coefficients } = expectPredictor(regression)
  expectObject(columns, 'columns')
  expectKnownKeys(options, kind === 'poisson-regression' ? ['offset', 'exposure'] : ['offset'], 'options')
  const named = Object.entries(coefficients)
  const rows = rowsOf(named[0]?.[0], columns, options)
  const predictor = new Float64Array(rows).fill(intercept)
  for (const [name, coefficient] of named) {
    const values = numbersOf(columnOf(columns, name), `columns.${name}`, undefined, rows)
    for (let i = 0; i < rows; i++) predictor[i]! += coefficient * values[i]!
  }
  if (options.offset !== undefined) {
    const offset = numbersOf(options.offset, 'options.offset', undefined, rows)
    for (let i = 0; i < rows; i++) predictor[i]! += offset[i]!
  }
  if (options.exposure !== undefined) {
    const exposure = numbersOf(options.exposure, 'options.exposure', EXPOSURE, rows)
    for (let i = 0; i < rows; i++) predictor[i]! += Math.log(exposure[i]!)
  }
  const beyond = predictor.findIndex(value => !Number.isFinite(value))
  if (beyond >= 0)
    reject('OUT_OF_RANGE', `columns, row ${beyond}`, 'a sum within the range of a double', predictor[beyond])
  return predictor
}

/**
 * What is expected of each row: the value of a linear regression, the probability of the event of a logistic one, the
 * expected count of a Poisson one.
 *
 * @param columns those of the regression; others are not looked at.
 * @returns probabilities within [0, 1]; expected counts of 0 up to the largest double.
 * @throws ClienteleError as {@link linearPredictor}.
 * @example
 * import { regressionPredictions } from 'clientele/statistics'
 * const regression = { kind: 'logistic-regression', intercept: -3, coefficients: { utilisation: 3 } }
 * Array.from(regressionPredictions(regression, { utilisation: [1, 2] }), p => p.toFixed(4)) // => ['0.5000', '0.9526']
 */
export function regressionPredictions(
  regression: Predictor,
  columns: RegressionColumns,
  options: PredictionOptions = {},
): Float64Array {
  const predictor = linearPredictor(regression, columns, options)
  const { kind } = regression
  if (kind === 'linear-regression') return predictor
  const mean = kind === 'logistic-regression' ? probabilityOf : countOf
  for (let i = 0; i < predictor.length; i++) predictor[i] = mean(predictor[i]!)
  return predictor
}

function probabilityOf(logOdds: number): number {
  const small = Math.exp(-Math.abs(logOdds))
  return logOdds < 0 ? small / (1 + small) : 1 / (1 + small)
}

function countOf(logCount: number): number {
  return Math.min(Math.exp(logCount), Number.MAX_VALUE)
}

/** A regression of a known kind whose coefficients are numbers: from JSON it may be anything. */
export function expectPredictor(regression: Predictor): Predictor {
  const { kind, intercept, coefficients } = expectObject(regression, 'regression')
  expectOneOf(kind, KINDS, 'regression.kind')
  if (intercept !== undefined) expectFinite(intercept, 'regression.intercept')
  for (const [name, value] of Object.entries(expectObject(coefficients, 'regression.coefficients'))) {
    expectFinite(value, `regression.coefficients.${name}`)
  }
  return regression
}

function rowsOf(name: string | undefined, columns: RegressionColumns, { offset, exposure }: PredictionOptions): number {
  if (name !== undefined) return columnLength(columnOf(columns, name), `columns.${name}`)
  if (offset !== undefined) return columnLength(offset, 'options.offset')
  if (exposure !== undefined) return columnLength(exposure, 'options.exposure')
  return reject('EMPTY_INPUT', 'regression.coefficients', 'at least one column', 'none')
}

function columnOf(columns: RegressionColumns, name: string): ArrayLike<number> {
  const column = ownValue(columns, name)
  return column ?? reject('COLUMN_NOT_FOUND', `columns.${name}`, 'a column, as the regression has one', column)
}
