import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import { expectCurrency } from '../../../money/core.js'
import { readParams, seal } from './model.js'
import type { ValueTiers } from './types.js'

/**
 * Tiers with cut points of the caller's own: policy, or last year's.
 *
 * @param params the least value of every tier but the last, descending, and names, by default A, B, C ...
 * @throws ClienteleError naming the cut point, name or currency at fault.
 * @example
 * import { valueTiers } from 'clientele/segmentation'
 * const model = valueTiers.fromParams({ cutPoints: [1_000_000, 100_000], names: ['key', 'core', 'other'], currency: 'EUR' })
 * model.params.names // => ['key', 'core', 'other']
 * valueTiers.fromParams({ cutPoints: [10, 20] }) // => Error OUT_OF_RANGE
 */
export function fromParams(params: {
  readonly cutPoints: readonly number[]
  readonly names?: readonly string[]
  readonly currency?: string
}): ValueTiers {
  const fields = expectObject(params, 'params')
  expectKnownKeys(fields, ['cutPoints', 'names', 'currency'], 'params')
  const { currency, ...tiers } = fields
  return seal({
    currency: currency === undefined ? undefined : expectCurrency(currency, 'params.currency'),
    params: readParams(tiers, 'params'),
    fit: { source: 'given' },
  })
}
