/**
 * What makes events more frequent: ln(expected count) = ln(exposure) + β₀ + Σ βⱼ xⱼ.
 *
 * A coefficient is what one unit more adds to the logarithm of the rate: the rate is multiplied by its exponential. Assumes
 * independent rows whose counts vary as much as their mean; `dispersion` says whether they do.
 *
 * @see McCullagh and Nelder (1989), Generalized Linear Models, chapters 2 and 6; Firth (1993), Biometrika 80(1).
 * @module
 */
import { POISSON } from './family.js'
import { fitByLikelihood } from './fit-by-likelihood.js'
import { inspectableRegression } from './inspect-regression.js'
import type { PoissonRegression, RegressionColumns } from './regression.js'
import type { SearchedRegressionOptions } from './regression-options.js'

/** Options of {@link poissonRegression}. */
export interface PoissonRegressionOptions extends SearchedRegressionOptions {
  /** What a row's count is proportional to (time at risk, number of loans), > 0, one a row; 1 by default. */
  readonly exposure?: ArrayLike<number>
}

/**
 * Poisson regression by maximum likelihood, with a ridge or Firth's penalty where asked for.
 *
 * Columns are refused by name as of `logisticRegression`; counts are separated where some columns single out rows whose
 * counts are all 0.
 *
 * @param columns finite numbers by name, one a row; without a column only the intercept is estimated.
 * @param counts finite numbers >= 0, one a row, not all 0.
 * @throws ClienteleError as `logisticRegression`, and `OUT_OF_RANGE` for an exposure that is not above 0.
 * @example
 * import { poissonRegression } from 'clientele/statistics'
 * const columns = { urban: [0, 0, 1, 1] }
 * const { intercept, coefficients } = poissonRegression(columns, [3, 5, 12, 4], { exposure: [10, 10, 10, 10] })
 * Math.exp(intercept).toFixed(4) // => '0.4000'
 * Math.exp(coefficients.urban).toFixed(4) // => '2.0000'
 */
export function poissonRegression(
  columns: RegressionColumns,
  counts: ArrayLike<number>,
  options: PoissonRegressionOptions = {},
): PoissonRegression {
  const { report, design, predictors } = fitByLikelihood(POISSON, columns, counts, options)
  const left = report.observations - report.degreesOfFreedom
  const { outcomes, weights, weightUnit } = design
  const squares = predictors().reduce((sum, predictor, i) => {
    const mean = Math.exp(predictor)
    return sum + weightUnit * weights[i]! * ((outcomes[i]! - mean) / mean) * (outcomes[i]! - mean)
  }, 0)
  const dispersion = squares / left
  const isKnown = left > 0 && Number.isFinite(dispersion)
  return inspectableRegression({ kind: 'poisson-regression', ...report, ...(isKnown && { dispersion }) })
}
