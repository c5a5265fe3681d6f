import { reject } from '../../errors/index.js'
import { giniOfScores } from '../../statistics/index.js'
import type { CurveTargets, RatingProfile } from './rating-profile.js'
import { expectCurve } from './rating-profile.js'

/**
 * The accuracy ratio and the mean that default probabilities of grades imply, if they are right: how well the grades will
 * tell who defaults, before anybody has.
 *
 * AR = P(a defaulter is in a worse grade than a survivor) − P(in a better one), ties count for neither side.
 *
 * @param pds within [0, 1], one per grade, the worst grade first.
 * @param borrowers of each grade: counts or shares, >= 0.
 * @throws ClienteleError `NO_VARIATION` where the mean is 0 or 1; `OUT_OF_RANGE`, `LENGTH_MISMATCH` or `EMPTY_INPUT` for
 * other columns.
 * @see Tasche (2009), Estimating discriminatory power and PD curves when the number of defaults is small,
 * arXiv:0905.3928, section 3.
 * @example
 * import { accuracyRatioFromPd } from 'clientele/risk'
 * accuracyRatioFromPd([0.1, 0.05, 0.025, 0.01, 0.001], [10, 20, 30, 50, 10])
 * // => { centralTendency: 0.02716666666666667, accuracyRatio: 0.4897885395788026 }
 */
export function accuracyRatioFromPd(pds: ArrayLike<number>, borrowers: RatingProfile): CurveTargets {
  const shares = expectCurve(pds, borrowers)
  const centralTendency = shares.reduce((sum, share, i) => sum + share * pds[i]!, 0)
  if (centralTendency <= 0 || centralTendency >= 1) {
    reject(
      'NO_VARIATION',
      'pds',
      'a mean between 0 and 1',
      centralTendency,
      'Where all default or none, nobody is told apart',
    )
  }
  return { centralTendency, accuracyRatio: impliedAccuracy(Float64Array.from(pds), shares) }
}

/** The accuracy ratio of the expected defaulters and survivors of each grade. */
export function impliedAccuracy(pds: Float64Array, shares: Float64Array): number {
  const grades = pds.length
  const scores = Float64Array.from({ length: 2 * grades }, (_, i) => -(i % grades))
  const outcomes = scores.map((_, i) => (i < grades ? 1 : 0))
  const weights = scores.map((_, i) => shares[i % grades]! * (i < grades ? pds[i]! : 1 - pds[i - grades]!))
  return giniOfScores(scores, outcomes, weights)
}
