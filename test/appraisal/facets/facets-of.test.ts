import { describe, expect, it } from 'vitest'
import { clientCases } from '../../../src/appraisal/case/client-cases.js'
import type { ClientCase } from '../../../src/appraisal/case/types.js'
import { FACETS_POLICY, facetsOf, learnFacets } from '../../../src/appraisal/facets/index.js'
import type { Facet } from '../../../src/appraisal/shapes/facet.js'
import { dayNumber } from '../../../src/money/core.js'
import type { Portfolio } from '../../../src/records/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const AS_OF = dayNumber('2024-12-31', 'asOf')

function casesOf(portfolio: Portfolio): readonly ClientCase[] {
  const { clients, caseOf } = clientCases(portfolio, { asOf: AS_OF, currency: 'CNY', maxRateAgeDays: 31 })
  return clients.map((_, row) => caseOf(row))
}

function learnt(cases: readonly ClientCase[]) {
  const learner = learnFacets()
  for (const one of cases) learner.add(one)
  return learner.finish()
}

const cases = casesOf(sampleLender({ clients: 60 }).portfolio)
const book = learnt(cases)

describe('the facets of a sample lender', () => {
  it('are told of every client within their bounds, with parts that add up', () => {
    for (const one of cases) {
      for (const facet of Object.values(facetsOf(one, book)) as Facet[]) {
        const { index, interval, coverage, parts } = facet
        expect(index).toBeCloseTo(
          parts.reduce((sum, { points }) => sum + points, 0),
          12,
        )
        expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
        expect(interval.lower).toBeLessThanOrEqual(index)
        expect(interval.upper).toBeGreaterThanOrEqual(index)
        expect(interval.lower).toBeGreaterThanOrEqual(0)
        expect(interval.upper).toBeLessThanOrEqual(100)
        expect(coverage).toBeGreaterThanOrEqual(0)
        expect(coverage).toBeLessThanOrEqual(1)
      }
    }
  })

  it('of a client with a name and no more are those of the book, and as wide', () => {
    const [unknown] = casesOf({ clients: [{ id: 'X', name: 'X', entityType: 'company', status: 'prospect' }] })
    const facets = facetsOf(unknown!, book)
    const { satisfaction, loyalty, contribution, risk } = facets
    for (const facet of [satisfaction, loyalty, contribution, risk]) expect(facet.coverage).toBe(0)
    expect(facets).not.toHaveProperty('perceivedValue')
    const means = book.facets.satisfaction.inputs.map(({ mean }) => mean)
    const rules = Object.values(FACETS_POLICY.inputs.satisfaction)
    expect(satisfaction.index).toBeCloseTo(
      rules.reduce((sum, { weight }, i) => sum + weight * means[i]!, 0),
      12,
    )
    expect(satisfaction.standardDeviation).toBeGreaterThan(7)
  })
})
