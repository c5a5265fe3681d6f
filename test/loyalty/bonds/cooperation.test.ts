import { describe, expect, it } from 'vitest'
import { COOPERATION_WEIGHTS, willingnessToCooperate } from '../../../src/loyalty/bonds/index.js'
import { shrunkenProportions } from '../../../src/statistics/shrunken-proportions.js'
import { thrown } from '../../errors/thrown.js'

const RECORDS = {
  requests: {
    client: ['A', 'A', 'A', 'B', 'B', 'C'],
    sent: ['2023-02-01', '2023-05-01', '2023-08-01', '2023-02-01', '2023-05-01', '2023-12-28'],
    answered: ['2023-02-03', '2023-05-04', '2023-08-09', '2023-03-20', null, null],
  },
  deliveries: {
    client: ['A', 'B', 'D'],
    due: ['2023-03-31', '2023-03-31', '2023-06-30'],
    delivered: ['2023-03-20', '2023-04-02', '2023-06-30'],
  },
  offers: { client: ['A', 'A'], made: ['2023-01-10', '2023-12-01'], accepted: ['2023-02-01', null] },
}
const OPTIONS = { observedUntil: '2023-12-31' } as const

describe('willingnessToCooperate', () => {
  it('draws each client towards all', () => {
    const { clients, usual } = willingnessToCooperate(RECORDS, OPTIONS)
    expect(clients.map(({ client }) => client)).toEqual(['A', 'B', 'C', 'D'])
    const requests = shrunkenProportions([3, 0, 0], [3, 2, 0])
    expect(clients[0]?.conduct.requests).toMatchObject({ did: 3, of: 3, open: 0, probability: requests.values[0] })
    expect(clients[1]?.conduct.requests?.interval.upper).toBe(requests.upper[1])
    expect(usual.requests).toEqual(requests.population)
    expect(clients[2]?.conduct.requests).toMatchObject({ of: 0, open: 1 })
    expect(usual.deliveries?.mean).toBeGreaterThan(0.4)
  })

  it('weighs what is known; what is not decided widens the range', () => {
    const { clients } = willingnessToCooperate(RECORDS, OPTIONS)
    const [a, b, c, d] = clients
    expect([a, b, c, d].map(client => client?.score.coverage)).toEqual([1, 0.8, 0, 0.4])
    expect(c?.score).toMatchObject({ range: { lower: 0, upper: 100 } })
    expect(c?.score.score).toBeUndefined()
    const { requests, deliveries, offers } = a!.conduct
    expect(a?.score.score).toBeCloseTo(
      100 * (0.4 * requests!.probability + 0.4 * deliveries!.probability + 0.2 * offers!.probability),
      10,
    )
    expect(b!.score.range.upper - b!.score.range.lower).toBeGreaterThan(20)
  })

  it('tells how long answers take, with those still waited for', () => {
    const { clients, answerDays } = willingnessToCooperate(RECORDS, OPTIONS)
    expect(clients[0]?.answerDays?.value).toBe(3)
    // Answered after 47 days, and not within 244: exactly half, from 47 on.
    expect(clients[1]?.answerDays?.value).toBe((47 + 244) / 2)
    expect(clients[2]?.answerDays?.value).toBeUndefined()
    expect(clients[3]?.answerDays).toBeUndefined()
    expect(answerDays?.value).toBe(8)
  })

  it('does not know a kind of which nothing is decided', () => {
    const { usual, clients } = willingnessToCooperate({ offers: RECORDS.offers }, { observedUntil: '2023-01-31' })
    expect(usual).toEqual({})
    expect(clients[0]?.score.coverage).toBe(0)
    expect(clients[0]?.conduct).toEqual({})
  })

  it('has an option for what is in time, and for weights', () => {
    const wide = willingnessToCooperate(RECORDS, { ...OPTIONS, withinDays: { requests: 60, deliveries: 5 } })
    expect(wide.clients[1]?.conduct).toMatchObject({ requests: { did: 1, of: 2 }, deliveries: { did: 1, of: 1 } })
    const weights = { ...COOPERATION_WEIGHTS, requests: 0.8 }
    const { clients } = willingnessToCooperate({ requests: RECORDS.requests }, { ...OPTIONS, weights })
    expect(clients[0]?.score.coverage).toBeCloseTo(0.8 / 1.4, 14)
  })
})

it.each([
  [{}, {}, 'EMPTY_INPUT', 'records'],
  [{ calls: {} }, {}, 'UNKNOWN_OPTION', 'records.calls'],
  [{ offers: { client: ['A'], made: ['2023-01-01'] } }, {}, 'MISSING_VALUE', 'records.offers.accepted'],
  [{ offers: { ...RECORDS.offers, group: ['g', 'g'] } }, {}, 'UNKNOWN_OPTION', 'records.offers.group'],
  [RECORDS, { withinDays: { offers: -1 } }, 'OUT_OF_RANGE', 'options.withinDays.offers'],
  [RECORDS, { weights: { requests: 1, deliveries: 1 } }, 'INVALID_TYPE', 'options.weights.offers'],
  [RECORDS, { observedUntil: 'now' }, 'INVALID_DATE', 'options.observedUntil'],
])('refuses %j with %j', (records, options, code, path) => {
  const given = [records, { ...OPTIONS, ...options }]
  expect(thrown(() => Reflect.apply(willingnessToCooperate, undefined, given))).toMatchObject({ code, path })
})
