import { describe, expect, it } from 'vitest'
import { FACETS_POLICY, facetsOf, readFacetsPolicy } from '../../../src/appraisal/facets/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'
import { thrown } from '../../errors/thrown.js'
import { casesOf, learntFrom, listOf } from './case-of.js'

const cases = casesOf(sampleLender({ clients: 60 }).portfolio)
const book = learntFrom(cases)

describe('the facets of a sample lender', () => {
  it('are told of every client within their bounds, with parts that add up', () => {
    for (const one of cases) {
      for (const facet of listOf(facetsOf(one, book))) {
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

it('refuses a book that was read by other rules', () => {
  const policy = readFacetsPolicy({ inputs: { loyalty: { tenureYears: { weight: 1, scale: [0, 10] } } } })
  expect(thrown(() => facetsOf(cases[0]!, book, policy))).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'learnt.facets.loyalty.inputs',
  })
})
