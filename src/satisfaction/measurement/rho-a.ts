/**
 * How reliable are the scores of a construct that are weighted sums of its items?
 *
 *   ρ_A = (w'w)² · w'(R − diag R)w / (w'(ww' − diag ww')w)        with w'Rw = 1
 *
 * @see Dijkstra and Henseler (2015), Consistent partial least squares path modeling, MIS Quarterly 39(2), eq. 3.
 * @module
 */
import { reject } from '../../errors/index.js'
import type { ItemMatrix } from './correlation-types.js'
import { readCorrelations, readNumbers } from './read-matrix.js'
import { rhoASums } from './rho-a-sums.js'

/**
 * Dijkstra and Henseler's rho_A of weighted scores. A single item has 1: that it is measured without error is then an
 * assumption and no finding.
 *
 * @param weights one per item, in any unit: they are brought to scores with a variance of 1.
 * @param correlation of the items, in the order of the weights.
 * @returns of items and weights that fit one factor, within [0, 1]; above 1 where they do not.
 * @throws ClienteleError `LENGTH_MISMATCH` for another number of weights, `NO_VARIATION` where scores do not vary or one item
 * alone has a weight, `OUT_OF_RANGE` or `INVALID_TYPE` naming the cell at fault.
 * @example
 * import { rhoA } from 'clientele/satisfaction'
 * rhoA([1, 1, 1], [[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]) // => 0.75
 */
export function rhoA(weights: readonly number[], correlation: ItemMatrix): number {
  const given = readNumbers(weights, 'weights')
  const rows = readCorrelations(correlation, 'correlation')
  if (given.length !== rows.length) reject('LENGTH_MISMATCH', 'weights', `${rows.length} weights`, given.length)
  if (given.length === 1) return given[0] === 0 ? reject('NO_VARIATION', 'weights', 'a weight other than 0', 0) : 1
  if (given.every(weight => weight === 0)) reject('NO_VARIATION', 'weights', 'weights that are not all 0', weights)
  const { squares, together, spread } = rhoASums(given, (i, j) => rows[i]![j]!)
  const variance = squares + together
  if (!(variance > squares * 1e-14))
    reject('NO_VARIATION', 'weights', 'scores that vary', 'items that cancel each other')
  if (!(spread > 0)) reject('NO_VARIATION', 'weights', 'weights of at least two items', weights)
  return ((squares / variance) * squares * together) / spread
}
