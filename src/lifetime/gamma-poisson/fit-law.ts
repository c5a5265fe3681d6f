/**
 * A law of lifetimes as a fit needs it: with its derivatives, in the logarithms of its parameters.
 *
 * Jets are arrays of a value, its m first and its m(m+1)/2 second derivatives, the upper half row by row: for m = 2
 * f, f₁, f₂, f₁₁, f₁₂, f₂₂.
 *
 * @module
 */

/** The law of the time u from a client's first purchase to its leaving, for parameters that a search moves. */
export interface FitLaw {
  /** How many parameters m it has; they follow r and α. */
  readonly size: number
  /** Takes its parameters as logarithms from `point[2]` on. Everything below is asked for these. */
  at(point: Float64Array): void
  /** Writes the jets of ln S(u) and of ln h(u), survival and hazard at u >= 0. Both must be finite. */
  jets(u: number, logSurvival: Float64Array, logHazard: Float64Array): void
  /** The hazard at u, which says how fine the integrals must be. */
  hazard(u: number): number
  /** How far from u, in the complex plane, the nearest point is at which S or h is singular; > 0, may be infinite. */
  reach(u: number): number
}

/** How many numbers a jet has. */
export function jetSize(size: number): number {
  return 1 + size + (size * (size + 1)) / 2
}
