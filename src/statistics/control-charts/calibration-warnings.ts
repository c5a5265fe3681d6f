/**
 * What a calibration has to tell beside its limits: whether neighbours go together, whether counts vary more than chance, whether
 * anything was wrong already.
 *
 *   r₁ = Σ eₜ eₜ₊₁ / Σ eₜ²   with mean −1/n and variance (n − 2)² / (n²(n − 1)) where neighbours are independent
 *
 * @see Moran (1948), Some theorems on time series II: the significance of the serial correlation coefficient, Biometrika 35.
 * @module
 */
import { chiSquareSurvival, normalUpperQuantile } from '../../numeric/index.js'
import type { ControlSignal, ControlWarning } from './types.js'

/** Below, limits are known within a fifth at best. */
const FEW = 20
/** A warning that is wrong one time in a hundred is still read. */
const ALARM = 0.01
/** Below, the normal law is far from that of counts. */
const SMALL_COUNT = 5
const FEWEST_FOR_CORRELATION = 8

/** Correlation of neighbours; absent for fewer than eight points. */
export function neighbourCorrelation(distances: Float64Array): number | undefined {
  const n = distances.length
  if (n < FEWEST_FOR_CORRELATION) return undefined
  const mean = distances.reduce((sum, z) => sum + z / n, 0)
  let [together, squares] = [0, 0]
  for (let i = 0; i < n; i++) {
    const e = distances[i]! - mean
    squares += e * e
    if (i > 0) together += e * (distances[i - 1]! - mean)
  }
  return squares > 0 ? together / squares : undefined
}

/** All facts about one calibration that there are to warn of. */
export interface CalibrationFacts {
  readonly points: number
  readonly autocorrelation?: number
  /** Chi-square by degrees of freedom, of counts that have no scale. */
  readonly dispersion?: number
  /** The least of what is expected to be counted, or not to be. */
  readonly leastExpected?: number
  readonly signals: readonly ControlSignal[]
}

/** Warnings in the order of their weight. */
export function calibrationWarnings(facts: CalibrationFacts): readonly ControlWarning[] {
  const { points, autocorrelation, dispersion, leastExpected, signals } = facts
  const warnings: ControlWarning[] = []
  if (dispersion !== undefined && chiSquareSurvival(dispersion * (points - 1), points - 1) < ALARM) {
    const message = `Counts vary ${dispersion.toFixed(1)} times as much as chance alone makes them: these limits are too narrow. Take a Laney chart.`
    warnings.push({ code: 'OVERDISPERSED', message })
  }
  if (autocorrelation !== undefined && isCorrelated(autocorrelation, points)) {
    const message = `Neighbouring points correlate by ${autocorrelation.toFixed(2)}: limits from what happens between neighbours are ${autocorrelation > 0 ? 'too narrow' : 'too wide'}.`
    warnings.push({ code: 'AUTOCORRELATED', message })
  }
  const rows = [...new Set(signals.map(({ row }) => row))]
  if (rows.length > 0) {
    const message = `Beyond the limits in the calibration itself: readings ${rows.slice(0, 10).join(', ')}${rows.length > 10 ? ' and more' : ''}, counted from 0. Leave out those whose cause is known and fit again.`
    warnings.push({ code: 'OUT_OF_CONTROL', message })
  }
  if (leastExpected !== undefined && leastExpected < SMALL_COUNT) {
    const message = `Of some points only ${leastExpected.toPrecision(2)} are expected to be counted: chance is skewed there, and alarms above are more frequent than said. Take longer periods.`
    warnings.push({ code: 'SMALL_COUNTS', message })
  }
  if (points < FEW) {
    const message = `Limits from ${points} points are rough; take ${FEW} or more before acting on a single signal.`
    warnings.push({ code: 'FEW_POINTS', message })
  }
  return warnings
}

function isCorrelated(r: number, n: number): boolean {
  const deviation = (n - 2) / (n * Math.sqrt(n - 1))
  return Math.abs(r + 1 / n) > normalUpperQuantile(ALARM / 2) * deviation
}
