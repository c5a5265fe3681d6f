/**
 * What makes an event likelier, and how likely it is: ln(p / (1 − p)) = β₀ + Σ βⱼ xⱼ.
 *
 * A coefficient is what one unit more adds to the log-odds: the odds of the event are multiplied by its exponential.
 * Assumes that rows are independent and that columns act on the log-odds in proportion and side by side.
 *
 * @see McCullagh and Nelder (1989), Generalized Linear Models, chapters 2 and 4; Firth (1993), Biometrika 80(1); Heinze and
 * Schemper (2002), A solution to the problem of separation in logistic regression, Statistics in Medicine 21.
 * @module
 */
import { LOGISTIC } from './family.js'
import { fitByLikelihood } from './fit-by-likelihood.js'
import { inspectableRegression } from './inspect-regression.js'
import type { LogisticRegression, RegressionColumns } from './regression.js'
import type { SearchedRegressionOptions } from './regression-options.js'

/** Options of {@link logisticRegression}. */
export type LogisticRegressionOptions = SearchedRegressionOptions

/**
 * Logistic regression by maximum likelihood, with a ridge or Firth's penalty where asked for.
 *
 * Columns that are sums of multiples of others, and columns that alone or together tell all outcomes beforehand (separation:
 * estimates would be infinite), are refused by name. With Firth's penalty, or with a ridge on the columns to blame, estimates
 * are finite then, and found. Where rows are many, the search begins from every tenth tile of 256 rows; it ends at the same
 * coefficients in any order of rows and columns, to about 1e-8 standard errors.
 *
 * @param columns finite numbers by name, one a row; without a column only the intercept is estimated.
 * @param outcomes 0 or 1, one a row; **1 is the event** (a default, say).
 * @throws ClienteleError `NO_VARIATION` for outcomes that are all the same or a column of one value;
 * `SEPARATED_OUTCOMES` and `COLLINEAR_COVARIATES` naming the columns; `NO_DATA` for fewer rows than coefficients without
 * penalty; `CONFLICTING_OPTIONS` for firth with a ridge; `OUT_OF_RANGE`, `LENGTH_MISMATCH` and the like naming cells or
 * options at fault. A search that does not converge is a warning, no error.
 * @example
 * import { logisticRegression } from 'clientele/statistics'
 * const columns = { utilisation: [0.1, 0.9, 0.4, 0.8, 0.3, 0.6, 0.7, 0.2] }
 * const defaults = [0, 1, 0, 1, 0, 0, 1, 1]
 * const { coefficients } = logisticRegression(columns, defaults)
 * coefficients.utilisation.toFixed(4) // => '4.8527'
 * logisticRegression({ late: [0, 0, 1, 1] }, [0, 0, 1, 1]) // => Error SEPARATED_OUTCOMES
 * logisticRegression({ late: [0, 0, 1, 1] }, [0, 0, 1, 1], { firth: true }).coefficients.late.toFixed(4) // => '3.2189'
 */
export function logisticRegression(
  columns: RegressionColumns,
  outcomes: ArrayLike<number>,
  options: LogisticRegressionOptions = {},
): LogisticRegression {
  const { report } = fitByLikelihood(LOGISTIC, columns, outcomes, options)
  return inspectableRegression({ kind: 'logistic-regression', ...report })
}
