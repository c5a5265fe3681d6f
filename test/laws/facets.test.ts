import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientCases } from '../../src/appraisal/case/client-cases.js'
import { FACETS_POLICY, facetsOf } from '../../src/appraisal/facets/index.js'
import type { ClientFacets } from '../../src/appraisal/shapes/facet.js'
import type { Facility, Portfolio } from '../../src/records/index.js'
import { sampleLender } from '../../src/records/sample-lender/index.js'
import { AS_OF, caseOf, casesOf, learntFrom, listOf } from '../appraisal/facets/case-of.js'

const { portfolio } = sampleLender({ clients: 60, seed: 3 })
const cases = casesOf(portfolio)
const book = learntFrom(cases)

const facility = (more: Partial<Facility> = {}): Facility => ({
  id: 'F',
  client: 'C',
  kind: 'term-loan',
  status: 'active',
  currency: 'CNY',
  limit: 10e6,
  outstanding: 6e6,
  margin: 0.02,
  signedOn: '2024-03-01',
  product: 'term-loan',
  ...more,
})
const surveys = [{ id: 'S', name: 'S', from: '2024-01-01', lowest: 0, highest: 10 }]
const answer = (question: string, given: number, date = '2024-12-01') => ({
  client: 'C',
  survey: 'S',
  question,
  answer: given,
  date,
})
const of = (known: Portfolio): ClientFacets => facetsOf(caseOf(known), book)
const point = fc.double({ min: 0, max: 10, noNaN: true })
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('facets', () => {
  it('are made of points that add up to the index, and weights that add up to 1', () => {
    for (const one of cases) {
      for (const { index, parts, coverage, interval, standardDeviation } of listOf(facetsOf(one, book))) {
        expect(Math.abs(parts.reduce((sum, part) => sum + part.points, 0) - index)).toBeLessThan(1e-12)
        expect(Math.abs(parts.reduce((sum, part) => sum + part.weight, 0) - 1)).toBeLessThan(1e-12)
        const known = parts.filter(part => part.isKnown).reduce((sum, part) => sum + part.weight, 0)
        expect(coverage).toBeCloseTo(known, 12)
        expect(interval.lower <= index && index <= interval.upper).toBe(true)
        expect(standardDeviation).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('are the same to the last digit in any order of records', () => {
    const turned = Object.entries(portfolio).map(([table, rows]) => [
      table,
      table === 'clients' || !Array.isArray(rows) ? rows : rows.toReversed(),
    ])
    const others = casesOf(Object.fromEntries(turned))
    expect(JSON.stringify(learntFrom(others))).toBe(JSON.stringify(book))
    for (const [at, one] of cases.entries()) expect(facetsOf(others[at]!, book)).toEqual(facetsOf(one, book))
  })

  it('are not lowered by a better answer', () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        for (const question of ['nps', 'csat', 'speed', 'stay', 'trust']) {
          const [worse, better] = [low, high].map(it => of({ surveys, surveyAnswers: [answer(question, it)] }))
          expect(better!.satisfaction.index).toBeGreaterThanOrEqual(worse!.satisfaction.index)
          expect(better!.loyalty.index).toBeGreaterThanOrEqual(worse!.loyalty.index)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('rise in contribution with the margin, and in risk with the default probability, over all magnitudes', () => {
    const margin = fc.double({ min: -0.1, max: 0.5, noNaN: true })
    const owed = fc.integer({ min: -12, max: 12 }).map(power => 10 ** power)
    fc.assert(
      fc.property(margin, margin, share, share, owed, (m, n, p, q, outstanding) => {
        const by = (rate: number, probabilityOfDefault: number) =>
          of({
            facilities: [facility({ outstanding, limit: outstanding, margin: rate })],
            ratings: [{ client: 'C', date: '2024-06-01', rating: 'BB', probabilityOfDefault }],
          })
        const [thin, thick] = [by(Math.min(m, n), p), by(Math.max(m, n), p)]
        expect(thick.contribution.index).toBeGreaterThanOrEqual(thin.contribution.index)
        const [safe, risky] = [by(m, Math.min(p, q)), by(m, Math.max(p, q))]
        expect(risky.risk.index).toBeGreaterThanOrEqual(safe.risk.index)
        expect(risky.contribution.index).toBeLessThanOrEqual(safe.contribution.index)
      }),
      { numRuns: 60 },
    )
  })

  it('are never wider for knowing more, and older answers are no surer', () => {
    fc.assert(
      fc.property(
        fc.subarray(['nps', 'csat', 'speed', 'price']),
        point,
        fc.integer({ min: 0, max: 3000 }),
        (asked, given, age) => {
          const day = (days: number) => new Date(Date.UTC(2024, 11, 31 - days)).toISOString().slice(0, 10)
          const knowing = (questions: readonly string[], days: number) =>
            of({ surveys, surveyAnswers: questions.map(question => answer(question, given, day(days))) }).satisfaction
          const [less, more] = [knowing(asked.slice(1), age), knowing(asked, age)]
          expect(more.standardDeviation).toBeLessThanOrEqual(less.standardDeviation + 1e-12)
          expect(more.coverage).toBeGreaterThanOrEqual(less.coverage)
          expect(knowing(asked, age + 100).standardDeviation).toBeGreaterThanOrEqual(more.standardDeviation - 1e-12)
          expect(knowing(asked, age + 100).index).toBe(more.index)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('learn the same bytes from clients in any order', () => {
    const bytes = JSON.stringify(book)
    fc.assert(
      fc.property(fc.shuffledSubarray([...cases], { minLength: cases.length }), shuffled => {
        expect(JSON.stringify(learntFrom(shuffled))).toBe(bytes)
      }),
      { numRuns: 10 },
    )
  })

  it('survive JSON: a client is judged by a book from a file as by the book itself', () => {
    const revived = JSON.parse(JSON.stringify(book))
    for (const one of cases) expect(facetsOf(one, revived)).toEqual(facetsOf(one, book))
  })

  it('do not depend on the unit of money', () => {
    const { clients = [], facilities = [], costs = [], ...rest } = portfolio
    const times = (factor: number): Portfolio => ({
      clients,
      ...rest,
      facilities: Array.from(facilities, one => ({
        ...one,
        limit: one.limit * factor,
        ...(one.outstanding !== undefined && { outstanding: one.outstanding * factor }),
      })),
      costs: Array.from(costs, one => ({ ...one, amount: one.amount * factor })),
      collaterals: Array.from(portfolio.collaterals ?? [], one => ({ ...one, value: one.value * factor })),
    })
    const scaled = casesOf(times(1024))
    const learnt = learntFrom(scaled)
    for (const [i, one] of casesOf(times(1)).entries()) {
      const [before, after] = [facetsOf(one, book), facetsOf(scaled[i]!, learnt)]
      expect(after.contribution.index).toBeCloseTo(before.contribution.index, 9)
      expect(after.risk.index).toBeCloseTo(before.risk.index, 9)
    }
  })

  it('of one client by itself are those of the batch', () => {
    const first = portfolio.clients![0]!
    const own = Object.fromEntries(
      Object.entries(portfolio).map(([table, rows]) => [
        table,
        Array.isArray(rows) && table !== 'surveys' && table !== 'exchangeRates'
          ? rows.filter(row => row.client === undefined || row.client === first.id || row.id === first.id)
          : rows,
      ]),
    ) as Portfolio
    const { caseOf: one } = clientCases(
      { ...own, clients: [first] },
      { asOf: AS_OF, currency: 'CNY', maxRateAgeDays: 31 },
    )
    expect(facetsOf(one(0), book)).toEqual(facetsOf(cases[0]!, book))
  })

  it('of absurd but valid records stay within their bounds', () => {
    const amount = fc.constantFrom(0, 1e-12, 1, 1e12, 1e300)
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(-0.99, 0, 0.02, 1e6), (limit, outstanding, margin) => {
        const facilities = Array.from({ length: 50 }, (_, i) => facility({ id: `F${i}`, limit, outstanding, margin }))
        const statements = [
          {
            client: 'C',
            periodEnd: '1900-12-31',
            currency: 'CNY',
            sales: 0,
            totalAssets: outstanding,
            totalLiabilities: limit,
          },
        ]
        for (const facet of listOf(of({ facilities, statements, defaults: [], contracts: [] }))) {
          const { index, interval, standardDeviation, coverage } = facet
          expect([index, interval.lower, interval.upper, standardDeviation, coverage].every(Number.isFinite)).toBe(true)
          expect(index >= 0 && index <= 100).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('of nobody known are spread as those of the book', () => {
    const unknown = of({})
    for (const name of ['satisfaction', 'loyalty', 'contribution', 'risk'] as const) {
      const indices = cases.map(one => facetsOf(one, book)[name].index)
      const mean = indices.reduce((sum, index) => sum + index, 0) / indices.length
      const spread = Math.sqrt(indices.reduce((sum, index) => sum + (index - mean) ** 2, 0) / indices.length)
      expect(unknown[name].coverage).toBe(0)
      expect(unknown[name].standardDeviation).toBeGreaterThan(0.9 * spread)
      expect(unknown[name].standardDeviation).toBeLessThan(2 * spread)
    }
    expect(FACETS_POLICY.level).toBe(unknown.risk.interval.level)
  })
})
