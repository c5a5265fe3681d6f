/**
 * What the range and the deviation of a small sample come to on average, computed and not looked up.
 *
 *   W = range of n standard normal values        d₂ = E W,   d₃ = √(E W² − d₂²)
 *   P(W <= w) = n ∫ φ(x) (Φ(x + w) − Φ(x))ⁿ⁻¹ dx
 *   c₄ = E s / σ = √(2 / (n − 1)) Γ(n / 2) / Γ((n − 1) / 2)
 *
 * @see Tippett (1925), On the extreme individuals and the range of samples taken from a normal population, Biometrika 17;
 * Harter (1960), Tables of range and studentized range, Annals of Mathematical Statistics 31.
 * @module
 */
import { expectInteger } from '../../errors/index.js'
import { gaussLegendre, logGamma, normalCdf } from '../../numeric/core.js'

/** Of a sample of one size from a normal population with standard deviation 1. */
export interface SampleConstants {
  /** d₂: the mean of the range. */
  readonly meanRange: number
  /** d₃: the standard deviation of the range. */
  readonly rangeDeviation: number
  /** c₄: the mean of the sample's standard deviation, of n − 1. */
  readonly meanDeviation: number
}

/** More readings at one time are no subgroup. */
export const LARGEST_SUBGROUP = 10_000

/**
 * The constants d₂, d₃ and c₄ by which control charts turn ranges and deviations into a standard deviation.
 *
 * @param size of the sample, from 2 to 10,000.
 * @returns right to 1e-10 or better.
 * @throws ClienteleError `OUT_OF_RANGE` for another size.
 * @example
 * import { sampleConstants } from 'clientele/statistics'
 * const { meanRange, rangeDeviation, meanDeviation } = sampleConstants(5)
 * meanRange.toFixed(6) // => '2.325929'
 * rangeDeviation.toFixed(6) // => '0.864082'
 * meanDeviation.toFixed(6) // => '0.939986'
 */
export function sampleConstants(size: number): SampleConstants {
  const n = expectInteger(size, 'size', 2, LARGEST_SUBGROUP)
  if (n === 2) return PAIR
  const { mean, square } = rangeMoments(n)
  return { meanRange: mean, rangeDeviation: Math.sqrt(square - mean * mean), meanDeviation: meanDeviationOf(n) }
}

/** Of two values, as those of moving ranges, all three have closed forms. */
export const PAIR: SampleConstants = Object.freeze({
  meanRange: 2 / Math.sqrt(Math.PI),
  rangeDeviation: Math.sqrt(2 - 4 / Math.PI),
  meanDeviation: Math.sqrt(2 / Math.PI),
})

/** c₄ alone. */
export function meanDeviationOf(n: number): number {
  return Math.sqrt(2 / (n - 1)) * Math.exp(logGamma(n / 2) - logGamma((n - 1) / 2))
}

/** Normal values of even ten thousand are within, but for one time in 10¹⁴. */
const FARTHEST = 9
/** Of the trapezoid rule, whose error vanishes faster than any power of the step for such bells. */
const STEP = 1 / 16
const OUTER = gaussLegendre(160)

/** E W = ∫ P(W > w) dw and E W² = 2 ∫ w P(W > w) dw. */
function rangeMoments(n: number): { readonly mean: number; readonly square: number } {
  const count = (2 * FARTHEST) / STEP + 1
  const places = Float64Array.from({ length: count }, (_, i) => i * STEP - FARTHEST)
  const density = places.map(x => (STEP * n * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI))
  const below = places.map(normalCdf)
  let [mean, square] = [0, 0]
  for (const [k, node] of OUTER.nodes.entries()) {
    const w = FARTHEST * (node + 1)
    let within = 0
    for (let i = 0; i < count; i++) within += density[i]! * (normalCdf(places[i]! + w) - below[i]!) ** (n - 1)
    const tail = FARTHEST * OUTER.weights[k]! * (1 - within)
    mean += tail
    square += 2 * w * tail
  }
  return { mean, square }
}
