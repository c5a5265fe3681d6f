/**
 * Which of the lender's products suit this client?
 *
 * @module
 */
import { recommendProducts } from '../../project/products/recommend-products.js'
import type { ProductCatalogue, ProductRecommendations, RecommendOptions } from '../../project/products/types.js'
import type { Fact, Facts } from '../../records/conditions/types.js'
import { STEP_FACTS } from './step-facts.js'
import type { AppraisedClient } from './types.js'

/**
 * A catalogue held against a client: its facts are those that the catalogue names and the appraisal or the client's records know by the
 * same name, and those that are stated beside them, which come first.
 *
 * @param stated what is known of the client and its request beside its records: `purpose`, `amount`, `tenorMonths`.
 * @throws ClienteleError as `recommendProducts`.
 */
export function suggestProducts(
  appraised: AppraisedClient,
  catalogue: ProductCatalogue,
  stated: Facts = {},
  options: RecommendOptions = {},
): ProductRecommendations {
  const facts: Record<string, Fact | undefined> = {}
  for (const name of Object.keys(catalogue.rules.facts)) facts[name] = factOf(appraised, name)
  return recommendProducts(catalogue, { ...facts, ...stated }, options)
}

function factOf(appraised: AppraisedClient, name: string): Fact | undefined {
  return Object.hasOwn(STEP_FACTS, name) ? STEP_FACTS[name]!.of(appraised) : appraised.client.fact(name)
}
