/** One client of a made-up lender, for tests of values. */
import { clientCases } from '../../../src/appraisal/case/client-cases.js'
import type { ClientCase } from '../../../src/appraisal/case/types.js'
import type { ClientOutlook, HazardOutlook } from '../../../src/appraisal/shapes/outlook.js'
import type { ValueLearnt, ValuePolicy, ValueTerms } from '../../../src/appraisal/value/index.js'
import { CLIENT_VALUE_POLICY, learnValue } from '../../../src/appraisal/value/index.js'
import { dayNumber } from '../../../src/money/core.js'
import type { Client, Facility, Portfolio } from '../../../src/records/index.js'

const TODAY = '2024-12-31'

export const CLIENT: Client = { id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' }

/** Ten million for four years of 365.25 days, at a margin of 2 %. */
export const LOAN: Facility = {
  id: 'F-1',
  client: 'C-1',
  kind: 'term-loan',
  status: 'active',
  currency: 'EUR',
  limit: 10_000_000,
  outstanding: 10_000_000,
  signedOn: '2024-12-31',
  maturity: '2028-12-31',
  annualRate: 0.05,
  margin: 0.02,
  repayment: 'bullet',
  lossGivenDefault: 0.4,
}

export const TERMS: ValueTerms = { horizonYears: 4, level: 0.9, draws: 200, annualDiscountRate: 0.04, seed: 1 }

/** Without service cost, so that figures can be counted by hand. */
export const POLICY: ValuePolicy = {
  ...CLIENT_VALUE_POLICY,
  capital: { by: 'share', share: 0.08 },
  prior: { ...CLIENT_VALUE_POLICY.prior, servicePerExposure: 0 },
}

export const LEARNT: ValueLearnt = learnValue(POLICY).finish()

export function caseOf(tables: Portfolio, client: Client = CLIENT): ClientCase {
  const rule = { asOf: dayNumber(TODAY, 'asOf'), currency: 'EUR', maxRateAgeDays: 31 }
  return clientCases({ clients: [client], ...tables }, rule).caseOf(0)
}

export function hazard(perYear: number | readonly number[], about: Partial<HazardOutlook> = {}): HazardOutlook {
  const years = typeof perYear === 'number' ? Array<number>(40).fill(perYear) : perYear
  return { perYear: years, parameterDeviation: 0, missingDeviation: 0, missing: [], basis: 'test', ...about }
}

export const OUTLOOK: ClientOutlook = {
  defaults: hazard(0.02),
  leaving: hazard(0.05),
  prepaying: hazard(0),
  lossGivenDefault: { mean: 0.4, standardDeviation: 0.2 },
  newBusiness: { perYear: 0, shape: 1 },
  growth: { perYear: 0, standardDeviation: 0 },
  stability: { firm: 1, relation: 1, both: 1 },
  stage: 'active',
}

export function partOf(parts: readonly { readonly name: string; readonly value: number }[], name: string): number {
  const part = parts.find(one => one.name === name)
  if (part === undefined) throw new Error(`no part ${name}`)
  return part.value
}
