import { seal } from './model.js'
import { readParams } from './read-params.js'
import type { UpliftModel, UpliftParams } from './types.js'

/**
 * A model with coefficients of the caller's own.
 *
 * @throws ClienteleError naming the field at fault.
 * @example
 * import { twoModelUplift } from 'clientele/loyalty'
 * const model = twoModelUplift.fromParams({
 *   outcomeKind: 'event',
 *   features: [{ name: 'late', centre: 0, spread: 1 }],
 *   treated: { intercept: 1, coefficients: [-1] },
 *   control: { intercept: 1, coefficients: [-2] },
 * })
 * twoModelUplift.scores(model, { late: [0, 1] }).uplift[1].toFixed(4) // => '0.2311'
 */
export function fromParams(params: UpliftParams): UpliftModel {
  return seal(readParams(params, 'params'), { source: 'given' })
}
