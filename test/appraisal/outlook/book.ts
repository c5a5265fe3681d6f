/**
 * Sample clients for tests of outlooks.
 *
 * @module
 */
import { clientCases } from '../../../src/appraisal/case/client-cases.js'
import type { ClientCase } from '../../../src/appraisal/case/types.js'
import type { OutlookLearnt } from '../../../src/appraisal/outlook/index.js'
import { learnOutlook, OUTLOOK_POLICY } from '../../../src/appraisal/outlook/index.js'
import { dayNumber } from '../../../src/money/core.js'
import type { Client, Portfolio } from '../../../src/records/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const RULE = { asOf: dayNumber('2024-12-31', 'asOf'), currency: 'CNY', maxRateAgeDays: 31 }

const LENDER = sampleLender({ clients: 120, seed: 3 })

/** The cases of a portfolio, in its order. */
function casesOf(portfolio: Portfolio): readonly ClientCase[] {
  const { clients, caseOf } = clientCases(portfolio, RULE)
  return clients.map((_, row) => caseOf(row))
}

export function learntFrom(cases: readonly ClientCase[], policy = OUTLOOK_POLICY): OutlookLearnt {
  const learner = learnOutlook(policy)
  for (const client of cases) learner.add(client)
  return learner.finish()
}

export const CASES: readonly ClientCase[] = casesOf(LENDER.portfolio)
export const LEARNT: OutlookLearnt = learntFrom(CASES)

/** A client of which nothing is known but that it is one, and what the tables given say. */
export function madeUp(tables: Omit<Portfolio, 'clients'> = {}, client: Partial<Client> = {}): ClientCase {
  const head: Client = { id: 'X', name: 'Harbour Cold Storage', entityType: 'company', status: 'active', ...client }
  return clientCases({ ...tables, clients: [head] }, RULE).caseOf(0)
}
