import { expect, it } from 'vitest'
import { PROSPECT_POLICY, rankProspects } from '../../../src/appraisal/prospects/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const { portfolio } = sampleLender({ clients: 800 })
const options = { asOf: '2024-12-31', currency: 'CNY' } as const
const policy = { ...PROSPECT_POLICY, leastCases: 5 }
const ranking = rankProspects(portfolio, { ...options, policy })

it('ranks every prospect twice where both models are fitted', () => {
  const prospects = (portfolio.clients ?? []).filter(({ status }) => status === 'prospect')
  expect(ranking.ability.isFitted && ranking.willingness.isFitted).toBe(true)
  expect(ranking.prospects.map(({ rankByConditions }) => rankByConditions)).toEqual(prospects.map((_, i) => i + 1))
  expect(ranking.prospects.map(({ rankByModel }) => rankByModel).toSorted((a = 0, b = 0) => a - b)).toEqual(
    prospects.map((_, i) => i + 1),
  )
  const byModel = ranking.prospects.toSorted((a, b) => (a.rankByModel ?? 0) - (b.rankByModel ?? 0))
  const chances = byModel.map(({ ability = 0, willingness = 0 }) => ability * willingness)
  expect(chances).toEqual(chances.toSorted((a, b) => b - a))
  expect(ranking.conversion?.share).toBeGreaterThan(0)
})

it('says that there is no model, and then ranks by conditions alone', () => {
  const { prospects, willingness } = rankProspects(portfolio, {
    ...options,
    policy: { ...policy, leastCases: 100_000 },
  })
  expect(willingness).toMatchObject({ isFitted: false, why: 'too-few-cases' })
  for (const one of prospects) expect(one).not.toHaveProperty('rankByModel')
  expect(prospects.map(({ client }) => client)).toEqual(ranking.prospects.map(({ client }) => client))
})

it('ranks nobody of nothing', () => {
  expect(rankProspects({}, options)).toEqual({
    prospects: [],
    ability: { isFitted: false, why: 'too-few-cases', cases: 0, events: 0 },
    willingness: { isFitted: false, why: 'too-few-cases', cases: 0, events: 0 },
  })
})

it.each([
  [{ ...options, asOf: '1899-12-31' }, 'OUT_OF_RANGE', 'options.asOf'],
  [{ ...options, asOf: '2024-02-30' }, 'INVALID_DATE', 'options.asOf'],
  [{ ...options, policy: {} }, 'INVALID_TYPE', 'options.policy.kind'],
  [{ ...options, polcy: {} }, 'UNKNOWN_OPTION', 'options.polcy'],
])('refuses %j', (given, code, path) => {
  expect(() => Reflect.apply(rankProspects, undefined, [{}, given])).toThrow(expect.objectContaining({ code, path }))
})

it('refuses what is no currency', () => {
  expect(() => Reflect.apply(rankProspects, undefined, [{}, { ...options, currency: 'yuan' }])).toThrow(
    expect.objectContaining({ path: 'options.currency' }),
  )
})
