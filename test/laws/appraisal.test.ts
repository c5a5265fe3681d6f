import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AppraisalContext, ClientAppraisal } from '../../src/appraisal/index.js'
import {
  appraisalTotals,
  appraise,
  appraiseClient,
  clientDossier,
  clientRecords,
  LENDER_POLICY,
} from '../../src/appraisal/index.js'
import { compensatedSum } from '../../src/numeric/core.js'
import type { Portfolio } from '../../src/records/index.js'
import { sampleLender } from '../../src/records/sample-lender/index.js'

const DAY = { asOf: '2024-12-31', currency: 'CNY' } as const
/** Few draws: what is shown here does not hang on how many. */
const POLICY = { ...LENDER_POLICY, terms: { ...LENDER_POLICY.terms, draws: 20 } }

const lenders = [1, 2, 3, 4].map(seed => sampleLender({ clients: 12, seed, years: 4 }).portfolio)

/** A lender who has lost whole tables, and records of others, and keeps the rest in any order. */
const books: fc.Arbitrary<Portfolio> = fc
  .record({
    lender: fc.constantFrom(...lenders),
    seed: fc.integer(),
    lost: fc.double({ min: 0, max: 0.9, noNaN: true }),
  })
  .map(({ lender, seed, lost }) => {
    const random = stream(seed)
    const tables = Object.entries(lender as Readonly<Record<string, readonly object[]>>)
    const kept = tables.filter(([name]) => name === 'clients' || random() >= lost / 2)
    return Object.fromEntries(
      kept.map(([name, records]) => [name, records.filter(() => name === 'clients' || random() >= lost)]),
    )
  })

/** Draws of a test, not of the library. */
function stream(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map(one => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)
}

function inOtherOrder(book: Portfolio, seed: number): Portfolio {
  const random = stream(seed)
  const tables = Object.entries(book as Readonly<Record<string, readonly object[]>>)
  return Object.fromEntries(tables.map(([name, records]) => [name, shuffled(records, random)]))
}

const verdicts = (clients: readonly ClientAppraisal[]): ReadonlyMap<string, string> =>
  new Map(clients.map(client => [client.id, JSON.stringify(client)]))

describe('the verdict on every client', () => {
  it('is whole whatever is missing: no number is none, parts add up, probabilities are such', () => {
    fc.assert(
      fc.property(books, book => {
        const { clients } = appraise(book, POLICY, DAY)
        expect(JSON.stringify(clients)).not.toContain('null')
        for (const { facets, grade, value, reasons, segments } of clients) {
          for (const { index, parts } of [facets.satisfaction, facets.loyalty, facets.contribution, facets.risk]) {
            expect(compensatedSum(parts.map(({ points }) => points)) - index).toBeCloseTo(0, 10)
          }
          expect(Math.abs(compensatedSum(grade.points.map(({ points }) => points)) - grade.score)).toBeLessThan(1e-10)
          expect(grade.probabilities.A + grade.probabilities.B + grade.probabilities.C).toBeCloseTo(1, 12)
          expect(value.interval.lower).toBeLessThanOrEqual(value.interval.upper)
          expect(reasons).toBeDefined()
          expect(segments.length).toBe(POLICY.segments.length)
        }
        expect(appraisalTotals(clients).largestGap).toBeLessThan(1e-9)
      }),
      { numRuns: 12 },
    )
  })

  it('does not look at the order of clients, nor of records', () => {
    fc.assert(
      fc.property(books, fc.integer(), (book, seed) => {
        const one = appraise(book, POLICY, DAY)
        const other = appraise(inOtherOrder(book, seed), POLICY, DAY)
        const { shared: _, ...learnt } = one.context
        const { shared: __, ...again } = other.context
        expect(JSON.stringify(again)).toBe(JSON.stringify(learnt))
        const expected = verdicts(one.clients)
        for (const [id, verdict] of verdicts(other.clients)) expect(verdict).toBe(expected.get(id))
      }),
      { numRuns: 8 },
    )
  })

  it('is the same for one client by itself, and stands in its dossier', () => {
    fc.assert(
      fc.property(books, book => {
        const { context, clients } = appraise(book, POLICY, DAY)
        const revived: AppraisalContext = JSON.parse(JSON.stringify(context))
        for (const client of clients) {
          const own = clientRecords(book, client.id)
          const verdict = JSON.stringify(client)
          expect(JSON.stringify(appraiseClient(own, revived))).toBe(verdict)
          const { appraisal, contributions, stress } = clientDossier(own, revived)
          expect(JSON.stringify(appraisal)).toBe(verdict)
          const score = compensatedSum([contributions.book, ...contributions.parts.map(({ difference }) => difference)])
          expect(Math.abs(score - client.grade.score)).toBeLessThanOrEqual(1e-12 * 100)
          expect(JSON.stringify({ contributions, stress })).not.toContain('null')
        }
      }),
      { numRuns: 6 },
    )
  })

  it('is not moved by records of other clients once the context stands', () => {
    fc.assert(
      fc.property(books, fc.integer({ min: 0, max: 11 }), (book, row) => {
        const { context, clients } = appraise(book, POLICY, DAY)
        const { id } = clients[row]!
        const alone = clientRecords(book, id)
        expect(JSON.stringify(appraiseClient({ ...alone, surveys: book.surveys ?? [] }, context))).toBe(
          JSON.stringify(clients[row]),
        )
      }),
      { numRuns: 6 },
    )
  })
})
