/**
 * How regularly clients come: gaps between purchases follow a gamma law of one shape k for all; the rate is each client's own.
 *
 * In parts of their sum the n gaps of a client are Dirichlet(k, ..., k) whatever its rate, and however long it was watched:
 *
 *   E Σ (gap / sum)² = (k + 1) / (n k + 1)
 *
 * so that k solves Σ n Σ (gap / sum)² = Σ n (k + 1) / (n k + 1) over clients with two gaps or more. k = 1 is chance alone.
 *
 * @see Platzer and Reutterer (2016), Ticking away the moments: timing regularity helps to better predict customer activity,
 * Marketing Science 35(5), for gamma gaps; Mosimann (1962), Biometrika 49, for the moments of Dirichlet's law.
 * @module
 */
import { findRoot, trigamma } from '../../numeric/core.js'
import type { PortfolioRhythm } from './types.js'

/** Beyond these nothing changes any more that anybody could see. */
const [LEAST_SHAPE, MOST_SHAPE] = [0.1, 1000]
/** Gaps beyond the first of each client that it takes to tell regularity. */
const ENOUGH_GAPS = 30

/** The rhythm of clients from their gaps, each list > 0, in days. */
export function portfolioRhythm(gapsOf: readonly (readonly number[])[]): PortfolioRhythm {
  const several = gapsOf.filter(gaps => gaps.length > 1)
  const gaps = several.reduce((sum, own) => sum + own.length, 0)
  const clients = several.length
  if (gaps - clients < ENOUGH_GAPS) return { regularity: 1, assumed: true, gaps, clients }
  const observed = several.reduce((sum, own) => sum + own.length * squaredParts(own), 0)
  const counts = several.map(own => own.length)
  const off = (log: number): number => {
    const k = Math.exp(log)
    return counts.reduce((sum, n) => sum + (n * (k + 1)) / (n * k + 1), -observed)
  }
  const [least, most] = [Math.log(LEAST_SHAPE), Math.log(MOST_SHAPE)]
  if (off(least) <= 0) return { regularity: LEAST_SHAPE, assumed: false, gaps, clients }
  if (off(most) >= 0) return { regularity: MOST_SHAPE, assumed: false, gaps, clients }
  return { regularity: Math.exp(findRoot(off, least, most).root), assumed: false, gaps, clients }
}

/** Σ (gap / sum)²: 1/n where all are the same. */
export function squaredParts(gaps: readonly number[]): number {
  const all = gaps.reduce((sum, gap) => sum + gap, 0)
  return gaps.reduce((sum, gap) => sum + (gap / all) ** 2, 0)
}

/** The shape of a gamma law whose logarithm has such a variance. */
export function shapeOfVariance(variance: number): number {
  if (!(variance > trigamma(MOST_SHAPE))) return MOST_SHAPE
  if (variance >= trigamma(LEAST_SHAPE)) return LEAST_SHAPE
  const off = (log: number): number => Math.log(trigamma(Math.exp(log)) / variance)
  return Math.exp(findRoot(off, Math.log(LEAST_SHAPE), Math.log(MOST_SHAPE)).root)
}

/** Gaps between days of purchase, in days. */
export function gapsBetween(days: readonly number[]): readonly number[] {
  return days.slice(1).map((day, i) => day - days[i]!)
}
