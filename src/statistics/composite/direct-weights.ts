/**
 * Weights that somebody states.
 *
 * @module
 */
import { expectNonNegative, expectObject, reject } from '../../errors/index.js'
import type { CriteriaWeights } from './criteria.js'
import { sharesOf } from './criteria.js'

/**
 * Weights in proportion to points: how many of, say, 100 points each criterion is worth. Equal points give equal weights.
 *
 * @param points a finite number >= 0 per criterion, at least one above 0; in any unit.
 * @returns shares that add up to 1.
 * @throws ClienteleError `EMPTY_INPUT` without a criterion, `INVALID_TYPE` or `OUT_OF_RANGE` for other points.
 * @see Edwards and Barron (1994), SMARTS and SMARTER, Organizational Behavior and Human Decision Processes 60 (direct
 * rating of importance).
 * @example
 * import { directWeights } from 'clientele/statistics'
 * directWeights({ fulfilment: 50, rating: 30, concentration: 20 }).weights
 * // => { fulfilment: 0.5, rating: 0.3, concentration: 0.2 }
 * directWeights({ fulfilment: 0 }) // => Error OUT_OF_RANGE
 */
export function directWeights<Name extends string>(points: Readonly<Record<Name, number>>): CriteriaWeights<Name>
export function directWeights(points: Readonly<Record<string, number>>): CriteriaWeights {
  const names = Object.keys(expectObject(points, 'points'))
  if (names.length === 0) reject('EMPTY_INPUT', 'points', 'at least one criterion', points)
  const amounts = Float64Array.from(names, name => expectNonNegative(points[name], `points.${name}`))
  if (!amounts.some(amount => amount > 0)) reject('OUT_OF_RANGE', 'points', 'at least one above 0', 'only 0')
  return { weights: sharesOf(names, amounts), method: 'direct' }
}
