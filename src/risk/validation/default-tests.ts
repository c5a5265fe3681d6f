/**
 * Tests of one default probability against the defaults that came: is it too low?
 *
 * @module
 */
import { betaI, normalSurvival } from '../../numeric/index.js'
import { atMostProbability } from '../low-default/correlated-bound.js'
import type { GradeOutcome } from './grade-outcome.js'

/** How unlikely so many defaults are, were the default probability right; small values say that it is too low. */
export interface DefaultTests {
  /** P(at least so many defaults) among independent borrowers: the exact binomial test. */
  readonly binomial: number
  /** The same by the normal distribution, 1 − Φ((D − N·PD) / √(N·PD·(1 − PD))); absent for a PD of 0 or 1. */
  readonly normal?: number
  /** P(true default probability <= PD) given the defaults, under the prior Beta(½, ½). */
  readonly jeffreys: number
  /** P(at least so many defaults) where defaults hang together by a common factor; absent without a correlation. */
  readonly correlated?: number
}

/**
 * The tests of a grade with borrowers.
 *
 * @param assetCorrelation within [0, 1); 0 for independent defaults.
 */
export function defaultTests(
  { probabilityOfDefault: pd, borrowers, defaults }: Omit<GradeOutcome, 'grade'>,
  assetCorrelation: number,
): DefaultTests {
  const variance = borrowers * pd * (1 - pd)
  const beyond = (defaults - borrowers * pd) / Math.sqrt(variance)
  return {
    binomial: atLeast(borrowers, defaults, pd, 0),
    ...(variance > 0 && { normal: normalSurvival(beyond) }),
    jeffreys: betaI(pd, defaults + 0.5, borrowers - defaults + 0.5),
    ...(assetCorrelation > 0 && { correlated: atLeast(borrowers, defaults, pd, assetCorrelation) }),
  }
}

/** P(at least so many defaults). */
export function atLeast(borrowers: number, defaults: number, pd: number, assetCorrelation: number): number {
  if (defaults === 0) return 1
  if (pd === 0 || pd === 1 || assetCorrelation === 0) return betaI(pd, defaults, borrowers - defaults + 1)
  return Math.max(0, 1 - atMostProbability({ borrowers, defaults: defaults - 1 }, pd, assetCorrelation))
}
