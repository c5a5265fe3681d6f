/**
 * What moves an amount, and how much of it is explained: y = β₀ + Σ βⱼ xⱼ + error, by least squares.
 *
 * Coefficients come from a QR decomposition of centred and scaled columns and one correction by their own residuals
 * (corrected seminormal equations), so that nearly collinear columns cost few digits. Assumes independent errors of the same
 * variance; tests and intervals assume that they are nearly normal, or rows many.
 *
 * @see Björck (1996), Numerical Methods for Least Squares Problems, sections 2.4 and 6.6.5; Draper and Smith (1998), Applied
 * Regression Analysis.
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import type { Warning } from '../../model/index.js'
import { fSurvival } from '../f-tail.js'
import { checkRows, OUTCOME_RULES } from './checked-rows.js'
import { coefficientsOf } from './coefficients.js'
import { expectEnoughRows } from './collinearity.js'
import type { Design } from './design.js'
import { designOf } from './design.js'
import { penaltiesOf } from './fit-by-likelihood.js'
import { inspectableRegression } from './inspect-regression.js'
import { leastSquares } from './least-squares.js'
import type { FTest, LinearRegression, RegressionColumns } from './regression.js'
import type { RegressionOptions } from './regression-options.js'
import { expectFlag, ridgePenalties } from './regression-options.js'

/** Options of {@link linearRegression}. */
export type LinearRegressionOptions = RegressionOptions

/**
 * Linear regression by least squares, with a ridge where asked for.
 *
 * Weights say how often a row is there; where they say how precise an outcome is, give them a mean of 1. On NIST's Longley data
 * coefficients and standard errors are right to 14 digits.
 *
 * @param columns finite numbers by name, one a row; without a column only the intercept is estimated.
 * @param outcomes finite numbers, one a row, not all the same.
 * @throws ClienteleError `NO_VARIATION` for outcomes that are all the same or a column of one value; `COLLINEAR_COVARIATES`
 * naming a column and those that tell it; `NO_DATA` for fewer rows than coefficients without penalty; `OUT_OF_RANGE`,
 * `LENGTH_MISMATCH` and the like naming cells or options at fault.
 * @example
 * import { linearRegression } from 'clientele/statistics'
 * const { intercept, coefficients, rSquared } = linearRegression({ years: [1, 2, 3, 4] }, [2, 4, 5, 8])
 * intercept.toFixed(4) // => '0.0000'
 * coefficients.years.toFixed(4) // => '1.9000'
 * rSquared.toFixed(4) // => '0.9627'
 */
export function linearRegression(
  columns: RegressionColumns,
  outcomes: ArrayLike<number>,
  options: LinearRegressionOptions = {},
): LinearRegression {
  expectKnownKeys(options, ['weights', 'intercept', 'ridge'], 'options')
  const { intercept: asked = true } = options
  const intercept = expectFlag(asked, 'options.intercept')
  const checked = checkRows(columns, outcomes, OUTCOME_RULES.linear, options)
  const ridge = ridgePenalties(options.ridge, checked.names)
  if (checked.names.length === 0 && !intercept) reject('EMPTY_INPUT', 'columns', 'a column or an intercept', columns)
  const design = designOf(checked, intercept)
  const penalties = penaltiesOf(design, ridge)
  expectEnoughRows(design, penalties)
  const scaled = scaledOutcomes(design)
  const { point, factor, squares } = leastSquares(design, penalties, scaled.values)
  const amounts = point.map((value, j) => scaled.unit * value + (j === 0 ? scaled.centre : 0))
  return reported(design, penalties, { amounts, factor, squares, ...scaled })
}

/** Outcomes about their mean, in parts of a power of two next to the largest. */
interface ScaledOutcomes {
  readonly values: Float64Array
  readonly unit: number
  /** 0 without an intercept. */
  readonly centre: number
  /** Σ w y² of the values. */
  readonly whole: number
}

function scaledOutcomes({ outcomes, weights, rows, hasIntercept }: Design): ScaledOutcomes {
  let [least, most] = [Infinity, -Infinity]
  for (let i = 0; i < rows; i++) {
    least = Math.min(least, outcomes[i]!)
    most = Math.max(most, outcomes[i]!)
  }
  if (hasIntercept ? least === most : least === 0 && most === 0) {
    reject('NO_VARIATION', 'outcomes', 'values that are not all the same', least, 'There is nothing to explain')
  }
  const unit = 2 ** Math.floor(Math.log2(Math.max(-least, most)))
  const parts = outcomes.map(value => value / unit)
  const mean = (about: number): number => {
    return parts.reduce((sum, part, i) => sum + weights[i]! * (part - about), 0) / rows
  }
  const rough = hasIntercept ? mean(0) : 0
  const centre = hasIntercept ? rough + mean(rough) : 0
  const values = parts.map(part => part - centre)
  const whole = values.reduce((sum, value, i) => sum + weights[i]! * value * value, 0)
  return { values, unit, centre: centre * unit, whole }
}

/** All that is known once the squares are least; in units of outcomes but for squares and the factor. */
interface Found extends ScaledOutcomes {
  readonly amounts: Float64Array
  readonly factor: Float64Array
  readonly squares: number
}

function reported(design: Design, penalties: Float64Array, found: Found): LinearRegression {
  const { rows, weightUnit, names } = design
  const { unit, factor, squares, whole, amounts } = found
  const observations = weightUnit * rows
  const { degreesOfFreedom } = coefficientsOf(design, amounts, factor, penalties, undefined)
  const left = observations - degreesOfFreedom
  const variance = left > 0 ? ((squares * weightUnit) / left) * unit * unit : undefined
  const spread = variance === undefined ? undefined : variance / weightUnit
  const coefficients = coefficientsOf(design, amounts, factor, penalties, spread)
  const rSquared = 1 - squares / whole
  const fTest = penalties.every(penalty => penalty === 0)
    ? fTestOf(whole - squares, squares, names.length, left)
    : undefined
  // In parts of the unit as long as it goes: its square may be beyond the range of a double.
  const logLikelihood = (-observations / 2) * (Math.log((2 * Math.PI * squares) / rows) + 2 * Math.log(unit) + 1)
  const parameters = degreesOfFreedom + 1
  return inspectableRegression({
    kind: 'linear-regression',
    ...coefficients,
    deviance: Math.min(squares * weightUnit * unit * unit, Number.MAX_VALUE),
    nullDeviance: Math.min(whole * weightUnit * unit * unit, Number.MAX_VALUE),
    residualDegreesOfFreedom: Math.max(0, left),
    ...(variance !== undefined && { residualStandardDeviation: Math.sqrt((squares * weightUnit) / left) * unit }),
    rSquared,
    ...(left > 0 && {
      adjustedRSquared: 1 - (squares / left) * ((observations - (design.hasIntercept ? 1 : 0)) / whole),
    }),
    ...(fTest !== undefined && { fTest }),
    ...(Number.isFinite(logLikelihood) && {
      logLikelihood,
      aic: 2 * parameters - 2 * logLikelihood,
      bic: parameters * Math.log(observations) - 2 * logLikelihood,
    }),
    observations,
    converged: true,
    iterations: 0,
    warnings: [...coefficients.warnings, ...(Number.isFinite(logLikelihood) ? [] : [PERFECT])],
  })
}

/** Explained against unexplained variation, each by its degrees of freedom. */
function fTestOf(explained: number, rest: number, numerator: number, left: number): FTest | undefined {
  const statistic = explained / numerator / (rest / left)
  if (!(numerator > 0 && left > 0 && rest > 0 && Number.isFinite(statistic))) return undefined
  const pValue = fSurvival(Math.max(0, statistic), numerator, left)
  return { statistic: Math.max(0, statistic), numerator, denominator: left, pValue }
}

const PERFECT: Warning = {
  code: 'PERFECT_FIT',
  message: 'The columns give all outcomes exactly, so that neither likelihood nor F exist: is the outcome among them?',
}
