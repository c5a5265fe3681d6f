/**
 * What each kind of chart draws: its points, where they should be, and how far chance moves them.
 *
 *   mean        x̄,  μ ± L σ / √n                      range      R,  d₂σ ± L d₃σ        deviation  s,  c₄σ ± L σ √(1 − c₄²)
 *   p           share,  p ± L √(p(1 − p) / n)          u          rate,  u ± L √(u / n)
 *   laney       the same, its deviation times σz       ewma       zₜ = λx̄ₜ + (1 − λ)zₜ₋₁,  var zₜ = λ²σ²/nₜ + (1 − λ)² var zₜ₋₁
 *
 * The variance of the moving average is exact at every step and for subgroups of any sizes; with equal ones it is the usual
 * σ²/n · λ/(2 − λ) · (1 − (1 − λ)²ᵗ).
 *
 * @see Shewhart (1931), Economic Control of Quality of Manufactured Product; Roberts (1959), Control chart tests based on geometric
 * moving averages, Technometrics 1; Montgomery (2013), Introduction to Statistical Quality Control, chapters 6, 7 and 9; Laney
 * (2002), Improved control charts for attributes, Quality Engineering 14(4).
 * @module
 */
import { reject } from '../../errors/index.js'
import type { CountedReadings, EstimatedReadings, MeasuredReadings } from './read-readings.js'
import { readCounted, readEstimates, readMeasured } from './read-readings.js'
import type { SampleConstants } from './sample-constants.js'
import { meanDeviationOf, PAIR, sampleConstants } from './sample-constants.js'
import type {
  ControlParams,
  CountParams,
  CusumParams,
  EstimateParams,
  EwmaParams,
  MeasurementParams,
  ScaledCountParams,
} from './types.js'

/** The points of a chart before its limits. */
export interface ChartPoints {
  readonly rows: Int32Array
  readonly points: Float64Array
  readonly centre: Float64Array
  /** Standard deviation of each point. */
  readonly deviation: Float64Array
  /** Points cannot be below. */
  readonly floor: number
  /** Nor above; one for each point. */
  readonly ceiling: Float64Array
}

/** The kinds of charts that have limits about a centre: all but CUSUM. */
export type CentredParams = Exclude<ControlParams, CusumParams>

/** The points of a chart about its centre; readings are checked. */
export function chartPoints(params: CentredParams, readings: unknown): ChartPoints {
  switch (params.chart) {
    case 'individuals':
    case 'mean':
      return meanPoints(params, readMeasured(params.chart, readings, 1))
    case 'moving-range':
      return movingRanges(params, readMeasured(params.chart, readings, 1))
    case 'range':
      return rangePoints(params, readMeasured(params.chart, readings, 2))
    case 'deviation':
      return deviationPoints(params, readMeasured(params.chart, readings, 2))
    case 'ewma':
      return movingAverage(params, readMeasured(params.chart, readings, 1))
    case 'laney-mean':
      return estimatedPoints(params, readEstimates(readings))
    default:
      return countedPoints(params, readCounted(params.chart, readings))
  }
}

function meanPoints(
  { centre, standardDeviation }: MeasurementParams,
  { size, means, sizes }: MeasuredReadings,
): ChartPoints {
  const deviation = sizes.map(n => standardDeviation / Math.sqrt(n))
  return { ...unbounded(size), points: means, centre: filled(size, centre), deviation }
}

function movingRanges({ standardDeviation }: MeasurementParams, { size, means }: MeasuredReadings): ChartPoints {
  if (size < 2) reject('TOO_FEW_POINTS', 'readings.values', 'at least two values', size)
  const { meanRange, rangeDeviation } = PAIR
  const rows = Int32Array.from({ length: size - 1 }, (_, i) => i + 1)
  return {
    ...unbounded(size - 1),
    rows,
    points: Float64Array.from(rows, row => Math.abs(means[row]! - means[row - 1]!)),
    centre: filled(size - 1, meanRange * standardDeviation),
    deviation: filled(size - 1, rangeDeviation * standardDeviation),
    floor: 0,
  }
}

function rangePoints({ standardDeviation }: MeasurementParams, { size, sizes, ranges }: MeasuredReadings): ChartPoints {
  const constants = constantsBySize(sizes)
  return {
    ...unbounded(size),
    points: ranges,
    centre: sizes.map(n => constants.get(n)!.meanRange * standardDeviation),
    deviation: sizes.map(n => constants.get(n)!.rangeDeviation * standardDeviation),
    floor: 0,
  }
}

/** d₂ and d₃ of each size that occurs. */
export function constantsBySize(sizes: Float64Array): ReadonlyMap<number, SampleConstants> {
  return new Map([...new Set(sizes)].map(n => [n, sampleConstants(n)]))
}

function deviationPoints(
  { standardDeviation }: MeasurementParams,
  { size, sizes, deviations }: MeasuredReadings,
): ChartPoints {
  return {
    ...unbounded(size),
    points: deviations,
    centre: sizes.map(n => meanDeviationOf(n) * standardDeviation),
    deviation: sizes.map(n => Math.sqrt(1 - meanDeviationOf(n) ** 2) * standardDeviation),
    floor: 0,
  }
}

function movingAverage(
  { centre, standardDeviation, lambda }: EwmaParams,
  { size, means, sizes }: MeasuredReadings,
): ChartPoints {
  const [points, deviation] = [new Float64Array(size), new Float64Array(size)]
  let [apart, variance] = [0, 0]
  for (let i = 0; i < size; i++) {
    apart = lambda * (means[i]! - centre) + (1 - lambda) * apart
    variance = lambda ** 2 / sizes[i]! + (1 - lambda) ** 2 * variance
    points[i] = centre + apart
    deviation[i] = standardDeviation * Math.sqrt(variance)
  }
  return { ...unbounded(size), points, centre: filled(size, centre), deviation }
}

function countedPoints(params: CountParams | ScaledCountParams, { size, counts, sizes }: CountedReadings): ChartPoints {
  const { chart, centre } = params
  const scale = 'scale' in params ? params.scale : 1
  const isShare = chart === 'p' || chart === 'np' || chart === 'laney-p'
  const unit = isShare ? centre * (1 - centre) : centre
  // Numbers of things instead of shares of them.
  const per = chart === 'np' ? sizes : filled(size, 1)
  return {
    ...unbounded(size),
    points: counts.map((count, i) => (count / sizes[i]!) * per[i]!),
    centre: per.map(number => centre * number),
    deviation: sizes.map((n, i) => scale * Math.sqrt(unit / n) * per[i]!),
    floor: 0,
    ...(isShare && { ceiling: per }),
  }
}

function estimatedPoints(
  { centre, scale }: EstimateParams,
  { size, values, standardErrors }: EstimatedReadings,
): ChartPoints {
  const deviation = standardErrors.map(error => scale * error)
  return { ...unbounded(size), points: values, centre: filled(size, centre), deviation }
}

function unbounded(size: number): Pick<ChartPoints, 'rows' | 'floor' | 'ceiling'> {
  return { rows: Int32Array.from({ length: size }, (_, i) => i), floor: -Infinity, ceiling: filled(size, Infinity) }
}

function filled(size: number, value: number): Float64Array {
  return new Float64Array(size).fill(value)
}
