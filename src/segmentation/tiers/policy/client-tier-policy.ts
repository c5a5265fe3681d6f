import { readPolicy } from './read-policy.js'
import type { ClientTierPolicy } from './types.js'

/**
 * A checked, frozen edition of a lender's policy of tiers: made from nothing, or from a sample with what is changed.
 *
 * @throws ClienteleError `MISSING_VALUE` for a fact that the policy does not describe; `CONFLICTING_OPTIONS` for one that is graded
 * twice, or taken for another kind; `OUT_OF_RANGE` for tiers whose scores do not fall from the best to the last; and for each other
 * fault with its place: `policy.criteria.value.parts[0].weight`.
 * @example
 * import { clientTierPolicy, STRATEGIC_QUALITY_ORDINARY } from 'clientele/segmentation'
 * const [strategic, quality, ordinary] = STRATEGIC_QUALITY_ORDINARY.tiers
 * const own = clientTierPolicy({
 *   ...STRATEGIC_QUALITY_ORDINARY,
 *   name: 'harbour-bank',
 *   title: { en: 'Harbour Bank, a made-up lender: tiers of 2026', zh: '海港银行（虚构）：2026 年客户分级' },
 *   source: 'Credit manual, 2026',
 *   tiers: [{ ...strategic, from: 0.8 }, quality, ordinary],
 * })
 * own.tiers.map(({ tier, from }) => [tier, from]) // => [ [ 'strategic', 0.8 ], [ 'quality', 0.5 ], [ 'ordinary', 0 ] ]
 * clientTierPolicy({ ...own, tiers: [quality, strategic, ordinary] }) // => Error OUT_OF_RANGE
 */
export function clientTierPolicy(policy: ClientTierPolicy): ClientTierPolicy {
  return readPolicy(policy).policy
}
