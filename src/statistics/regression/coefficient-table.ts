/**
 * Each coefficient with its interval and test.
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectObject, expectPositive } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { normalSurvival, normalUpperQuantile, studentTQuantile } from '../../numeric/index.js'
import { studentTwoSided } from '../f-tail.js'
import { expectLevel } from '../level.js'
import { ownValue } from '../own-value.js'
import { expectPredictor } from './predictions.js'
import type { AnyRegression } from './regression.js'

/** How sure the intervals shall be. */
export interface CoefficientTableOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** One coefficient and what is known about it. */
export interface CoefficientRow {
  /** The column; `(intercept)` for the intercept, which comes first. */
  readonly name: string
  readonly estimate: number
  /** This and what follows are absent where the regression has no standard errors. */
  readonly standardError?: number
  /** Estimate by standard error: z, or Student's t of a linear regression. Absent where the standard error is 0. */
  readonly statistic?: number
  /** Probability of a statistic as far from 0 on either side, were the coefficient 0; absent as `statistic` is. */
  readonly pValue?: number
  /** Estimate ∓ quantile · standard error (`wald`, or `student` of a linear regression). */
  readonly interval?: Interval
}

/**
 * The table of a regression's coefficients: intervals and tests by standard errors (Wald), which need many rows for each
 * coefficient of a logistic or Poisson regression, and those of Student of a linear one.
 *
 * @throws ClienteleError `INVALID_TYPE` or `OUT_OF_RANGE` naming what of a regression from JSON is no number, or for a level
 * outside of (0, 1).
 * @example
 * import { coefficientTable, linearRegression } from 'clientele/statistics'
 * const line = linearRegression({ x: [1, 2, 3, 4] }, [2, 4, 5, 8])
 * const [, slope] = coefficientTable(line)
 * slope.estimate.toFixed(4) // => '1.9000'
 * slope.pValue.toFixed(4) // => '0.0188'
 * slope.interval.lower.toFixed(4) // => '0.7616'
 */
export function coefficientTable(
  regression: AnyRegression,
  options: CoefficientTableOptions = {},
): readonly CoefficientRow[] {
  expectPredictor(regression)
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const { intercept, interceptError, coefficients, standardErrors } = regression
  if (standardErrors !== undefined) expectObject(standardErrors, 'regression.standardErrors')
  const df = regression.kind === 'linear-regression' ? regression.residualDegreesOfFreedom : undefined
  if (df !== undefined && standardErrors !== undefined) expectPositive(df, 'regression.residualDegreesOfFreedom')
  const row = (name: string, estimate: number, error: number | undefined, path: string): CoefficientRow =>
    error === undefined ? { name, estimate } : rowOf(name, estimate, expectNonNegative(error, path), level, df)
  const slopes = Object.entries(coefficients).map(([name, estimate]) => {
    const error = standardErrors && ownValue(standardErrors, name)
    return row(name, estimate, error, `regression.standardErrors.${name}`)
  })
  if (intercept === undefined) return slopes
  return [row('(intercept)', intercept, interceptError, 'regression.interceptError'), ...slopes]
}

function rowOf(name: string, estimate: number, error: number, level: number, df: number | undefined): CoefficientRow {
  const quantile =
    df === undefined || df > 1e100 ? normalUpperQuantile((1 - level) / 2) : studentTQuantile((1 + level) / 2, df)
  const reach = quantile * error
  const statistic = estimate / error
  const tested = error > 0 && Number.isFinite(statistic)
  return {
    name,
    estimate,
    standardError: error,
    ...(tested && { statistic, pValue: bothTails(statistic, df) }),
    interval: {
      lower: estimate - reach,
      upper: estimate + reach,
      level,
      kind: 'confidence',
      method: df === undefined ? 'wald' : 'student',
    },
  }
}

/** P(|z| >= |statistic|), of Student's t where degrees of freedom are given. */
function bothTails(statistic: number, df: number | undefined): number {
  if (df === undefined) return 2 * normalSurvival(Math.abs(statistic))
  return studentTwoSided(statistic, df)
}
