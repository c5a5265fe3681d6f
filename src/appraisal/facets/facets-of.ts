/**
 * The facets of one client: 满意度 satisfaction, 忠诚度 loyalty, 贡献度 contribution, 风险系数 risk, and with them perceived value and
 * sustainability where anything is known of them.
 *
 * @module
 */
import type { ClientCase } from '../case/types.js'
import type { ClientFacets } from '../shapes/facet.js'
import type { ClientOutlook } from '../shapes/outlook.js'
import { facetOf } from './facet-of.js'
import type { FacetsPlan } from './plan.js'
import { planOf } from './plan.js'
import { FACETS_POLICY } from './policy.js'
import type { FacetsLearnt, FacetsPolicy } from './types.js'

/** Plans of books that were met before, by policy: thousands of clients are judged by one. */
const PLANS = /* @__PURE__ */ new WeakMap<FacetsLearnt, WeakMap<FacetsPolicy, FacetsPlan>>()

/**
 * The facets of a client by what is learnt of the lender's book: indices from 0 to 100, how sure they are, and what each input adds.
 * What is not known has the mean of the book and makes an index less sure; nothing fails for want of records.
 *
 * @param learnt what `learnFacets` gave by the same policy, also from JSON.
 * @param policy checked, as `readFacetsPolicy` gives it; {@link FACETS_POLICY} by default.
 * @param outlook the client's, where it is known before: its default probability is then that of the risk index.
 * @throws ClienteleError `CONFLICTING_OPTIONS` where the book was read by a policy of other inputs.
 * @see OECD and JRC (2008), Handbook on Constructing Composite Indicators, steps 3 (missing data), 5 and 6 (weights and sums).
 */
export function facetsOf(
  client: ClientCase,
  learnt: FacetsLearnt,
  policy: FacetsPolicy = FACETS_POLICY,
  outlook?: ClientOutlook,
): ClientFacets {
  const plan = plannedBefore(learnt, policy)
  const reading = plan.read(client, outlook)
  const { satisfaction, loyalty, contribution, risk, perceivedValue, sustainability } = plan.facets
  const value = facetOf(perceivedValue, plan, reading)
  const world = facetOf(sustainability, plan, reading)
  return {
    satisfaction: facetOf(satisfaction, plan, reading),
    loyalty: facetOf(loyalty, plan, reading),
    contribution: facetOf(contribution, plan, reading),
    risk: facetOf(risk, plan, reading),
    ...(value.coverage > 0 && { perceivedValue: value }),
    ...(world.coverage > 0 && { sustainability: world }),
  }
}

function plannedBefore(learnt: FacetsLearnt, policy: FacetsPolicy): FacetsPlan {
  const ofBook = PLANS.get(learnt) ?? new WeakMap<FacetsPolicy, FacetsPlan>()
  const plan = ofBook.get(policy) ?? planOf(learnt, policy)
  PLANS.set(learnt, ofBook.set(policy, plan))
  return plan
}
