import { seal } from './model.js'
import { readParams } from './read-params.js'
import type { NextProductModel, NextProductParams } from './types.js'

/**
 * A model with counts of the caller's own.
 *
 * @throws ClienteleError naming the field at fault.
 * @example
 * import { nextProduct } from 'clientele/segmentation'
 * const counts = { products: ['card', 'loan'], moves: [[0, 3], [8, 0]], first: [5, 9], smoothing: 2, waits: [] }
 * nextProduct.predict(nextProduct.fromParams(counts), ['card']).next[0].product // => 'loan'
 */
export function fromParams(params: NextProductParams): NextProductModel {
  return seal(readParams(params, 'params'), { source: 'given' })
}
