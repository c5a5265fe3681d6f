/**
 * Which default probability has each grade, if only their mean and the accuracy of the grades are known?
 *
 *   CAP(x) = (1 − e^{−κx}) / (1 − e^{−κ})       the share of defaulters among the worst share x of borrowers
 *   AR = (coth(κ/2) − 2/κ) / (1 − m)             m the mean default probability that AR was measured at
 *   PD(x) = m · CAP′(x) at the middle of a grade, or m · ΔCAP / Δx over it
 *
 * One parameter, the concavity κ, from one accuracy ratio. Where κ is large the worst grades exceed 1: an error says so.
 *
 * Source: van der Burgt (2008), Calibrating low-default portfolios, using the cumulative accuracy profile, Journal of Risk
 * Model Validation 1(4).
 *
 * @module
 */
import { expectOneOf, reject } from '../../errors/index.js'
import { findRoot } from '../../numeric/index.js'
import type { CurveTargets, RatingProfile } from './rating-profile.js'
import { expectTargets, expectTendency, middles, sharesOf } from './rating-profile.js'

/** What is known, and how the curve is read. */
export interface VanDerBurgtOptions extends CurveTargets {
  /** Mean default probability of the portfolio whose accuracy ratio it is, within (0, 1). Default: `centralTendency`. */
  readonly measuredTendency?: number
  /**
   * `'increment'` (default): what the curve rises over a grade, so that the mean is `centralTendency`; `'midpoint'`: its
   * slope in the middle of a grade, as printed, whose mean is a little off.
   */
  readonly gradeRule?: 'increment' | 'midpoint'
}

/** The curve and what it gives for each grade. */
export interface VanDerBurgt {
  /** κ, the concavity of the cumulative accuracy profile; 0 where grades tell nothing. */
  readonly concavity: number
  /** One per grade, the worst first. */
  readonly probabilitiesOfDefault: Float64Array
}

/**
 * Default probabilities of grades from the cumulative accuracy profile, after van der Burgt.
 *
 * @param borrowers of each grade, the worst first; > 0.
 * @throws ClienteleError `OUT_OF_RANGE` for other targets, for an accuracy ratio that no curve has, and where a default
 * probability would exceed 1; then {@link quasiMomentMatching} gives one that does not.
 * @example
 * import { vanDerBurgt } from 'clientele/risk'
 * const { probabilitiesOfDefault } = vanDerBurgt([20, 50, 60, 70, 10], { centralTendency: 0.02, accuracyRatio: 0.5 })
 * Array.from(probabilitiesOfDefault, pd => pd.toFixed(4)) // => [ '0.0613', '0.0351', '0.0142', '0.0049', '0.0024' ]
 */
export function vanDerBurgt(borrowers: RatingProfile, options: VanDerBurgtOptions): VanDerBurgt {
  const { centralTendency, accuracyRatio } = expectTargets(options, ['measuredTendency', 'gradeRule'])
  const { measuredTendency = centralTendency, gradeRule = 'increment' } = options
  expectTendency(measuredTendency, 'options.measuredTendency')
  expectOneOf(gradeRule, ['increment', 'midpoint'], 'options.gradeRule')
  const shares = sharesOf(borrowers, 'borrowers', true)
  const concavity = 2 * inverseLangevin(accuracyRatio * (1 - measuredTendency))
  const density = gradeRule === 'midpoint' ? slopes(concavity, shares) : rises(concavity, shares)
  const pds = density.map(relative => centralTendency * relative)
  const worst = pds.findIndex(pd => pd > 1)
  if (worst >= 0) {
    const hint = 'The profile is too steep for this mean: quasiMomentMatching keeps every default probability below 1'
    reject('OUT_OF_RANGE', `probabilitiesOfDefault[${worst}]`, 'at most 1', pds[worst], hint)
  }
  return { concavity, probabilitiesOfDefault: pds }
}

/** CAP′ in the middle of each grade. */
function slopes(k: number, shares: Float64Array): Float64Array {
  return middles(shares).map(x => (k === 0 ? 1 : (k * Math.exp(-k * x)) / -Math.expm1(-k)))
}

/** ΔCAP / Δx over each grade. */
function rises(k: number, shares: Float64Array): Float64Array {
  let x = 0
  return shares.map(share => {
    const rise = k === 0 ? share : (Math.exp(-k * x) * Math.expm1(-k * share)) / Math.expm1(-k)
    x += share
    return rise / share
  })
}

/** The y with coth(y) − 1/y = value. */
function inverseLangevin(value: number): number {
  if (value === 0) return 0
  const size = Math.abs(value)
  // L(y) < 1 − 1/y + 2e^{−2y} and L(y) < y/3 put the root between these.
  const { root } = findRoot(y => langevin(y) - size, Math.max(3 * size * (1 - 1e-12), 0), (3 * size) / (1 - size) + 1)
  return Math.sign(value) * root
}

function langevin(y: number): number {
  const square = y * y
  if (y < 0.3)
    return (y / 3) * (1 - (square / 15) * (1 - ((2 * square) / 21) * (1 - (square / 10) * (1 - (10 * square) / 99))))
  return 1 / Math.tanh(y) - 1 / y
}
