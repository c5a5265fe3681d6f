/**
 * Answers on a scale: how strongly a feature pleases when it is there, and is missed when it is not.
 *
 * Answers that say much about wanting the feature count more than those that say much against it, since the latter are often answers to a
 * question that was not understood.
 *
 * @see DuMouchel (1993), Thoughts on graphical and continuous analysis, Center for Quality of Management Journal 2(4), section IVb.
 * @module
 */
import type { ClusterCodes } from '../../statistics/cluster-codes.js'
import { clusteredMean } from '../../statistics/clustered-mean.js'
import type { KanoCategory } from './kano-table.js'
import type { KanoScores } from './types.js'

/** With the feature: like, must-be, neutral, live-with, dislike. */
const FUNCTIONAL = Float64Array.of(4, 2, 0, -1, -2)
/** Without it, in the same order. */
const DYSFUNCTIONAL = Float64Array.of(-2, -1, 0, 2, 4)
/** The middle of the part of the plane from 0 to 4. */
const MIDDLE = 2

/** Means of the scores of pairs of answers, by their places. */
export function kanoScores(
  functional: ArrayLike<number>,
  dysfunctional: ArrayLike<number>,
  clusters: ClusterCodes | undefined,
  level: number,
): KanoScores {
  const have = clusteredMean(
    Float64Array.from(functional, place => FUNCTIONAL[place]!),
    undefined,
    clusters,
    level,
  )
  const lack = clusteredMean(
    Float64Array.from(dysfunctional, place => DYSFUNCTIONAL[place]!),
    undefined,
    clusters,
    level,
  )
  const category = categoryAt(have.value, lack.value)
  return {
    functional: have.value,
    dysfunctional: lack.value,
    ...(have.interval !== undefined && { functionalInterval: have.interval }),
    ...(lack.interval !== undefined && { dysfunctionalInterval: lack.interval }),
    ...(category !== undefined && { category }),
  }
}

function categoryAt(functional: number, dysfunctional: number): KanoCategory | undefined {
  if (functional < 0 || dysfunctional < 0) return undefined
  if (functional >= MIDDLE) return dysfunctional >= MIDDLE ? 'O' : 'A'
  return dysfunctional >= MIDDLE ? 'M' : 'I'
}
