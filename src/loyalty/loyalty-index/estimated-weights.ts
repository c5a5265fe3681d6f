/**
 * Weights of a loyalty index from data.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { criticWeights, directWeights, entropyWeights } from '../../statistics/index.js'
import { completeRows, outcomesOf } from './complete-rows.js'
import { withWeights } from './loyalty-index-policy.js'
import { readPolicy } from './read-policy.js'
import type { RetentionWeights } from './retention-weights.js'
import { expectFolding, retentionWeights } from './retention-weights.js'
import type { LoyaltyFactColumns, LoyaltyIndexPolicy } from './types.js'

/** Where weights come from. */
export type EstimatedWeightsOptions =
  | {
      /** `'equal'`; `'entropy'` and `'critic'`: by how indicators tell clients apart, whatever became of them. */
      readonly method: 'equal' | 'entropy' | 'critic'
    }
  | {
      /** By what indicators told of later retention. */
      readonly method: 'retention'
      /** 1 for a client that stayed over the time after the figures, else 0; one per client. */
      readonly stayed: ArrayLike<number>
      /** Parts of the clients, each foretold from the others; 2 to 20, 5 by default. */
      readonly folds?: number
      /** A whole number from 0 to 2147483647, by which clients are dealt into parts. */
      readonly seed: number
    }

/** Weights and how they came about. */
export interface EstimatedWeights {
  readonly method: EstimatedWeightsOptions['method']
  /** By indicator, each >= 0, together 1. */
  readonly weights: Readonly<Record<string, number>>
  /** The policy with these weights; indicators that weigh 0 are not in it. */
  readonly policy: LoyaltyIndexPolicy
  /** Clients with every indicator known, from which they were estimated. */
  readonly clients: number
  /** Clients with gaps, who were not used. */
  readonly leftOut: number
  /** Of the method `'retention'`. */
  readonly retention?: RetentionWeights
}

/**
 * Weights of the indicators of a policy, estimated from clients of whom every indicator is known.
 *
 * By retention: a logistic regression of staying on the grades, whose coefficients may not be below 0 (an indicator that would
 * count against loyalty is left out, by name), gives weights in their proportion; the result lies between them and the weights
 * of the policy, as near to either as foretells best the clients that were not used for it.
 *
 * @param columns figures by indicator, as of a day before the outcomes began: later ones would foretell the past.
 * @throws ClienteleError `MISSING_VALUE` for an indicator without a column; `NO_DATA` where too few clients are complete;
 * `NO_VARIATION` where all stayed or none did, or (entropy, CRITIC) grades do not differ; cells at fault as `loyaltyIndices`.
 * @see Hoerl and Kennard (1970), Ridge regression, Technometrics 12, for the penalty; Stone (1974), Cross-validatory choice,
 * JRSS B 36, for the choice between stated and estimated; {@link entropyWeights} and {@link criticWeights} for the others.
 * @example
 * import { estimatedWeights, LENDER_LOYALTY } from 'clientele/loyalty'
 * const { shareOfWallet, recommend } = LENDER_LOYALTY.indicators
 * const policy = { ...LENDER_LOYALTY, indicators: { shareOfWallet, recommend } }
 * const columns = { shareOfWallet: [0.1, 0.5, 0.7, 0.3, 0.6, 0.2, 0.4, 0.8], recommend: [9, 8, 9, 8, 9, 8, 9, 8] }
 * const { weights, retention } = estimatedWeights(policy, columns, {
 *   method: 'retention', stayed: [0, 1, 1, 0, 1, 0, 1, 1], folds: 3, seed: 1,
 * })
 * weights.shareOfWallet.toFixed(3) // => '0.942'
 * retention.towardsData // => 1
 * estimatedWeights(policy, columns, { method: 'equal' }).weights // => { shareOfWallet: 0.5, recommend: 0.5 }
 */
export function estimatedWeights(
  policy: LoyaltyIndexPolicy,
  columns: LoyaltyFactColumns,
  options: EstimatedWeightsOptions,
): EstimatedWeights {
  const reading = readPolicy(policy)
  const { method } = expectObject(options, 'options')
  const asked = expectOneOf(method, ['equal', 'entropy', 'critic', 'retention'], 'options.method')
  const complete = completeRows(reading, columns)
  const found = { method: asked, clients: complete.rows.length, leftOut: complete.leftOut }
  if (options.method !== 'retention') {
    expectKnownKeys(options, ['method'], 'options')
    const { weights } =
      options.method === 'equal'
        ? directWeights(Object.fromEntries(reading.names.map(name => [name, 1])))
        : options.method === 'entropy'
          ? entropyWeights(complete.grades)
          : criticWeights(complete.grades)
    return { ...found, weights, policy: withWeights(policy, weights) }
  }
  expectKnownKeys(options, ['method', 'stayed', 'folds', 'seed'], 'options')
  const folding = expectFolding(options.folds, options.seed)
  const stayed = outcomesOf(options.stayed, 'options.stayed', complete)
  const both = Math.min(...[0, 1].map(outcome => stayed.filter(one => one === outcome).length))
  if (both === 0)
    reject('NO_VARIATION', 'options.stayed', 'clients that stayed and clients that left', 'one of them alone')
  if (both < folding.folds) {
    reject('NO_DATA', 'options.stayed', `at least ${folding.folds} that stayed and ${folding.folds} that left`, both)
  }
  const retention = retentionWeights(reading, complete.grades, stayed, folding)
  return { ...found, weights: retention.weights, policy: withWeights(policy, retention.weights), retention }
}
