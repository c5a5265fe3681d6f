/**
 * A log density in coordinates in which it is nearly round: x = centre + L y, where L Lᵀ is a guess of its covariance. A
 * trajectory there needs no metric of its own, and one size of step suits every direction.
 *
 * @module
 */
import type { GradientEvaluation } from '../../numeric/core.js'
import { gradientEvaluation } from '../../numeric/core.js'
import type { FirstGuess } from './first-guess.js'
import type { PosteriorTarget } from './log-density.js'
import { gradientOf } from './log-density.js'

/** A density and its guess of scale; allocated once per chain. */
export interface Whitened {
  readonly size: number
  readonly centre: Float64Array
  /** The lower triangle L, row by row. */
  readonly factor: Float64Array
  /** The point of a position. */
  pointAt(position: Float64Array, out: Float64Array): void
  /**
   * Value and gradient at a position. False, with value `-Infinity`, beyond the ends of the target. Where the density
   * has no value, `-Infinity` stands for it.
   */
  evaluate(position: Float64Array, out: GradientEvaluation): boolean
}

/** The density of a target around a centre, with its own copy of the guess. */
export function whitened({ logDensity, lower, upper }: PosteriorTarget, guess: FirstGuess): Whitened {
  const { centre } = guess
  const size = centre.length
  const factor = Float64Array.from(guess.factor)
  const point = new Float64Array(size)
  const at = gradientEvaluation(size)
  const evaluate = gradientOf(logDensity, size)

  const pointAt = (position: Float64Array, out: Float64Array): void => {
    for (let i = 0; i < size; i++) {
      let coordinate = centre[i]!
      for (let j = 0; j <= i; j++) coordinate += factor[i * size + j]! * position[j]!
      out[i] = coordinate
    }
  }
  return {
    size,
    centre,
    factor,
    pointAt,
    evaluate(position, out) {
      out.value = Number.NEGATIVE_INFINITY
      pointAt(position, point)
      for (let i = 0; i < size; i++) if (!(point[i]! >= lower[i]! && point[i]! <= upper[i]!)) return false
      evaluate(point, at)
      let isSmooth = true
      for (let j = 0; j < size; j++) {
        let slope = 0
        for (let i = j; i < size; i++) slope += factor[i * size + j]! * at.gradient[i]!
        out.gradient[j] = slope
        isSmooth &&= Number.isFinite(slope)
      }
      if (isSmooth && Number.isFinite(at.value)) out.value = at.value
      return true
    },
  }
}
