import { seal } from './model.js'
import { readDescription, readParams } from './read-description.js'
import type { GowerDescription, GowerScale } from './types.js'

/**
 * A scale by policy, without rows: every range (and every count, where distances are of ranks) is given.
 *
 * @param attributes how each attribute is compared.
 * @throws ClienteleError `MISSING_VALUE` for a number without a range or ranks without counts; as `fit` for the rest.
 * @example
 * import { gower } from 'clientele/statistics'
 * const scale = gower.fromParams({
 *   rating: { kind: 'ordinal', levels: ['A', 'B', 'C'] },
 *   leverage: { kind: 'number', range: [0, 10] },
 * })
 * gower.distance(scale, { rating: 'A', leverage: 2 }, { rating: 'B', leverage: 4 }).distance // => 0.35
 */
export function fromParams(attributes: GowerDescription): GowerScale {
  return seal(readParams({ attributes: readDescription(attributes, 'attributes') }, 'params'), { source: 'given' })
}
