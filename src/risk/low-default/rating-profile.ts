import { expectFinite, expectKnownKeys, reject } from '../../errors/index.js'
import { expectColumns, PROBABILITY, VALUE } from '../../statistics/columns.js'

/** How many borrowers there are in each grade, the worst grade first. */
export type RatingProfile = ArrayLike<number>

/** The borrowers of grades as shares of all; every grade has some where `filled`. */
export function sharesOf(borrowers: RatingProfile, path: string, filled: boolean): Float64Array {
  expectColumns([path, borrowers, VALUE])
  const counts = Float64Array.from(borrowers)
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (!(total > 0 && total < Infinity))
    reject('OUT_OF_RANGE', path, 'borrowers whose sum is a finite number > 0', total)
  const shares = counts.map(count => count / total)
  // Also one that is next to nothing beside the others has a share of 0.
  const empty = filled ? shares.indexOf(0) : -1
  if (empty >= 0) {
    reject('OUT_OF_RANGE', `${path}[${empty}]`, 'a number > 0', counts[empty], 'Leave grades without borrowers out')
  }
  return shares
}

/** Shares below each grade's middle: all worse grades and half of its own. */
export function middles(shares: Float64Array): Float64Array {
  let worse = 0
  return shares.map(share => {
    const middle = worse + share / 2
    worse += share
    return middle
  })
}

/** What a curve of default probabilities is fitted to. */
export interface CurveTargets {
  /** Mean default probability of the portfolio, within (0, 1). */
  readonly centralTendency: number
  /** Accuracy ratio (Gini coefficient) of the grades, within (−1, 1). */
  readonly accuracyRatio: number
}

/** The targets, checked. */
export function expectTargets(options: CurveTargets, more: readonly string[]): CurveTargets {
  expectKnownKeys(options, ['centralTendency', 'accuracyRatio', ...more], 'options')
  const centralTendency = expectTendency(options.centralTendency, 'options.centralTendency')
  const accuracyRatio = expectFinite(options.accuracyRatio, 'options.accuracyRatio')
  if (!(accuracyRatio > -1 && accuracyRatio < 1)) {
    reject('OUT_OF_RANGE', 'options.accuracyRatio', 'a number between -1 and 1', accuracyRatio, 'Write 50 % as 0.5')
  }
  return { centralTendency, accuracyRatio }
}

/** A mean default probability, within (0, 1). */
export function expectTendency(value: unknown, path: string): number {
  const mean = expectFinite(value, path)
  return mean > 0 && mean < 1
    ? mean
    : reject('OUT_OF_RANGE', path, 'a number between 0 and 1', value, 'Write 2 % as 0.02')
}

/** Default probabilities of grades with their shares, checked together. */
export function expectCurve(pds: ArrayLike<number>, borrowers: RatingProfile): Float64Array {
  expectColumns(['pds', pds, PROBABILITY], ['borrowers', borrowers, VALUE])
  return sharesOf(borrowers, 'borrowers', false)
}
