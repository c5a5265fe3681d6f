import { expect, it } from 'vitest'
import { facetsOf } from '../../../../src/appraisal/facets/index.js'
import type { ClientOutlook, HazardOutlook } from '../../../../src/appraisal/shapes/outlook.js'
import type { Facility, Portfolio } from '../../../../src/records/index.js'
import { sampleLender } from '../../../../src/records/sample-lender/index.js'
import { riskCoefficient } from '../../../../src/risk/index.js'
import { caseOf, casesOf, learntFrom, partOf } from '../case-of.js'

const cases = casesOf(sampleLender({ clients: 60 }).portfolio)
const book = learntFrom(cases)
const riskOf = (known: Portfolio, outlook?: ClientOutlook) => facetsOf(caseOf(known), book, undefined, outlook).risk
const hazard = (perYear: number, basis: string, deviation = 0): HazardOutlook => ({
  perYear: [perYear, perYear],
  parameterDeviation: deviation,
  missingDeviation: 0,
  missing: [],
  basis,
})
const outlook = (defaults: HazardOutlook): ClientOutlook => ({
  defaults,
  leaving: hazard(0.1, 'book'),
  prepaying: hazard(0.1, 'book'),
  lossGivenDefault: { mean: 0.4, standardDeviation: 0.2 },
  newBusiness: { perYear: 0.2, shape: 1 },
  growth: { perYear: 0, standardDeviation: 0.1 },
  stability: { firm: 0.9, relation: 0.8, both: 0.72 },
  stage: 'active',
})

it('takes the default probability of the outlook before that of the rating, and none that is the whole book’s', () => {
  const ratings = [{ client: 'C', date: '2024-05-01', rating: 'BB', probabilityOfDefault: 0.01 }]
  const pd = (given?: ClientOutlook) => partOf(riskOf({ ratings }, given), 'defaultProbability')
  expect(pd()?.figure).toBe(0.01)
  expect(pd(outlook(hazard(0.05, 'accounts')))?.figure).toBeCloseTo(1 - Math.exp(-0.05), 15)
  expect(pd(outlook(hazard(0.05, 'book')))?.isKnown).toBe(false)
})

it('is less sure where the outlook is', () => {
  const width = (deviation: number) => riskOf({}, outlook(hazard(0.02, 'rating', deviation))).standardDeviation
  expect(width(0.5)).toBeGreaterThan(width(0))
  expect(width(5)).toBeGreaterThanOrEqual(width(0.5))
  expect(width(5)).toBeLessThanOrEqual(riskOf({}).standardDeviation + 1e-12)
})

it('asks only what can be asked of a client', () => {
  const names = riskOf({ facilities: [], projects: [], covenants: [], contracts: [] }).parts.map(({ name }) => name)
  for (const name of ['lateShare', 'daysPastDue', 'covenantHeadroom', 'costOverrun', 'fulfilment', 'utilisation']) {
    expect(names).not.toContain(name)
  }
  expect(names).toContain('leverage')
})

it('takes the worse of days past due as paid and as recorded', () => {
  const facility: Facility = {
    id: 'F',
    client: 'C',
    kind: 'term-loan',
    status: 'active',
    currency: 'CNY',
    limit: 100,
    signedOn: '2024-01-01',
    daysPastDue: 5,
  }
  const instalments = [{ facility: 'F', due: '2024-12-11', amount: 10 }]
  const days = (known: Portfolio) => partOf(riskOf(known), 'daysPastDue')?.figure
  expect(days({ facilities: [facility], instalments, payments: [] })).toBe(20)
  expect(days({ facilities: [facility] })).toBe(5)
})

it('is the coefficient of risk of its parts, 100 the worst, where all that can be asked is known', () => {
  let compared = 0
  for (const one of cases) {
    const { index, parts, coverage } = facetsOf(one, book).risk
    if (coverage < 1) continue
    compared++
    // Parts as scores of which 1 carries no risk.
    const figures = Object.fromEntries(parts.map(({ name, grade }) => [name, 1 - grade]))
    const weights = Object.fromEntries(parts.map(({ name, weight }) => [name, weight]))
    const goalposts = Object.fromEntries(parts.map(({ name }) => [name, [0, 1] as const]))
    expect(riskCoefficient(figures, { weights, goalposts }).coefficient * 100).toBeCloseTo(index, 9)
  }
  expect(compared).toBeGreaterThan(10)
})
