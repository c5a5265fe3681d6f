/**
 * Sums of what is beyond the centre, by which small shifts that last are found sooner than by any single point.
 *
 *   C⁺ₜ = max(0, C⁺ₜ₋₁ + zₜ − k)        C⁻ₜ = min(0, C⁻ₜ₋₁ + zₜ + k)        zₜ = (x̄ₜ − μ) √nₜ / σ
 *
 * @see Page (1954), Continuous inspection schemes, Biometrika 41; Lucas and Crosier (1982), Fast initial response for CUSUM
 * quality-control schemes, Technometrics 24(3).
 * @module
 */
import { readMeasured } from './read-readings.js'
import type { ControlledReadings, ControlSignal, CusumParams } from './types.js'

/** Readings summed up and held against the decision interval. */
export function cumulativeSums(params: CusumParams, readings: unknown): ControlledReadings {
  const { centre, standardDeviation, reference, decision, headStart } = params
  const { size, means, sizes } = readMeasured('cusum', readings, 1)
  const [points, lowerSums] = [new Float64Array(size), new Float64Array(size)]
  const signals: ControlSignal[] = []
  let [high, low] = [headStart, -headStart]
  for (let row = 0; row < size; row++) {
    const z = ((means[row]! - centre) / standardDeviation) * Math.sqrt(sizes[row]!)
    high = Math.max(0, high + z - reference)
    low = Math.min(0, low + z + reference)
    points[row] = high
    lowerSums[row] = low
    if (high > decision) signals.push({ row, rule: 'limits', side: 'above' })
    if (low < -decision) signals.push({ row, rule: 'limits', side: 'below' })
  }
  return {
    chart: 'cusum',
    rows: Int32Array.from({ length: size }, (_, row) => row),
    points,
    lowerSums,
    centre: new Float64Array(size),
    lower: new Float64Array(size).fill(-decision),
    upper: new Float64Array(size).fill(decision),
    signals,
  }
}
