/**
 * What money on a later day is worth today at a curve of zero rates: DF(t) = (1 + z(t) + l(t))^−t.
 *
 * @module
 */
import type { Curve } from '../../model/index.js'
import { curveAt } from '../../model/index.js'

/** Discount factors of one curve. */
export interface Discounting {
  /** After so many calendar years, >= 0. */
  readonly at: (years: number) => number
  /** The effective rate of a year for the curve's shortest term. */
  readonly shortest: number
}

/** Terms of whole months up to this many are kept once they were asked for. */
const KEPT = 1200

/** Discount factors at the sum of one or two curves, each a rate by years or by months. */
export function discountingBy(curves: readonly Curve[]): Discounting {
  const rateAt = (years: number): number =>
    curves.reduce((sum, curve) => sum + curveAt(curve, curve.unit === 'year' ? years : 12 * years), 0)
  const factorAt = (years: number): number => Math.exp(-years * Math.log1p(rateAt(years)))
  // A factor is above 0, so that 0 stands for one that was not asked for yet. Of many curves few are asked.
  let byMonth: Float64Array | undefined
  return {
    at: years => {
      const months = 12 * years
      if (!(months <= KEPT && Number.isInteger(months))) return factorAt(years)
      byMonth ??= new Float64Array(KEPT + 1)
      const kept = byMonth[months]!
      if (kept > 0) return kept
      const factor = factorAt(years)
      byMonth[months] = factor
      return factor
    },
    shortest: rateAt(shortestTerm(curves)),
  }
}

/** In years: the first time of the first curve. */
function shortestTerm([base]: readonly Curve[]): number {
  if (base === undefined) return 0
  return base.unit === 'year' ? base.times[0]! : base.times[0]! / 12
}
