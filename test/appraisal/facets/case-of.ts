import { clientCases } from '../../../src/appraisal/case/client-cases.js'
import type { ClientCase } from '../../../src/appraisal/case/types.js'
import type { FacetsLearnt, FacetsPolicy } from '../../../src/appraisal/facets/index.js'
import { FACETS_POLICY, learnFacets } from '../../../src/appraisal/facets/index.js'
import type { ClientFacets, Facet, FacetPart } from '../../../src/appraisal/shapes/facet.js'
import { dayNumber } from '../../../src/money/core.js'
import type { Portfolio } from '../../../src/records/index.js'

/** The last day of 2024. */
export const AS_OF = dayNumber('2024-12-31', 'asOf')

/** Cases of all clients, in yuan. */
export function casesOf(portfolio: Portfolio): readonly ClientCase[] {
  const { clients, caseOf } = clientCases(portfolio, { asOf: AS_OF, currency: 'CNY', maxRateAgeDays: 31 })
  return clients.map((_, row) => caseOf(row))
}

/** The case of one client `C`, of whom there are these records. */
export function caseOf(portfolio: Portfolio): ClientCase {
  const clients = [{ id: 'C', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' }] as const
  return casesOf({ clients, ...portfolio })[0]!
}

/** What a book of clients teaches. */
export function learntFrom(cases: readonly ClientCase[], policy: FacetsPolicy = FACETS_POLICY): FacetsLearnt {
  const learner = learnFacets(policy)
  for (const one of cases) learner.add(one)
  return learner.finish()
}

/** All facets that a client has. */
export function listOf({ satisfaction, loyalty, contribution, risk, ...more }: ClientFacets): readonly Facet[] {
  const { perceivedValue, sustainability } = more
  const others = [perceivedValue, sustainability].flatMap(facet => (facet === undefined ? [] : [facet]))
  return [satisfaction, loyalty, contribution, risk, ...others]
}

/** A part of a facet by name. */
export function partOf({ parts }: Facet, name: string): FacetPart | undefined {
  return parts.find(part => part.name === name)
}
