/**
 * Which default probability has each grade, if only their mean and the accuracy of the grades are known?
 *
 *   PDᵢ = 1 / (1 + exp(α + β Φ⁻¹(Fᵢ)))     Fᵢ: share of survivors in worse grades and half of grade i
 *
 * α and β are such that the mean of the PDᵢ and the accuracy ratio that they imply are those asked for: two equations, two
 * unknowns. As exact if scores of survivors and of defaulters are normal with one variance; every PD lies within (0, 1)
 * and follows the order of grades.
 *
 * Source: Tasche (2013), The art of probability-of-default curve calibration, Journal of Credit Risk 9(4), section 5.2
 * and appendix A (the robust logit and quasi moment matching).
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { findRoot, normalQuantile } from '../../numeric/index.js'
import { impliedAccuracy } from './accuracy-ratio.js'
import type { CurveTargets, RatingProfile } from './rating-profile.js'
import { expectTargets, middles, sharesOf } from './rating-profile.js'

/** What is known. */
export interface QuasiMomentOptions extends CurveTargets {
  /** Survivors of each grade in the past, the worst first; > 0. Default: `borrowers`, as few default. */
  readonly survivors?: RatingProfile
}

/** The curve and what it gives for each grade. */
export interface QuasiMomentMatching extends CurveTargets {
  readonly intercept: number
  readonly slope: number
  /** One per grade, the worst first. */
  readonly probabilitiesOfDefault: Float64Array
}

const STEEPEST = 2 ** 12

/**
 * Default probabilities of grades that have the mean and the accuracy ratio asked for, after Tasche.
 *
 * @param borrowers of each grade today, the worst first; > 0.
 * @returns with the mean and the accuracy ratio of what is returned, equal to those asked for but for rounding.
 * @throws ClienteleError `OUT_OF_RANGE` for other targets, and for an accuracy ratio that these grades cannot have at this
 * mean, with the highest that they can.
 * @example
 * import { quasiMomentMatching } from 'clientele/risk'
 * const curve = quasiMomentMatching([20, 50, 60, 70, 10], { centralTendency: 0.02, accuracyRatio: 0.5 })
 * Array.from(curve.probabilitiesOfDefault, pd => pd.toFixed(4)) // => [ '0.0765', '0.0299', '0.0133', '0.0052', '0.0014' ]
 */
export function quasiMomentMatching(borrowers: RatingProfile, options: QuasiMomentOptions): QuasiMomentMatching {
  const targets = expectTargets(options, ['survivors'])
  const shares = sharesOf(borrowers, 'borrowers', true)
  const { survivors } = options
  const profile = survivors === undefined ? shares : sharesOf(survivors, 'options.survivors', true)
  if (profile.length !== shares.length) {
    reject('LENGTH_MISMATCH', 'options.survivors', `${shares.length} numbers, like borrowers`, profile.length)
  }
  const quantiles = middles(profile).map(normalQuantile)
  const curveAt = (slope: number) => curveWithMean(slope, quantiles, shares, targets.centralTendency)
  const excess = (slope: number): number => impliedAccuracy(curveAt(slope).pds, shares) - targets.accuracyRatio
  const reach = reachOf(excess, targets.accuracyRatio)
  const slope = reach === 0 ? 0 : findRoot(excess, Math.min(0, reach), Math.max(0, reach)).root
  const { intercept, pds } = curveAt(slope)
  return {
    intercept,
    slope,
    probabilitiesOfDefault: pds,
    centralTendency: shares.reduce((sum, share, i) => sum + share * pds[i]!, 0),
    accuracyRatio: impliedAccuracy(pds, shares),
  }
}

/** A slope beyond the one that has the accuracy ratio asked for. */
function reachOf(excess: (slope: number) => number, accuracyRatio: number): number {
  const side = Math.sign(accuracyRatio)
  for (let reach = side; Math.abs(reach) <= STEEPEST; reach *= 2) if (excess(reach) * side >= 0) return reach
  const most = excess(side * STEEPEST) + accuracyRatio
  const hint = 'Grades that hold many borrowers tell less apart: split the largest, or ask for less'
  return reject(
    'OUT_OF_RANGE',
    'options.accuracyRatio',
    `at most ${most} in size, for these grades`,
    accuracyRatio,
    hint,
  )
}

/** The curve of a slope whose mean is the one asked for. */
function curveWithMean(
  slope: number,
  quantiles: Float64Array,
  shares: Float64Array,
  mean: number,
): { intercept: number; pds: Float64Array } {
  const curve = (intercept: number): Float64Array => quantiles.map(z => 1 / (1 + Math.exp(intercept + slope * z)))
  const excess = (intercept: number): number =>
    curve(intercept).reduce((sum, pd, i) => sum + shares[i]! * (pd - mean), 0)
  const lift = Math.abs(slope) * quantiles.reduce((most, z) => Math.max(most, Math.abs(z)), 0) + 1e-9
  const middle = Math.log1p(-mean) - Math.log(mean)
  const { root: intercept } = findRoot(excess, middle - lift, middle + lift)
  return { intercept, pds: curve(intercept) }
}
