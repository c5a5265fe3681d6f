/**
 * Which share of the clients holds which share of the value.
 *
 * @module
 */
import { reject } from '../errors/index.js'
import { expectColumns, FINITE, VALUE } from './columns.js'
import type { DistinctValues } from './distinct-values.js'
import { distinctValues, totalsPerValue } from './distinct-values.js'
import { scaledValues } from './scaled-values.js'

/** Points of a curve from (0, 0) to (1, 1), one per distinct value that orders it, with straight lines between. */
export interface ConcentrationCurve {
  /** Share of the rows so far, ascending. */
  readonly rows: Float64Array
  /** Their share of the total. */
  readonly value: Float64Array
}

/**
 * The concentration curve of a forecast: rows from the highest forecast to the lowest against their share of what came
 * true. With outcomes of 0 and 1 it is the cumulative accuracy profile, also called gains curve.
 *
 * Equal forecasts are pooled into one straight piece.
 *
 * @param predicted finite numbers.
 * @param actual finite numbers >= 0, at least one above 0; one per forecast.
 * @throws ClienteleError `OUT_OF_RANGE`, `LENGTH_MISMATCH` or `EMPTY_INPUT` for other columns.
 * @example
 * import { concentrationCurve } from 'clientele/statistics'
 * const { rows, value } = concentrationCurve([3, 9, 1, 3], [10, 80, 0, 10])
 * Array.from(rows) // => [0, 0.25, 0.75, 1]
 * Array.from(value) // => [0, 0.8, 1, 1]
 */
export function concentrationCurve(predicted: ArrayLike<number>, actual: ArrayLike<number>): ConcentrationCurve {
  expectColumns(['predicted', predicted, FINITE], ['actual', actual, VALUE])
  const distinct = distinctValues(predicted)
  return sharesOf(totalsPerValue(distinct).reverse(), amountsOf(distinct, actual, 'actual').reverse())
}

/**
 * The Lorenz curve: rows from the smallest value to the largest against their share of the total.
 *
 * @param values finite numbers >= 0, at least one above 0.
 * @throws ClienteleError `OUT_OF_RANGE` or `EMPTY_INPUT` for other values.
 * @see Lorenz (1905), Methods of measuring the concentration of wealth, Publications of the ASA 9.
 * @example
 * import { lorenzCurve } from 'clientele/statistics'
 * Array.from(lorenzCurve([8, 0, 0, 0]).value) // => [0, 0, 1]
 */
export function lorenzCurve(values: ArrayLike<number>): ConcentrationCurve {
  expectColumns(['values', values, VALUE])
  const distinct = distinctValues(values)
  return sharesOf(totalsPerValue(distinct), amountsOf(distinct, values, 'values'))
}

/** What a column adds up to per distinct value, in some unit. */
function amountsOf(distinct: DistinctValues, column: ArrayLike<number>, name: string): Float64Array {
  const amounts = totalsPerValue(distinct, scaledValues(column))
  if (!amounts.some(amount => amount > 0)) reject('OUT_OF_RANGE', name, 'at least one above 0', 'only 0')
  return amounts
}

function sharesOf(rows: Float64Array, value: Float64Array): ConcentrationCurve {
  return { rows: cumulativeShares(rows), value: cumulativeShares(value) }
}

function cumulativeShares(parts: Float64Array): Float64Array {
  const sums = new Float64Array(parts.length + 1)
  for (let k = 0; k < parts.length; k++) sums[k + 1] = sums[k]! + parts[k]!
  const total = sums[parts.length]!
  return sums.map(sum => sum / total)
}
