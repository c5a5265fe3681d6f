/**
 * How far forecasts went astray, in the measures that people compare.
 *
 * @see Hyndman and Koehler (2006), Another look at measures of forecast accuracy, International Journal of Forecasting 22.
 * @module
 */
import { expectFinite, expectKnownKeys, expectPositive, reject } from '../../errors/index.js'
import { expectColumns, FINITE } from '../columns.js'

/** Forecasts beside what came. */
export interface ForecastErrors {
  readonly actual: ArrayLike<number>
  readonly expected: ArrayLike<number>
  /** Ends of prediction intervals, to count how many hold what came. */
  readonly lower?: ArrayLike<number>
  readonly upper?: ArrayLike<number>
}

/** What errors are measured against. */
export interface AccuracyOptions {
  /** Mean magnitude of the errors of a naive forecast of the series before, for MASE; > 0. */
  readonly naiveError?: number
}

/** Measures of accuracy; 0 is perfect, but for coverage. */
export interface ForecastAccuracy {
  readonly count: number
  /** Mean magnitude of errors (MAE), in units of the series. */
  readonly meanAbsoluteError: number
  /** Root of the mean squared error (RMSE). */
  readonly rootMeanSquaredError: number
  /** Mean of actual less expected: > 0 where forecasts were too low. */
  readonly bias: number
  /** Mean of 2 |error| / (|actual| + |expected|), from 0 to 2 (sMAPE); a forecast of 0 that comes true counts 0. */
  readonly symmetricError: number
  /** MAE over `naiveError` (MASE): below 1 better than the naive forecast. */
  readonly scaledError?: number
  /** Share of actual values within their intervals. */
  readonly coverage?: number
}

/**
 * The measures of a set of forecasts.
 *
 * @throws ClienteleError `EMPTY_INPUT`, `LENGTH_MISMATCH`, `OUT_OF_RANGE` naming cells at fault.
 * @example
 * import { forecastAccuracy } from 'clientele/statistics'
 * const accuracy = forecastAccuracy({ actual: [10, 12, 8], expected: [11, 11, 11] }, { naiveError: 2 })
 * accuracy.meanAbsoluteError.toFixed(4) // => '1.6667'
 * accuracy.bias // => -1
 * accuracy.scaledError?.toFixed(4) // => '0.8333'
 */
export function forecastAccuracy(errors: ForecastErrors, options: AccuracyOptions = {}): ForecastAccuracy {
  expectKnownKeys(errors, ['actual', 'expected', 'lower', 'upper'], 'errors')
  expectKnownKeys(options, ['naiveError'], 'options')
  const { actual, expected, lower, upper } = errors
  const count = expectColumns(['errors.actual', actual, FINITE], ['errors.expected', expected, FINITE])
  if ((lower === undefined) !== (upper === undefined)) {
    reject(
      'MISSING_VALUE',
      lower === undefined ? 'errors.lower' : 'errors.upper',
      'both ends of intervals, or none',
      undefined,
    )
  }
  const off = Array.from({ length: count }, (_, i) => actual[i]! - expected[i]!)
  const size = off.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  if (!Number.isFinite(size)) reject('OUT_OF_RANGE', 'errors', 'errors that a double can hold', size)
  const unit = size > 0 ? size : 1
  const mean = (of: (i: number) => number): number => off.reduce((sum, _, i) => sum + of(i) / count, 0)
  const meanAbsoluteError = mean(i => Math.abs(off[i]!))
  const naive = options.naiveError
  return {
    count,
    meanAbsoluteError,
    rootMeanSquaredError: unit * Math.sqrt(mean(i => (off[i]! / unit) ** 2)),
    bias: mean(i => off[i]!),
    symmetricError: mean(i =>
      off[i] === 0 ? 0 : Math.abs(off[i]!) / (Math.abs(actual[i]!) / 2 + Math.abs(expected[i]!) / 2),
    ),
    ...(naive !== undefined && {
      scaledError: meanAbsoluteError / expectPositive(naive, 'options.naiveError'),
    }),
    ...(lower !== undefined && upper !== undefined && { coverage: covered(actual, lower, upper) }),
  }
}

function covered(actual: ArrayLike<number>, lower: ArrayLike<number>, upper: ArrayLike<number>): number {
  const count = expectColumns(
    ['errors.actual', actual, FINITE],
    ['errors.lower', lower, FINITE],
    ['errors.upper', upper, FINITE],
  )
  let within = 0
  for (let i = 0; i < count; i++) {
    if (expectFinite(actual[i], 'actual') >= lower[i]! && actual[i]! <= upper[i]!) within++
  }
  return within / count
}
