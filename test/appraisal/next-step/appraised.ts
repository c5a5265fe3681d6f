import { clientCases } from '../../../src/appraisal/case/client-cases.js'
import type { ClientCase } from '../../../src/appraisal/case/types.js'
import type { AppraisedClient, NextStepLearnt, Valuation } from '../../../src/appraisal/next-step/types.js'
import type { Facet } from '../../../src/appraisal/shapes/facet.js'
import type { HazardOutlook } from '../../../src/appraisal/shapes/outlook.js'
import { CLIENT_VALUE_POLICY, learnValue } from '../../../src/appraisal/value/index.js'
import { dayNumber } from '../../../src/money/core.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const { portfolio } = sampleLender({ clients: 60, seed: 3 })

const rule = { asOf: dayNumber('2024-12-31', 'asOf'), currency: 'CNY', maxRateAgeDays: 31 }
const book = clientCases(portfolio, rule)

/** Clients of a made-up lender. */
export const CASES: readonly ClientCase[] = book.clients.map((_, row) => book.caseOf(row))

/** Of whom nothing is known but the name. */
export const UNKNOWN: ClientCase = clientCases(
  { clients: [{ id: 'U', name: 'Unknown Works', entityType: 'company', status: 'active' }] },
  rule,
).caseOf(0)

export const NOTHING_LEARNT: NextStepLearnt = { kind: 'next-step-learnt', version: 1, hours: 0 }

const terms = { horizonYears: 3, level: 0.9, draws: 20, annualDiscountRate: 0.08, seed: 1 } as const
const learner = learnValue(CLIENT_VALUE_POLICY)
for (const client of CASES) learner.add(client)

/** How the clients of this lender are valued. */
export const VALUATION: Valuation = { learnt: learner.finish(), policy: CLIENT_VALUE_POLICY, terms }

export function facet(index: number, coverage = 1): Facet {
  const interval = { lower: index, upper: index, level: 0.9, kind: 'credible', method: 'given' } as const
  return { index, interval, standardDeviation: 0, coverage, parts: [] }
}

export function hazard(perYear: readonly number[]): HazardOutlook {
  return { perYear, parameterDeviation: 0, missingDeviation: 0, missing: [], basis: 'given' }
}

/** An appraisal of round figures, but for what is given. */
export function appraised(given: Partial<AppraisedClient> = {}): AppraisedClient {
  return {
    client: UNKNOWN,
    facets: { satisfaction: facet(60), loyalty: facet(55), contribution: facet(50), risk: facet(30) },
    outlook: {
      defaults: hazard([0.02, 0.02, 0.02]),
      leaving: hazard([0.1, 0.1, 0.1]),
      prepaying: hazard([0, 0, 0]),
      lossGivenDefault: { mean: 0.4, standardDeviation: 0.1 },
      newBusiness: { perYear: 0.5, shape: 1 },
      growth: { perYear: 0, standardDeviation: 0.1 },
      stability: { firm: 0.94, relation: 0.74, both: 0.7 },
      stage: 'maintenance',
    },
    value: {
      currency: 'CNY',
      value: 1_000_000,
      interval: { lower: 0, upper: 2_000_000, level: 0.9, kind: 'predictive', method: 'simulation' },
      bySource: [
        { name: 'interest margin', value: 900_000 },
        { name: 'fees', value: 200_000 },
        { name: 'loss given default', value: -250_000 },
        { name: 'new business', value: 400_000 },
        { name: 'service cost', value: -100_000 },
        { name: 'acquisition cost', value: -50_000 },
        { name: 'capital charge', value: -100_000 },
      ],
      byFacility: [],
      uncertainty: { parameters: 0.2, missing: 0.1, outcomes: 0.7 },
      economicCapital: 500_000,
      exposure: 10_000_000,
      expectedYears: 2.5,
    },
    grade: {
      policy: 'value',
      grade: 'B',
      class: 'ordinary',
      score: 55,
      standardDeviation: 5,
      points: [],
      cutPoints: { A: 70, B: 45 },
      vetoes: [],
      probabilities: { A: 0.1, B: 0.8, C: 0.1 },
      kept: false,
    },
    ...given,
  }
}
