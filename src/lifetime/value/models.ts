/**
 * What lifetime value asks of its two models, so that it imports neither.
 *
 * @module
 */
import { expectObject } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { BuyingModel, DiscountOptions, HorizonOptions, Out } from '../contract.js'
import { expectPair } from '../model-pair.js'
import type { ExpectedSpendOptions } from '../spending-contract.js'

/** The verbs of a buying model that value is made of. */
export type BuyingVerbs<B extends ModelDocument> = Pick<
  BuyingModel<B['params'], B>,
  'expectedPurchases' | 'discountedResidualPurchases' | 'discountedYearsAlive'
>

/** The verb of a spending model that value is made of, whatever the model knows about one client. */
export interface SpendingVerbs<S extends ModelDocument> {
  readonly expectedSpend: (model: S, base: CustomerBase, options?: ExpectedSpendOptions & Out) => Float64Array
}

/** A buying and a spending model, each as the pair of its module and its document. */
export interface ValueModels<B extends ModelDocument, S extends ModelDocument> {
  readonly buying: readonly [module: BuyingVerbs<B>, document: B]
  readonly spending: readonly [module: SpendingVerbs<S>, document: S]
}

/** Refuses models that are no two pairs, from callers without types. */
export function expectModels(models: unknown): void {
  const { buying, spending } = expectObject(models, 'models')
  expectPair(buying, ['expectedPurchases', 'discountedResidualPurchases', 'discountedYearsAlive'], 'models.buying')
  expectPair(spending, ['expectedSpend'], 'models.spending')
}

/** What a client's purchases are worth, and over which time. */
export interface ValueOptions extends HorizonOptions, Pick<DiscountOptions, 'annualDiscountRate'> {
  /** What is left of one unit of revenue after the cost of what was sold; > 0 and <= 1 (0.3 is 30 %). */
  readonly margin: number
  /** What a year of a client costs to keep while it is one: service, account, marketing; >= 0, 0 by default. */
  readonly retentionCostPerYear?: number
  /**
   * The amount per purchase of clients whose spend the model knows nothing of, where it has no mean to give; >= 0. By
   * default the mean of the population, and an error where that does not exist.
   */
  readonly withoutSpend?: number
}
