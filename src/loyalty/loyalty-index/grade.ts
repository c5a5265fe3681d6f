/**
 * What a figure is worth between its goalposts, and what its error makes of that.
 *
 * @module
 */
import { normalCdf, normalSurvival } from '../../numeric/core.js'
import type { LoyaltyIndicator } from './types.js'

/** 0 at the worst, 1 at the best, on a line between, no more beyond. */
export function gradeOf({ worst, best }: Pick<LoyaltyIndicator, 'worst' | 'best'>, figure: number): number {
  // Halves, so that ends at both ends of all numbers have a difference.
  return Math.min(1, Math.max(0, (figure / 2 - worst / 2) / (best / 2 - worst / 2)))
}

/**
 * The variance of a grade whose figure has a normal error: that of a normal number cut off at 0 and 1, which is less than without
 * goalposts. With α = −g/s, β = (1 − g)/s, in standard errors s of an uncut grade g:
 *
 *   E x = g (Φ(β) − Φ(α)) + s (φ(α) − φ(β)) + 1 − Φ(β),   E x² likewise
 */
export function gradeVariance({ worst, best }: LoyaltyIndicator, figure: number, error: number): number {
  if (error === 0) return 0
  const way = best / 2 - worst / 2
  const side = way > 0 ? 2 : -2
  const spread = Math.abs(error / 2 / way)
  const grade = (figure / 2 - worst / 2) / way
  // Not from grade and spread, which between goalposts next to each other may both be beyond all numbers.
  const [from, to] = [((worst / 2 - figure / 2) / error) * side, ((best / 2 - figure / 2) / error) * side]
  if (from > FAR || to < -FAR) return 0
  // One end or the other, as with errors that wide next to nothing lies between.
  if (spread > WIDEST) return normalCdf(from) * normalSurvival(from)
  const within = from > 0 ? normalSurvival(from) - normalSurvival(to) : normalCdf(to) - normalCdf(from)
  const [low, high] = [density(from), density(to)]
  const above = normalSurvival(to)
  // About the grade as it is scored, so that next to nothing is subtracted from next to nothing.
  const scored = Math.min(1, Math.max(0, grade))
  const shift = grade - scored
  const first = shift * within + spread * (low - high) + (1 - scored) * above - scored * normalCdf(from)
  const inner =
    (shift * shift + spread * spread) * within + 2 * shift * spread * (low - high) + spread * spread * edges(from, to)
  const second = inner + (1 - scored) ** 2 * above + scored ** 2 * normalCdf(from)
  return Math.min(0.25, Math.max(0, second - first * first))
}

/** Standard errors beyond which a normal number does not go, and errors in parts of the way between goalposts. */
const [FAR, WIDEST] = [40, 1e8]

function density(x: number): number {
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI)
}

/** α φ(α) − β φ(β); a bound infinitely far adds nothing. */
function edges(from: number, to: number): number {
  const edge = (x: number): number => (Math.abs(x) > FAR ? 0 : x * density(x))
  return edge(from) - edge(to)
}
