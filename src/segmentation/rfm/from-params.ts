import { expectKnownKeys } from '../../errors/index.js'
import { expectCurrency } from '../../money/core.js'
import type { RfmModel } from './document.js'
import { seal } from './model.js'
import type { GivenParams } from './params.js'
import { completeParams } from './params.js'

/** What cut points alone do not say. */
export interface GivenOptions {
  /** ISO 4217 code of the monetary cut points. */
  readonly currency?: string
}

/**
 * A model with cut points of the caller's own: policy, law, last year's edges.
 *
 * @throws ClienteleError naming the cut point, weight or rule at fault.
 * @example
 * import { rfm } from 'clientele/segmentation'
 * const edges = { recency: [30, 90], frequency: [1, 4], monetary: [100, 1000] }
 * const segments = [{ name: 'ours', recency: [3, 3] }, { name: 'gone', recency: [1, 1] }]
 * const model = rfm.fromParams({ edges, segments })
 * rfm.score(model, { recencyDays: 30, purchases: 9, spend: 99.5 }).segment // => 'ours'
 * rfm.score(model, { recencyDays: 31, purchases: 9, spend: 99.5 }).segment // => 'unassigned'
 */
export function fromParams(params: GivenParams, options: GivenOptions = {}): RfmModel {
  expectKnownKeys(options, ['currency'], 'options')
  const { currency } = options
  return seal({
    currency: currency === undefined ? undefined : expectCurrency(currency, 'options.currency'),
    params: completeParams(params, 'params'),
    fit: { source: 'given' },
  })
}
