/**
 * What the caller of a regression can ask for, checked.
 *
 * @module
 */
import { expectFinite, expectNonNegative, expectObject, reject } from '../../errors/index.js'

/** Options of all regressions. */
export interface RegressionOptions {
  /** From 0 to 1e200, one per row: how often the row is there. 1 by default. */
  readonly weights?: ArrayLike<number>
  /** Whether there is an intercept; true by default. */
  readonly intercept?: boolean
  /**
   * λ >= 0 of the penalty ½ λ β² on coefficients as they are (1/C of scikit-learn), one for all columns or by column, where
   * columns that are not named have none. The intercept is never penalised. None by default.
   */
  readonly ridge?: number | Readonly<Record<string, number>>
}

/** Options of the regressions that search. */
export interface SearchedRegressionOptions extends RegressionOptions {
  /**
   * Firth's penalty ½ ln|information|: takes out the first-order bias of small samples, and estimates stay finite where
   * outcomes are separated. Not together with `ridge`. False by default.
   */
  readonly firth?: boolean
  /** Known part of the linear predictor, one finite number a row; 0 by default. */
  readonly offset?: ArrayLike<number>
  /** Where the search begins: another regression on these columns, say. Passed over where no columns at all are likelier. */
  readonly start?: RegressionStart
  /**
   * `'newton'` (default) or `'lbfgs'`, which passes over all rows for the gradient alone until the end and so gains with some
   * hundred columns. Both end at the same coefficients.
   */
  readonly method?: 'newton' | 'lbfgs'
  /** Steps after which the search ends as not converged; >= 1, 100 by default. */
  readonly maxIterations?: number
}

/** Coefficients to begin from; those of columns that are not named are 0. */
export interface RegressionStart {
  readonly intercept?: number
  readonly coefficients: Readonly<Record<string, number>>
}

/** True or false. */
export function expectFlag(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : reject('INVALID_TYPE', path, 'true or false', value)
}

/** λ per column, in their order. */
export function ridgePenalties(ridge: RegressionOptions['ridge'] = 0, names: readonly string[]): Float64Array {
  if (typeof ridge !== 'object') return new Float64Array(names.length).fill(expectNonNegative(ridge, 'options.ridge'))
  return byColumn(expectObject(ridge, 'options.ridge'), names, 'options.ridge', expectNonNegative)
}

/** Intercept first, where there is one, then coefficients in the order of columns. */
export function startingPoint(start: RegressionStart, names: readonly string[], hasIntercept: boolean): Float64Array {
  const { intercept = 0, coefficients } = expectObject(start, 'options.start')
  const path = 'options.start.coefficients'
  const slopes = byColumn(expectObject(coefficients, path), names, path, expectFinite)
  const first = expectFinite(intercept, 'options.start.intercept')
  return Float64Array.from(hasIntercept ? [first, ...slopes] : slopes)
}

function byColumn(
  given: Readonly<Record<string, unknown>>,
  names: readonly string[],
  path: string,
  expected: (value: unknown, path: string) => number,
): Float64Array {
  const known = new Set(names)
  for (const name of Object.keys(given)) {
    if (!known.has(name)) reject('COLUMN_NOT_FOUND', `${path}.${name}`, `one of the columns`, name)
  }
  return Float64Array.from(names, name => (Object.hasOwn(given, name) ? expected(given[name], `${path}.${name}`) : 0))
}
