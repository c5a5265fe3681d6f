/** Laws of a library of past financings. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import type { CaseDescription, CaseEvent, FinancingCase } from '../../src/project/index.js'
import {
  caseEvidence,
  caseLibrary,
  checkCases,
  reviveCaseLibrary,
  similarCases,
  startingTemplate,
} from '../../src/project/index.js'
import { JUNK } from './junk.js'

const RUNS = { numRuns: 60 }
/** Ranges are given, so that the scale is the same whatever cases there are. */
const DESCRIPTION: CaseDescription = {
  amount: { kind: 'number', scale: 'log', range: [1, 1e6] },
  sector: { kind: 'nominal', weight: 2 },
  guaranteed: { kind: 'asymmetric-binary' },
}
const known = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
const dayOf = (day: number): string => new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10)
const facts = fc.record({
  amount: known(fc.double({ min: 0, max: 6, noNaN: true }).map(power => 10 ** power)),
  sector: known(fc.constantFrom('wind', 'solar')),
  guaranteed: known(fc.boolean()),
})
const terms = fc.record({
  // JSON knows no negative zero.
  margin: known(fc.double({ min: -0.01, max: 0.1, noNaN: true }).map(margin => margin + 0)),
  repayment: known(fc.constantFrom('annuity', 'bullet')),
})
const past = fc
  .record({
    agreed: fc.nat(1000),
    facts,
    terms,
    events: fc.array(
      fc.record({ what: fc.constantFrom('repaid', 'prepaid', 'restructured', 'defaulted'), after: fc.nat(1000) }),
      { maxLength: 2 },
    ),
    rate: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ agreed, facts, terms, events, rate }) => {
    const happened = events.map(({ what, after }): CaseEvent => ({ what, on: dayOf(agreed + after) }))
    const defaulted = happened.find(({ what }) => what === 'defaulted')
    return {
      agreedOn: dayOf(agreed),
      facts,
      terms,
      events: happened,
      ...(defaulted !== undefined && { loss: { rate, knownOn: dayOf(agreed + 1500) } }),
    }
  })
const pasts = fc
  .array(past, { minLength: 1, maxLength: 15 })
  .map(all => all.map((one, i): FinancingCase => ({ id: `case ${i}`, ...one })))
const question = fc.record({ facts, asOf: fc.integer({ min: 1, max: 2500 }).map(dayOf) })
const EVERYTHING = { count: 100, leastCoverage: 0 }

/** The cases as they stood on a day: nothing that was not known before it. */
function asTheyStood(cases: readonly FinancingCase[], asOf: string): FinancingCase[] {
  return cases
    .filter(({ agreedOn }) => String(agreedOn) < asOf)
    .map(({ events = [], loss, ...rest }) => {
      const happened = events.filter(({ on }) => String(on) < asOf)
      const keepsLoss = loss !== undefined && String(loss.knownOn) < asOf
      return { ...rest, events: happened, ...(keepsLoss && { loss }) }
    })
}

describe('cases', () => {
  it('tell what could have been told then: what happens later changes nothing', () => {
    fc.assert(
      fc.property(pasts, question, (cases, { facts, asOf }) => {
        const then = asTheyStood(cases, asOf)
        if (then.length === 0) return
        const options = { asOf, ...EVERYTHING }
        const now = similarCases(caseLibrary(cases, DESCRIPTION), facts, options)
        const past = similarCases(caseLibrary(then, DESCRIPTION), facts, options)
        expect(now.cases.map(one => [one.case.id, one.distance, one.status])).toEqual(
          past.cases.map(one => [one.case.id, one.distance, one.status]),
        )
        expect(caseEvidence(now)).toEqual(caseEvidence(past))
        expect(startingTemplate(now)).toEqual(startingTemplate(past))
      }),
      RUNS,
    )
  })

  it('are counted once each, and stand nearest first', () => {
    fc.assert(
      fc.property(pasts, question, fc.integer({ min: 1, max: 5 }), (cases, { facts, asOf }, count) => {
        const { cases: found, leftOut } = similarCases(caseLibrary(cases, DESCRIPTION), facts, {
          asOf,
          count,
          leastCoverage: 0.3,
          furthest: 0.8,
        })
        const all = Object.values(leftOut).reduce((sum, one) => sum + one, found.length)
        expect(all).toBe(cases.length)
        for (const [i, one] of found.entries()) {
          // To rounding: what is as far stands by coverage and day.
          expect(one.distance).toBeGreaterThan((found[i - 1]?.distance ?? 0) - 2e-12)
          expect(one.alike.length + one.differs.length + one.unknown.length).toBe(3)
        }
      }),
      RUNS,
    )
  })

  it('know neither the order of the library nor its way through JSON', () => {
    fc.assert(
      fc.property(pasts, question, (cases, { facts, asOf }) => {
        const library = caseLibrary(cases, DESCRIPTION)
        const options = { asOf, ...EVERYTHING }
        const found = similarCases(library, facts, options)
        expect(similarCases(caseLibrary(cases.toReversed(), DESCRIPTION), facts, options)).toEqual(found)
        expect(similarCases(reviveCaseLibrary(JSON.stringify(library)), facts, options)).toEqual(found)
        expect(caseEvidence(JSON.parse(JSON.stringify(found)))).toEqual(caseEvidence(found))
      }),
      RUNS,
    )
  })

  it('make evidence whose shares add up and lie within their bounds', () => {
    fc.assert(
      fc.property(pasts, question, fc.double({ min: 0.05, max: 1, noNaN: true }), (cases, asked, bandwidth) => {
        const { facts, asOf } = asked
        const similar = similarCases(caseLibrary(cases, DESCRIPTION), facts, { asOf, ...EVERYTHING })
        const { weights, figures, endings, effectiveCases } = caseEvidence(similar, { bandwidth })
        for (const { cases, effectiveCases: number, mean, quantiles } of figures) {
          expect(number).toBeGreaterThanOrEqual(1)
          expect(number).toBeLessThanOrEqual(cases)
          const [low, , , , high] = quantiles.map(({ value }) => value)
          expect(low!).toBeLessThanOrEqual(high! + 1e-12)
          expect(Math.abs(mean)).toBeLessThanOrEqual(0.1)
        }
        if (endings === undefined) {
          expect([weights, effectiveCases]).toEqual([[], undefined])
          return
        }
        expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
        expect(Object.values(endings.shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
        for (const { share, interval, bounds } of [endings.defaulted, endings.troubled]) {
          expect(bounds.lower).toBeLessThanOrEqual(bounds.upper)
          if (share === undefined || interval === undefined) continue
          // What runs can only pull the share of all toward one of the ends.
          expect(share).toBeGreaterThanOrEqual(bounds.lower - 1e-12)
          expect(share).toBeLessThanOrEqual(bounds.upper + 1e-12)
          expect(interval.lower <= share + 1e-12 && share <= interval.upper + 1e-12).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('refuse junk by name', () => {
    const cases: FinancingCase[] = [{ id: 'A', agreedOn: '2020-01-01', facts: { amount: 10 }, terms: { margin: 0.02 } }]
    const library = caseLibrary(cases, DESCRIPTION)
    const similar = similarCases(library, { amount: 10 }, { asOf: '2021-01-01', leastCoverage: 0 })
    const calls: readonly ((junk: never) => unknown)[] = [
      junk => caseLibrary(junk, DESCRIPTION),
      junk => caseLibrary(cases, junk),
      junk => caseLibrary([{ ...cases[0]!, agreedOn: junk }], DESCRIPTION),
      junk => caseLibrary([{ ...cases[0]!, facts: junk }], DESCRIPTION),
      junk => caseLibrary([{ ...cases[0]!, terms: junk }], DESCRIPTION),
      junk => caseLibrary([{ ...cases[0]!, events: junk }], DESCRIPTION),
      junk => caseLibrary([{ ...cases[0]!, events: [junk] }], DESCRIPTION),
      junk => caseLibrary([{ ...cases[0]!, loss: junk }], DESCRIPTION),
      junk => checkCases(junk, DESCRIPTION),
      junk => checkCases([junk], DESCRIPTION),
      junk => checkCases(cases, junk),
      junk => reviveCaseLibrary(junk),
      junk => reviveCaseLibrary({ ...library, scale: junk }),
      junk => reviveCaseLibrary({ ...library, cases: junk }),
      junk => similarCases(junk, {}, { asOf: '2021-01-01' }),
      junk => similarCases(library, junk, { asOf: '2021-01-01' }),
      junk => similarCases(library, { amount: junk }, { asOf: '2021-01-01' }),
      junk => similarCases(library, {}, junk),
      junk => similarCases(library, {}, { asOf: junk }),
      junk => similarCases(library, {}, { asOf: '2021-01-01', count: junk }),
      junk => caseEvidence(junk),
      junk => caseEvidence({ ...similar, cases: junk }),
      junk => caseEvidence({ ...similar, cases: [junk] }),
      junk => caseEvidence(similar, junk),
      junk => caseEvidence(similar, { shares: junk }),
      junk => startingTemplate(junk),
      junk => startingTemplate(similar, junk),
      junk => startingTemplate(similar, { leastCases: junk }),
    ]
    for (const call of calls) {
      for (const junk of JUNK) {
        try {
          call(junk as never)
        } catch (error) {
          expect(error).toBeInstanceOf(ClienteleError)
        }
      }
    }
  })
})
