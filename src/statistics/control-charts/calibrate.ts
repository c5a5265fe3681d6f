/**
 * The centre and the spread of a process, from readings of a time when nothing was wrong.
 *
 *   one at a time     σ = mean |xₜ − xₜ₋₁| / d₂(2)                subgroups   σ = mean R / d₂(n), mean s / c₄(n), or √pooled s² / c₄
 *   Laney             σz = mean |zₜ − zₜ₋₁| / d₂(2),   zₜ = (pointₜ − centre) / its sampling error
 *
 * All of these look at neighbours only: a shift half way through the calibration does not widen the limits that should show it.
 *
 * @see Montgomery (2013), Introduction to Statistical Quality Control, chapter 6; Burr (1969), Control charts for measurements with
 * varying sample sizes, Journal of Quality Technology 1(3); Laney (2002), Quality Engineering 14(4).
 * @module
 */
import { reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { constantsBySize } from './chart-points.js'
import type { CountedReadings, EstimatedReadings, MeasuredReadings } from './read-readings.js'
import { meanDeviationOf, PAIR } from './sample-constants.js'
import type { CountChart, ScaledCountChart, SpreadMethod } from './types.js'

/** Mean over all readings, subgroups by their sizes. */
export function centreOfMeasured({ means, sizes }: MeasuredReadings): number {
  return compensatedSum(means.map((mean, i) => mean * sizes[i]!)) / compensatedSum(sizes)
}

/** Figures that are computed differ by so much of their size where they are the same. */
const ROUNDING = 16 * Number.EPSILON

/** How far a figure is from its centre: not at all where rounding alone is between them. */
export function apartFrom(centre: number, figure: number): number {
  const apart = figure - centre
  return Math.abs(apart) > ROUNDING * Math.abs(centre) ? apart : 0
}

/** σ of a single reading. */
export function spreadOfMeasured(readings: MeasuredReadings, method: SpreadMethod): number {
  const { isSingle, size } = readings
  if (size < 2) reject('TOO_FEW_POINTS', 'readings', 'at least two points to tell a spread from', size)
  const spread = isSingle ? movingSpread(readings.means) : SPREADS[method](readings)
  const largest = readings.means.reduce((most, mean) => Math.max(most, Math.abs(mean)), 0)
  if (spread > ROUNDING * largest) return spread
  return reject('NO_VARIATION', 'readings', 'values that are not all the same', spread)
}

/** Of what happens between neighbours. */
export function movingSpread(values: Float64Array): number {
  const steps = Float64Array.from({ length: values.length - 1 }, (_, i) => Math.abs(values[i + 1]! - values[i]!))
  return meanOf(steps) / PAIR.meanRange
}

const SPREADS: Readonly<Record<SpreadMethod, (readings: MeasuredReadings) => number>> = {
  range: ({ ranges, sizes }) => {
    const constants = constantsBySize(sizes)
    return meanOf(ranges.map((range, i) => range / constants.get(sizes[i]!)!.meanRange))
  },
  deviation: ({ deviations, sizes }) => meanOf(deviations.map((s, i) => s / meanDeviationOf(sizes[i]!))),
  pooled: ({ deviations, sizes }) => {
    const degrees = compensatedSum(sizes) - sizes.length
    const largest = deviations.reduce((most, s) => Math.max(most, s), 0)
    if (largest === 0) return 0
    const squares = compensatedSum(deviations.map((s, i) => (sizes[i]! - 1) * (s / largest) ** 2))
    return (largest * Math.sqrt(squares / degrees)) / meanDeviationOf(degrees + 1)
  },
}

/** Share or rate over all that was counted. */
export function centreOfCounted(chart: CountChart | ScaledCountChart, { counts, sizes }: CountedReadings): number {
  const [counted, looked] = [compensatedSum(counts), compensatedSum(sizes)]
  const isShare = chart === 'p' || chart === 'np' || chart === 'laney-p'
  if (counted === 0) reject('NO_VARIATION', 'readings.counts', 'at least one count above 0', 'only 0')
  if (isShare && counted === looked)
    reject('NO_VARIATION', 'readings.counts', 'at least one count below its size', 'none')
  return counted / looked
}

/** Mean by precision: what is known twice as well counts four times as much. */
export function centreOfEstimates({ values, standardErrors }: EstimatedReadings): number {
  const least = standardErrors.reduce((low, error) => Math.min(low, error), Infinity)
  const weights = standardErrors.map(error => (least / error) ** 2)
  return compensatedSum(values.map((value, i) => value * weights[i]!)) / compensatedSum(weights)
}

/** Laney's σz of points in units of their own errors. */
export function scaleOf(distances: Float64Array): number {
  if (distances.length < 2)
    reject('TOO_FEW_POINTS', 'readings', 'at least two points to tell a spread from', distances.length)
  const scale = movingSpread(distances)
  if (scale > 0) return scale
  return reject('NO_VARIATION', 'readings', 'points that are not all as far from their mean', scale)
}

function meanOf(values: Float64Array): number {
  return compensatedSum(values) / values.length
}
