import { describe, expect, it } from 'vitest'
import { clientRecords } from '../../../src/appraisal/case/client-records.js'
import { appraisalContext, appraise } from '../../../src/appraisal/job/appraise.js'
import { appraiseClient } from '../../../src/appraisal/job/appraise-client.js'
import { CLASSIC_LENDER_POLICY, LENDER_POLICY } from '../../../src/appraisal/job/lender-policy.js'
import { valueTerms } from '../../../src/appraisal/job/value-terms.js'
import { scenario } from '../../../src/model/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const { portfolio } = sampleLender({ clients: 60 })
const all = appraise(portfolio)
const { context } = all

describe('the verdict on all clients', () => {
  it('is of the last day, in the main currency, one for each', () => {
    expect(context).toMatchObject({ asOf: '2024-12-31', currency: 'CNY', kind: 'appraisal-context' })
    expect(all.clients.map(({ id }) => id)).toEqual(portfolio.clients?.map(({ id }) => id))
  })

  it('adds up: parts to indices, points to scores, sources and facilities to values, grades to 1', () => {
    for (const { facets, grade, value } of all.clients) {
      const sum = (parts: readonly { readonly points: number }[]) =>
        parts.reduce((total, { points }) => total + points, 0)
      for (const facet of [facets.satisfaction, facets.loyalty, facets.contribution, facets.risk]) {
        expect(sum(facet.parts)).toBeCloseTo(facet.index, 10)
      }
      expect(sum(grade.points)).toBeCloseTo(grade.score, 10)
      expect(grade.probabilities.A + grade.probabilities.B + grade.probabilities.C).toBeCloseTo(1, 12)
      for (const parts of [value.bySource, value.byFacility]) {
        const total = parts.reduce((all, part) => all + part.value, 0)
        expect(Math.abs(total - value.value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value.value)))
      }
    }
  })

  it('gives the same bytes again, and does not look at the order of clients', () => {
    expect(JSON.stringify(appraise(portfolio))).toBe(JSON.stringify(all))
    const turned = appraise({ ...portfolio, clients: portfolio.clients!.toReversed() })
    expect(JSON.stringify(turned.clients.toReversed())).toBe(JSON.stringify(all.clients))
    expect(JSON.stringify(turned.context)).toBe(JSON.stringify(context))
  })

  it('looks at nothing that is later than its day', () => {
    const asOf = '2023-06-30'
    const options = { asOf, extractedOn: '2024-12-31' }
    const then = appraise(portfolio, LENDER_POLICY, options)
    const late = { facility: portfolio.facilities![0]!.id, date: '2024-03-01', amount: 1 }
    const more = { ...portfolio, payments: [...(portfolio.payments as readonly object[]), late] as never }
    expect(JSON.stringify(appraise(more, LENDER_POLICY, options))).toBe(JSON.stringify(then))
    expect(then.context.asOf).toBe(asOf)
  })
})

describe('the verdict on one client', () => {
  it('is the one that it has among all, by a context that went through a file', () => {
    const revived = JSON.parse(JSON.stringify(context))
    for (const verdict of all.clients) {
      expect(JSON.stringify(appraiseClient(clientRecords(portfolio, verdict.id), revived))).toBe(
        JSON.stringify(verdict),
      )
    }
  })

  it('is that of the book where nothing is known but a name', () => {
    const nobody = { id: 'X', name: 'A stranger', entityType: 'company', status: 'prospect' } as const
    const { facets, value, grade } = appraiseClient({ clients: [nobody] }, context)
    expect(facets.satisfaction.coverage).toBeLessThan(0.25)
    expect(facets.satisfaction.interval.upper - facets.satisfaction.interval.lower).toBeGreaterThan(20)
    expect(Object.values(grade.probabilities).every(probability => probability > 0)).toBe(true)
    expect(value.interval.lower).toBeLessThan(value.interval.upper)
  })

  it('is of one client', () => {
    const refused = expect.objectContaining({ code: 'LENGTH_MISMATCH', path: 'client.clients' })
    expect(() => appraiseClient({}, context)).toThrow(refused)
    expect(() => appraiseClient(portfolio, context)).toThrow(refused)
    expect(() => appraiseClient(null as never, context)).toThrow(expect.objectContaining({ path: 'client' }))
  })
})

describe('what is asked for', () => {
  it('moves defaults, losses and values together by one scenario', () => {
    const cycle = { unit: 'year', times: [0], values: [-2], between: 'step', quantity: 'factor' } as const
    const bad = scenario({ name: 'recession', factors: { creditCycle: cycle } })
    const worse = appraise(portfolio, LENDER_POLICY, { scenario: bad })
    const hazard = ({ clients }: typeof all) =>
      clients.reduce((sum, { outlook }) => sum + outlook.defaults.perYear[0]!, 0)
    const worth = ({ clients }: typeof all) => clients.reduce((sum, { value }) => sum + value.value, 0)
    expect(hazard(worse)).toBeGreaterThan(hazard(all))
    expect(worth(worse)).toBeLessThan(worth(all))
    expect(valueTerms(LENDER_POLICY, bad)).toEqual({ ...LENDER_POLICY.terms, horizonYears: 5, scenario: bad })
  })

  it('keeps a grade within the band of the policy, and grades by the classic rules too', () => {
    const previous = Object.fromEntries(all.clients.map(({ id, grade }) => [id, grade.grade]))
    const again = appraise(portfolio, LENDER_POLICY, { previous })
    expect(again.clients.map(({ grade }) => grade.grade)).toEqual(all.clients.map(({ grade }) => grade.grade))
    const classic = appraise(portfolio, CLASSIC_LENDER_POLICY)
    expect(classic.clients.some(({ grade }, i) => grade.grade !== all.clients[i]!.grade.grade)).toBe(true)
    expect(appraisalContext(portfolio, CLASSIC_LENDER_POLICY)).toEqual(classic.context)
  })

  it.each([
    [{ asOf: '2024-02-30' }, 'options.asOf'],
    [{ currency: 'yuan' }, 'options.currency'],
    [{ maxRateAgeDays: -1 }, 'options.maxRateAgeDays'],
    [{ previous: { 'C-0001': 'D' } }, 'options.previous.C-0001'],
    [{ scenario: { name: 'x' } }, 'options.scenario.factors'],
    [{ day: 1 }, 'options.day'],
  ])('%o is refused by name', (options, path) => {
    expect(() => appraise(portfolio, LENDER_POLICY, options as never)).toThrow(expect.objectContaining({ path }))
  })

  it('needs clients', () => {
    expect(() => appraise({ facilities: [] })).toThrow(expect.objectContaining({ path: 'portfolio.clients' }))
    expect(appraise({ clients: [] }, LENDER_POLICY, { asOf: '2024-12-31', currency: 'CNY' }).clients).toEqual([])
  })
})
