/**
 * How much less sure a coefficient is for the columns beside it: VIFⱼ = 1 / (1 − R²ⱼ), the diagonal of the inverse of the
 * columns' correlations. 1 says that a column goes with no other; at 9 its standard error is three times what it would be.
 *
 * With R = Σ λₖ vₖvₖᵀ that diagonal is Σ vₖⱼ²/λₖ, which shows the columns of an exact dependence: theirs are the vₖⱼ ≠ 0 of a
 * λₖ = 0.
 *
 * @see Marquardt (1970), Generalized inverses, ridge regression, biased linear estimation, Technometrics 12(3); O'Brien (2007),
 * A caution regarding rules of thumb for variance inflation factors, Quality and Quantity 41.
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { symmetricEigen } from '../../numeric/core.js'
import { expectColumns, FINITE, WEIGHT } from '../columns.js'
import type { RegressionColumns } from './regression.js'

/** Options of {@link varianceInflation}. */
export interface VarianceInflationOptions {
  /** From 0 to 1e200, one per row; 1 by default. */
  readonly weights?: ArrayLike<number>
}

/** Of a λ below this nothing is left of n columns' correlations but rounding. */
const ZERO = 1e-12

/**
 * The variance inflation factor of each column: how many times the variance of its coefficient is what it would be if the
 * column were uncorrelated with all others.
 *
 * @param columns finite numbers by name, at least one column of at least two values each.
 * @returns >= 1 by column; 1 for a column that stands alone.
 * @throws ClienteleError `COLLINEAR_COVARIATES` naming a column that the others tell entirely; `NO_VARIATION` naming a column
 * of one value; `OUT_OF_RANGE`, `LENGTH_MISMATCH` or `EMPTY_INPUT` naming cells at fault.
 * @example
 * import { varianceInflation } from 'clientele/statistics'
 * const columns = { income: [1, 2, 3, 4, 5], limit: [2, 1, 4, 3, 5], age: [3, 1, 2, 5, 4] }
 * varianceInflation(columns).limit.toFixed(4) // => '2.7826'
 * varianceInflation({ a: [1, 2, 3], b: [2, 4, 6] }) // => Error COLLINEAR_COVARIATES
 */
export function varianceInflation(
  columns: RegressionColumns,
  options: VarianceInflationOptions = {},
): Readonly<Record<string, number>> {
  expectKnownKeys(options, ['weights'], 'options')
  const { weights } = options
  const names = Object.keys(expectObject(columns, 'columns'))
  if (names.length === 0) reject('EMPTY_INPUT', 'columns', 'at least one column', columns)
  expectColumns(
    ...names.map(name => [`columns.${name}`, columns[name]!, FINITE] as const),
    ...(weights === undefined ? [] : [['options.weights', weights, WEIGHT] as const]),
  )
  const factors = inflationFactors(
    names.map(name => columns[name]!),
    weights,
  )
  for (const [j, name] of names.entries()) {
    if (Number.isNaN(factors[j])) reject('NO_VARIATION', `columns.${name}`, 'values that differ', 'one value')
    if (factors[j] !== Infinity) continue
    const hint = 'Leave out one of those that tell each other'
    reject(
      'COLLINEAR_COVARIATES',
      `columns.${name}`,
      'values that the others do not tell already',
      'a sum of them',
      hint,
    )
  }
  return Object.fromEntries(names.map((name, j) => [name, factors[j]!]))
}

/** The same of columns that are known to be good: `Infinity` where the others tell a column, NaN for one of one value. */
export function inflationFactors(
  columns: readonly ArrayLike<number>[],
  weights: ArrayLike<number> | undefined,
): Float64Array {
  const n = columns.length
  const scaled = columns.map(column => standardised(column, weights))
  const varying = scaled.flatMap((column, j) => (column === undefined ? [] : [j]))
  const correlations = varying.flatMap(i => varying.map(j => (i === j ? 1 : product(scaled[i]!, scaled[j]!))))
  const factors = new Float64Array(n).fill(Number.NaN)
  for (const [row, factor] of inflationOfCorrelations(correlations, varying.length).entries()) {
    factors[varying[row]!] = factor
  }
  return factors
}

/** The same from correlations, n · n of them row by row: `Infinity` where the others tell a column. */
export function inflationOfCorrelations(correlations: ArrayLike<number>, n: number): Float64Array {
  const { values, vectors } = symmetricEigen(correlations, n)
  return Float64Array.from(values, (_, row) => {
    let sum = 0
    for (let k = 0; k < n; k++) {
      const part = vectors[row * n + k]! ** 2
      if (values[k]! > ZERO) sum += part / values[k]!
      else if (part > ZERO) sum = Infinity
    }
    return Math.max(1, sum)
  })
}

/** Times the root of its weight, of mean 0 and length 1; undefined where all values are one. */
function standardised(column: ArrayLike<number>, weights: ArrayLike<number> | undefined): Float64Array | undefined {
  const scaled = new Float64Array(column.length)
  let [largest, total, sum] = [0, 0, 0]
  for (let row = 0; row < column.length; row++) largest = Math.max(largest, Math.abs(column[row]!))
  for (let row = 0; row < column.length; row++) {
    const weight = weights === undefined ? 1 : weights[row]!
    total += weight
    sum += largest === 0 ? 0 : (weight * column[row]!) / largest
  }
  const mean = sum / total
  let square = 0
  for (let row = 0; row < column.length; row++) {
    const weight = weights === undefined ? 1 : weights[row]!
    scaled[row] = Math.sqrt(weight) * (largest === 0 ? 0 : column[row]! / largest - mean)
    square += scaled[row]! ** 2
  }
  if (!(square > (1e-15 * mean) ** 2 * total)) return undefined
  const length = Math.sqrt(square)
  return scaled.map(value => value / length)
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let row = 0; row < a.length; row++) sum += a[row]! * b[row]!
  return sum
}
