/**
 * The only place that calls ml-regression: straight lines, medians of slopes, exponential and power curves.
 *
 * The packages are handed columns on which they are right. Their least squares subtract sums of raw products, which of years or days
 * since 1970 leave no digit: so columns come about their means and in parts of their largest. Their median of an even number of
 * slopes is the lower of the two in the middle: so the slope is taken of the values and of their mirror image, which gives the
 * lower and the upper one.
 *
 * Callers have checked that columns are finite, of one length, and have two different places at least.
 *
 * @module
 */
import { ExponentialRegression } from 'ml-regression-exponential'
import { PowerRegression } from 'ml-regression-power'
import { SimpleLinearRegression } from 'ml-regression-simple-linear'
import { TheilSenRegression } from 'ml-regression-theil-sen'

/** A curve by its value in the middle of the places and by how it changes from there. */
export interface CurveFit {
  /** The middle: the mean of the places, of a power curve their geometric mean. */
  readonly centre: number
  /** The value there. */
  readonly level: number
  /** Slope, growth or exponent: `level + b (x − centre)`, `level · exp(b (x − centre))`, `level · (x / centre)ᵇ`. */
  readonly change: number
}

/** Least squares. */
export function leastSquaresLine(x: Float64Array, y: Float64Array): CurveFit {
  const [across, up] = [aboutMean(x), aboutMean(y)]
  const { slope } = new SimpleLinearRegression(across.parts, up.parts)
  return { centre: across.mean, level: up.mean, change: (slope * up.unit) / across.unit }
}

/** The median of the slopes of all pairs at different places. */
export function medianSlope(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const [places, values] = [Float64Array.from(x), Float64Array.from(y)]
  const lower = new TheilSenRegression(places, values).slope
  const upper = new TheilSenRegression(
    places,
    values.map(value => -value),
  ).slope
  return lower / 2 - upper / 2
}

/** Least squares of logarithms of values. */
export function exponentialCurve(x: Float64Array, y: Float64Array): CurveFit {
  const [across, middle] = [aboutMean(x), geometricMean(y)]
  const { A } = new ExponentialRegression(
    Array.from(across.parts),
    Array.from(y, value => value / middle),
  )
  return { centre: across.mean, level: middle, change: A / across.unit }
}

/** Least squares of logarithms of values on logarithms of places. */
export function powerCurve(x: Float64Array, y: Float64Array): CurveFit {
  const [across, middle] = [geometricMean(x), geometricMean(y)]
  const { B } = new PowerRegression(
    x.map(place => place / across),
    y.map(value => value / middle),
  )
  return { centre: across, level: middle, change: B }
}

interface Centred {
  readonly mean: number
  readonly unit: number
  /** (value − mean) / unit, within ±1 with one of them at an end. */
  readonly parts: Float64Array
}

function aboutMean(column: Float64Array): Centred {
  const rough = column.reduce((sum, value) => sum + value / column.length, 0)
  // Once more, so that what is left of the mean is below rounding.
  const mean = rough + column.reduce((sum, value) => sum + (value - rough) / column.length, 0)
  const distances = column.map(value => value - mean)
  const unit = distances.reduce((most, distance) => Math.max(most, Math.abs(distance)), 0)
  return unit > 0
    ? { mean, unit, parts: distances.map(distance => distance / unit) }
    : { mean, unit: 1, parts: distances }
}

function geometricMean(column: Float64Array): number {
  return Math.exp(column.reduce((sum, value) => sum + Math.log(value) / column.length, 0))
}
