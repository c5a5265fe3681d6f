/**
 * A smooth density of draws: a normal kernel whose width is a tenth less than what would be best for a normal density
 * (Silverman 1986, Density Estimation for Statistics and Data Analysis, eq. 3.31).
 *
 * @module
 */
import { quantiles } from '../statistics/index.js'

/** A point of a density. */
export interface DensityPoint {
  readonly value: number
  readonly density: number
}

/** Points of the curve; draws are gathered into as many bins four times over. */
const POINTS = 160
const BINS = 4 * POINTS
/** Kernels reach so many widths. */
const REACH = 4

/** How wide kernels are: by the spread of the middle of the draws, which a few far ones do not change. */
export function kernelWidth(draws: ArrayLike<number>): number {
  const [low = 0, high = 0] = quantiles(draws, [0.25, 0.75])
  const size = draws.length
  const mean = sumOf(draws) / size
  let squares = 0
  for (let i = 0; i < size; i++) squares += (draws[i]! - mean) ** 2
  const deviation = Math.sqrt(squares / Math.max(1, size - 1))
  const quartiles = (high - low) / 1.349
  return 0.9 * (quartiles > 0 ? Math.min(deviation, quartiles) : deviation) * size ** -0.2
}

/** The density over [least, most], in steps; draws beyond count for what their kernels reach inside. */
export function kernelDensity(
  draws: ArrayLike<number>,
  width: number,
  least: number,
  most: number,
): readonly DensityPoint[] {
  const step = (most - least) / BINS
  const reach = Math.ceil((REACH * width) / step)
  const counts = new Float64Array(BINS + 1 + 2 * reach)
  for (let i = 0; i < draws.length; i++) {
    const bin = Math.round((draws[i]! - least) / step) + reach
    if (bin >= 0 && bin < counts.length) counts[bin]! += 1
  }
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-0.5 * (((i - reach) * step) / width) ** 2),
  )
  const scale = 1 / (draws.length * width * Math.sqrt(2 * Math.PI))
  return Array.from({ length: POINTS + 1 }, (_, point) => {
    const bin = point * (BINS / POINTS)
    let sum = 0
    for (let i = 0; i < kernel.length; i++) sum += kernel[i]! * counts[bin + i]!
    return { value: least + bin * step, density: scale * sum }
  })
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum
}
