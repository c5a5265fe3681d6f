/**
 * A standard normal number kept between two bounds.
 *
 *   Φ(x) = Φ(α) + p (Φ(β) − Φ(α)),   α <= x <= β
 *
 * @see Johnson, Kotz and Balakrishnan (1994), Continuous Univariate Distributions 1, section 13.10.1.
 * @module
 */
import { normalCdf, normalQuantile, normalSurvival, normalUpperQuantile } from '../../numeric/core.js'
import type { LogNormalDistribution, NormalDistribution } from './types.js'

/** Bounds in standard deviations from the mean; infinite where there is none. */
export interface NormalBounds {
  readonly from: number
  readonly to: number
}

/** Where the bounds of a distribution lie; without any deviation on either side of what is certain. */
export function boundsOf(of: NormalDistribution | LogNormalDistribution): NormalBounds {
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = of
  if (of.kind === 'normal') return scaled(lower - of.mean, upper - of.mean, of.deviation)
  // A negative bound keeps nothing away.
  const logOf = (bound: number): number => Math.log(Math.max(0, bound) / of.median)
  return scaled(logOf(lower), logOf(upper), of.logDeviation)
}

/** P(α < Z < β), from the tail where it is small. */
export function massWithin(from: number, to: number): number {
  return from > 0 ? normalSurvival(from) - normalSurvival(to) : normalCdf(to) - normalCdf(from)
}

/** The x with the share p of what lies between the bounds below it; `q` = 1 - p. */
export function boundedNormalQuantile(p: number, q: number, { from, to }: NormalBounds): number {
  if (from > 0) return -boundedNormalQuantile(q, p, { from: -to, to: -from })
  const below = normalCdf(from) + p * (normalCdf(to) - normalCdf(from))
  const x = below <= 0.5 ? normalQuantile(below) : normalUpperQuantile(normalSurvival(to) + q * massWithin(from, to))
  return Math.min(to, Math.max(from, x))
}

function scaled(from: number, to: number, deviation: number): NormalBounds {
  // 0/0 where what is certain lies on the bound itself, which holds it.
  if (deviation > 0) return { from: from / deviation, to: to / deviation }
  return { from: from > 0 ? Infinity : -Infinity, to: to < 0 ? -Infinity : Infinity }
}
