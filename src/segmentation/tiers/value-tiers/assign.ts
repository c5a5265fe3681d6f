import { expectColumns } from '../../../statistics/columns.js'
import { AMOUNT } from '../ranked-values.js'
import { paramsOf } from './model.js'
import type { TieredClients, ValueTiers } from './types.js'

/**
 * The tiers of clients, old ones or new, by the cut points of a document. Every value has a tier.
 *
 * @param values in the unit of the fit; within ±1e300.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten cells at fault; `EMPTY_INPUT`; `INVALID_DOCUMENT`.
 * @example
 * import { valueTiers } from 'clientele/segmentation'
 * const model = valueTiers.fromParams({ cutPoints: [500, 50] })
 * const { segment, segmentNames } = valueTiers.assign(model, [800, 49.5, 50])
 * Array.from(segment, place => segmentNames[place]) // => ['A', 'C', 'B']
 */
export function assign(model: ValueTiers, values: ArrayLike<number>): TieredClients {
  const { names, cutPoints } = paramsOf(model)
  const size = expectColumns(['values', values, AMOUNT])
  return { size, segment: tierPlaces(cutPoints, values), segmentNames: names }
}

/** How many cut points lie above each value, where points and values were checked before. */
export function tierPlaces(cutPoints: readonly number[], values: ArrayLike<number>): Uint8Array {
  const places = new Uint8Array(values.length)
  const points = Float64Array.from(cutPoints)
  for (let row = 0; row < places.length; row++) {
    const value = values[row]!
    let place = 0
    while (place < points.length && value < points[place]!) place++
    places[row] = place
  }
  return places
}
