import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OutlookPolicy } from '../../src/appraisal/outlook/index.js'
import { OUTLOOK_POLICY, outlookOf, outlooks, readOutlookPolicy } from '../../src/appraisal/outlook/index.js'
import type { ClientOutlook } from '../../src/appraisal/shapes/outlook.js'
import type { Scenario } from '../../src/model/index.js'
import type { Portfolio } from '../../src/records/index.js'
import { CASES, LEARNT, learntFrom, madeUp } from '../appraisal/outlook/book.js'

const outlook = (tables: Omit<Portfolio, 'clients'>, scenario?: Scenario): ClientOutlook =>
  outlookOf(madeUp(tables), LEARNT, OUTLOOK_POLICY, scenario)

const story = (factors: Readonly<Record<string, number>>): Scenario => ({
  name: 'story',
  factors: Object.fromEntries(
    Object.entries(factors).map(([name, value]) => [
      name,
      { unit: 'year', times: [0], values: [value], between: 'step', quantity: 'factor' },
    ]),
  ),
})

const rated = (probabilityOfDefault: number, date = '2024-06-30') => ({
  ratings: [{ client: 'X', date, rating: 'own', probabilityOfDefault }],
})
const report = (score: number, worstDaysPastDue = 0) => ({
  creditReports: [{ client: 'X', date: '2024-09-30', bureau: 'Bureau One', score, worstDaysPastDue }],
})
const facility = (daysPastDue: number) => ({
  facilities: [
    {
      id: 'F',
      client: 'X',
      kind: 'term-loan',
      status: 'active',
      currency: 'CNY',
      limit: 100,
      outstanding: 80,
      signedOn: '2023-01-01',
      daysPastDue,
    },
  ] as const,
})
const project = (cover: number) => ({
  projects: [{ id: 'P', client: 'X', name: 'Ferry', stage: 'operation', currency: 'CNY' }] as const,
  projectCashFlows: [2025, 2026, 2027].map(
    year =>
      ({
        project: 'P',
        periodEnd: `${year}-12-31`,
        nature: 'planned',
        currency: 'CNY',
        cashAvailable: 50 * cover,
        debtService: 50,
      }) as const,
  ),
})
const probability = fc.double({ min: 1e-5, max: 0.9, noNaN: true })
const isNoLower = (worse: ClientOutlook, better: ClientOutlook): void => {
  for (const [year, hazard] of worse.defaults.perYear.entries()) {
    expect(hazard).toBeGreaterThanOrEqual(better.defaults.perYear[year]! * (1 - 1e-12))
  }
}

describe('outlooks', () => {
  it('are probabilities, shares that add up, and survive JSON, of every client', () => {
    const of = outlooks(LEARNT, OUTLOOK_POLICY)
    for (const client of CASES) {
      const told = of(client)
      expect(JSON.parse(JSON.stringify(told))).toEqual(told)
      for (const hazard of [told.defaults, told.leaving, told.prepaying]) {
        expect(hazard.perYear).toHaveLength(OUTLOOK_POLICY.horizonYears)
        for (const year of hazard.perYear) expect(year >= 0 && Number.isFinite(year)).toBe(true)
        const shares = hazard.missing.reduce((sum, { share }) => sum + share, 0)
        expect(shares).toBeCloseTo(hazard.missing.length === 0 ? 0 : 1, 12)
        expect(hazard.missingDeviation > 0).toBe(hazard.missing.length > 0)
        for (const { reads } of hazard.missing) expect(reads.length).toBeGreaterThan(0)
      }
      const { firm, relation, both } = told.stability
      for (const share of [firm, relation, both]) expect(share >= 0 && share <= 1).toBe(true)
      expect(both).toBe(firm * relation)
      expect(told.newBusiness.perYear).toBeGreaterThan(0)
    }
  })

  it('do not depend on the order of clients, to the last byte', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...CASES], { minLength: CASES.length }), cases => {
        expect(JSON.stringify(learntFrom(cases))).toBe(JSON.stringify(LEARNT))
      }),
      { numRuns: 5 },
    )
  })

  it('never say less of default where evidence is worse', () => {
    fc.assert(
      fc.property(probability, probability, fc.double({ min: 300, max: 850, noNaN: true }), (one, other, score) => {
        const [worse, better] = [Math.max(one, other), Math.min(one, other)]
        isNoLower(outlook({ ...rated(worse), ...report(score) }), outlook({ ...rated(better), ...report(score) }))
      }),
    )
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), probability, (one, other, p) => {
        const [worse, better] = [Math.max(one, other), Math.min(one, other)]
        isNoLower(outlook({ ...rated(p), ...facility(worse) }), outlook({ ...rated(p), ...facility(better) }))
        isNoLower(outlook({ ...rated(p), ...report(600, worse) }), outlook({ ...rated(p), ...report(600, better) }))
        isNoLower(outlook({ ...rated(p), ...report(400 + better) }), outlook({ ...rated(p), ...report(400 + worse) }))
      }),
    )
    const cover = fc.double({ min: -1, max: 4, noNaN: true })
    fc.assert(
      fc.property(cover, cover, probability, (one, other, p) => {
        const [worse, better] = [Math.min(one, other), Math.max(one, other)]
        isNoLower(outlook({ ...rated(p), ...project(worse) }), outlook({ ...rated(p), ...project(better) }))
      }),
    )
  })

  it('are never wider where more is known', () => {
    fc.assert(
      fc.property(probability, fc.double({ min: 300, max: 850, noNaN: true }), fc.nat(3000), (p, score, age) => {
        const date = new Date(Date.UTC(2024, 11, 31) - 86_400_000 * age)
        const width = (tables: Omit<Portfolio, 'clients'>): number => outlook(tables).defaults.missingDeviation
        const rating = { ratings: rated(p).ratings.map(entry => ({ ...entry, date })) }
        expect(width({ ...rating, ...report(score) })).toBeLessThanOrEqual(width(report(score)) + 1e-12)
        expect(width({ ...rating, ...report(score) })).toBeLessThanOrEqual(width(rating) + 1e-12)
        expect(width(rating)).toBeLessThanOrEqual(width({}) + 1e-12)
      }),
    )
  })

  it('are the same in a neutral scenario, worse in a bad one, all in one story', () => {
    const of = outlooks(LEARNT, OUTLOOK_POLICY)
    const neutral = outlooks(
      LEARNT,
      OUTLOOK_POLICY,
      story({ creditCycle: 0, lossGivenDefault: 1, leaving: 1, cashFlow: 1 }),
    )
    const bad = outlooks(
      LEARNT,
      OUTLOOK_POLICY,
      story({ creditCycle: -2, lossGivenDefault: 1.3, leaving: 2, cashFlow: 0.8 }),
    )
    for (const client of CASES) {
      expect(neutral(client)).toEqual(of(client))
      const [stressed, usual] = [bad(client), of(client)]
      isNoLower(stressed, usual)
      expect(stressed.lossGivenDefault.mean).toBeCloseTo(Math.min(1, 1.3 * usual.lossGivenDefault.mean), 12)
      for (const [year, hazard] of stressed.leaving.perYear.entries())
        expect(hazard).toBe(2 * usual.leaving.perYear[year]!)
    }
    const cash = outlook(project(1.3), story({ cashFlow: 0.8 }))
    expect(cash.defaults).toEqual(outlook(project(1.3 * 0.8)).defaults)
  })

  it('are of any policy that can be read', () => {
    const unit = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(unit, unit, unit, fc.integer({ min: 1, max: 40 }), (perYear, overlap, slope, horizonYears) => {
        const policy: OutlookPolicy = readOutlookPolicy({
          horizonYears,
          defaults: { perYear, overlap, sources: { bureau: { slope } } },
          leaving: { perYear },
        })
        for (const client of CASES.slice(0, 5)) {
          const { defaults, stability } = outlookOf(client, LEARNT, policy)
          expect(defaults.perYear).toHaveLength(horizonYears)
          expect(stability.both >= 0 && stability.both <= 1).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })
})
