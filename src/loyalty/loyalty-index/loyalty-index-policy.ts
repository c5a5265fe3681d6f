import { expectNonNegative, expectObject, reject } from '../../errors/index.js'
import { ownValue } from '../../statistics/own-value.js'
import { readPolicy } from './read-policy.js'
import type { LoyaltyIndexPolicy } from './types.js'

/**
 * A checked, frozen edition of a loyalty index: made from nothing, or from a sample with what is changed.
 *
 * @throws ClienteleError naming the place of the first fault: `policy.indicators.tenure.weight`. `NO_VARIATION` for goalposts that
 * are the same; `OUT_OF_RANGE` for bands that do not fall from the best to the last.
 * @example
 * import { LENDER_LOYALTY, loyaltyIndexPolicy } from 'clientele/loyalty'
 * const { tenureYears, ...indicators } = LENDER_LOYALTY.indicators
 * const own = loyaltyIndexPolicy({
 *   ...LENDER_LOYALTY, name: 'harbour-bank', source: 'Credit manual of a made-up lender, 2026',
 *   indicators: { ...indicators, tenureYears: { ...tenureYears, best: 8 } },
 * })
 * own.indicators.tenureYears.best // => 8
 * loyaltyIndexPolicy({ ...own, bands: [] }) // => Error OUT_OF_RANGE
 */
export function loyaltyIndexPolicy(policy: LoyaltyIndexPolicy): LoyaltyIndexPolicy {
  return readPolicy(policy).policy
}

/**
 * The same policy with other weights: stated ones, or those of `pairwiseWeights`, `entropyWeights` or {@link estimatedWeights}.
 *
 * @param weights one for every indicator, >= 0 and at least one above 0; an indicator that weighs 0 is left out of the policy.
 * @throws ClienteleError `MISSING_VALUE` for an indicator without a weight, `UNKNOWN_OPTION` for a weight without an indicator,
 * `OUT_OF_RANGE` for other weights.
 * @example
 * import { pairwiseWeights } from 'clientele/statistics'
 * import { LENDER_LOYALTY, withWeights } from 'clientele/loyalty'
 * const { shareOfWallet, recommend } = LENDER_LOYALTY.indicators
 * const policy = { ...LENDER_LOYALTY, indicators: { shareOfWallet, recommend } }
 * const { weights } = pairwiseWeights(['shareOfWallet', 'recommend'], [[1, 3], [1 / 3, 1]])
 * withWeights(policy, weights).indicators.shareOfWallet.weight // => 0.75
 */
export function withWeights(policy: LoyaltyIndexPolicy, weights: Readonly<Record<string, number>>): LoyaltyIndexPolicy {
  const { policy: checked, names } = readPolicy(policy)
  const given = expectObject(weights, 'weights')
  const extra = Object.keys(given).find(name => !names.includes(name))
  if (extra !== undefined) reject('UNKNOWN_OPTION', `weights.${extra}`, `an indicator: ${names.join(', ')}`, extra)
  const indicators = names.flatMap(name => {
    const share = ownValue(given, name)
    if (share === undefined) return reject('MISSING_VALUE', `weights.${name}`, 'a weight for every indicator', share)
    const weight = expectNonNegative(share, `weights.${name}`)
    return weight === 0 ? [] : [[name, { ...checked.indicators[name]!, weight }] as const]
  })
  if (indicators.length === 0) reject('OUT_OF_RANGE', 'weights', 'at least one above 0', weights)
  return readPolicy({ ...checked, indicators: Object.fromEntries(indicators) }).policy
}
