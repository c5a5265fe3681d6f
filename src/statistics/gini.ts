/**
 * How unequal values are, and how much of that a forecast foresees.
 *
 * Both are covariances with ranks: with F the share of rows below (equal ones counted half), Gini's coefficient of y is
 * 2 cov(y, F(y)) / mean(y), twice the area between the Lorenz curve and the diagonal.
 *
 * @see Lerman and Yitzhaki (1984), A note on the calculation and interpretation of the Gini index, Economics Letters 15.
 * @module
 */
import { reject } from '../errors/index.js'
import { expectColumns, FINITE, VALUE } from './columns.js'
import { distinctValues, totalsPerValue } from './distinct-values.js'
import { scaledValues } from './scaled-values.js'

/**
 * Normalised Gini coefficient of a forecast: the area between diagonal and concentration curve of the actual values in
 * the order of the forecast, over the same area in their own order, cov(y, F(ŷ)) / cov(y, F(y)).
 *
 * 1 where the forecast ranks as the values do, 0 where it says nothing, −1 upside down. Only the order of the forecast
 * matters; equal forecasts are pooled, which is the mean over all orders they could stand in. Actual values may be
 * negative. With actual values of 0 and 1 it is 2 · AUC − 1.
 *
 * @param predicted finite numbers.
 * @param actual finite numbers, not all the same; one per forecast.
 * @returns within [−1, 1].
 * @throws ClienteleError `NO_VARIATION` where all actual values are the same; `OUT_OF_RANGE`, `LENGTH_MISMATCH` or
 * `EMPTY_INPUT` for other columns, naming the first ten bad cells.
 * @see Schechtman and Yitzhaki (1987), A measure of association based on Gini's mean difference; Wang, Liu and Miao
 * (2019), A deep probabilistic model for customer lifetime value prediction, arXiv 1912.07753, section 4.
 * @example
 * import { giniOfValue } from 'clientele/statistics'
 * giniOfValue([4, 9, 1, 3], [10, 90, 0, 20]).toFixed(4) // => '0.9286'
 */
export function giniOfValue(predicted: ArrayLike<number>, actual: ArrayLike<number>): number {
  expectColumns(['predicted', predicted, FINITE], ['actual', actual, FINITE])
  const y = scaledValues(actual)
  const perfect = rankCovariance(y, y)
  if (!(perfect > 0)) reject('NO_VARIATION', 'actual', 'values that differ', `only ${actual[0]}`)
  return Math.max(-1, Math.min(1, rankCovariance(predicted, y) / perfect))
}

/**
 * Gini's coefficient of concentration: 0 where all have the same, (n − 1)/n where one has all (no correction for small
 * samples).
 *
 * @param values finite numbers >= 0, at least one above 0.
 * @returns within [0, 1).
 * @throws ClienteleError `OUT_OF_RANGE` or `EMPTY_INPUT` for other values, naming the first ten bad cells.
 * @see Gini (1912), Variabilità e mutabilità.
 * @example
 * import { giniCoefficient } from 'clientele/statistics'
 * giniCoefficient([0, 0, 0, 8]) // => 0.75
 */
export function giniCoefficient(values: ArrayLike<number>): number {
  expectColumns(['values', values, VALUE])
  const y = scaledValues(values)
  const total = y.reduce((sum, value) => sum + value, 0)
  if (total === 0) reject('OUT_OF_RANGE', 'values', 'at least one above 0', 'only 0')
  return (2 * rankCovariance(y, y)) / total
}

/** n cov(y, F(by)), from deviations per distinct value of `by`. */
function rankCovariance(by: ArrayLike<number>, y: Float64Array): number {
  const distinct = distinctValues(by)
  const counts = totalsPerValue(distinct)
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length
  const deviations = totalsPerValue(
    distinct,
    y.map(value => value - mean),
  )
  let below = 0
  let sum = 0
  for (let k = 0; k < counts.length; k++) {
    sum += deviations[k]! * ((below + counts[k]! / 2) / y.length - 0.5)
    below += counts[k]!
  }
  return sum
}
