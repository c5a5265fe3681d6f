/**
 * Was treatment drawn by lot, as far as what was known beforehand tells?
 *
 * @see Austin (2009), Balance diagnostics for comparing the distribution of baseline covariates, Statistics in Medicine 28, for
 * standardised differences, here over the pooled standard deviation and without their bias in small samples (Hedges 1981); Hansen and
 * Bowers (2008), Covariate balance in simple, stratified and clustered comparative studies, Statistical Science 23(2), for one test of
 * all columns.
 * @module
 */
import { ClienteleError, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { chiSquareSurvival } from '../../numeric/index.js'
import { expectColumns, OUTCOME } from '../../statistics/columns.js'
import type { LogisticRegression, RegressionColumns, StandardisedDifference } from '../../statistics/index.js'
import { logisticRegression, standardisedMeanDifference } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { expectBothArms, rowsOfArm } from './trial.js'

/** Which intervals are asked for. */
export interface RandomisationOptions {
  /** Nominal probability of each interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** One column in both arms. */
export interface ColumnBalance extends StandardisedDifference {
  readonly column: string
}

/** How alike the arms are. */
export interface RandomisationCheck {
  readonly clients: { readonly treated: number; readonly control: number }
  /** Treated less others, in standard deviations, the farthest apart first; beyond 0.1 is customarily worth a look. */
  readonly columns: readonly ColumnBalance[]
  /**
   * Of all columns together: how often lots alone would part the arms as much (likelihood ratio of a logistic regression of treatment
   * on the columns).
   */
  readonly pValue: number
}

/**
 * Compares the arms of a trial by what was known before it. A small p-value says that treatment was not drawn by lot (or that columns
 * were measured after it), and a plain comparison of outcomes then misleads.
 *
 * @param columns finite numbers by name, one a client, known before the treatment.
 * @param treated 1 for who was treated, 0 for who was not.
 * @throws ClienteleError `SEPARATED_OUTCOMES` where columns tell without fail who was treated, so that nobody can be compared;
 * `NO_VARIATION` for an empty arm or a column of one value; `COLLINEAR_COVARIATES` naming columns; as `qiniCurve` for bad cells.
 * @example
 * import { randomisationCheck } from 'clientele/loyalty'
 * const turnover = Array.from({ length: 40 }, (_, i) => (i * 7) % 40)
 * const byLot = turnover.map((_, i) => i % 2)
 * randomisationCheck({ turnover }, byLot).pValue.toFixed(2) // => '0.78'
 * const largeFirst = turnover.map((amount, i) => Number(amount > 20) ^ Number(i % 5 === 0))
 * randomisationCheck({ turnover }, largeFirst).columns[0].difference.toFixed(2) // => '1.17'
 */
export function randomisationCheck(
  columns: RegressionColumns,
  treated: ArrayLike<number>,
  options: RandomisationOptions = {},
): RandomisationCheck {
  expectKnownKeys(expectObject(options, 'options'), ['level'], 'options')
  const level = expectLevel(options.level)
  const { deviance, nullDeviance } = treatmentRegression(columns, treated)
  const [control, own] = ([0, 1] as const).map(arm => rowsOfArm(treated, arm))
  const balances = Object.entries(columns).map(([column, values]): ColumnBalance => {
    const of = (rows: Int32Array): Float64Array => Float64Array.from(rows, row => values[row]!)
    return { column, ...standardisedMeanDifference(of(own!), of(control!), { level }) }
  })
  return {
    clients: { treated: own!.length, control: control!.length },
    columns: balances.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)),
    pValue: chiSquareSurvival(Math.max(0, nullDeviance - deviance), balances.length),
  }
}

/** The regression of treatment on the columns: who is treated, by what is known. */
export function treatmentRegression(columns: RegressionColumns, treated: ArrayLike<number>): LogisticRegression {
  if (Object.keys(expectObject(columns, 'columns')).length === 0) {
    reject('EMPTY_INPUT', 'columns', 'at least one column', columns)
  }
  expectColumns(['treated', treated, OUTCOME])
  expectBothArms(treated)
  try {
    return logisticRegression(columns, treated)
  } catch (error) {
    if (!(error instanceof ClienteleError) || error.code !== 'SEPARATED_OUTCOMES') throw error
    return reject(
      'SEPARATED_OUTCOMES',
      error.path,
      'treated and untreated clients who are alike in it',
      undefined,
      APART,
    )
  }
}

const APART =
  'Columns tell who was treated: no treated client has its like among the others. Leave out what the choice went by'
