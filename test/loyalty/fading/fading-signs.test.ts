import { describe, expect, it } from 'vitest'
import type { FadingHistory } from '../../../src/loyalty/fading/index.js'
import { fadingSigns } from '../../../src/loyalty/fading/index.js'
import { randomStream } from '../../../src/model/index.js'
import { thrown } from '../../errors/thrown.js'
import { on, steady } from './book.js'

const asked = { observedUntil: on(1500) }

/** Twenty clients that go on, so that there is something to compare with. */
const others = Array.from({ length: 20 }, (_, i) => steady(`other ${i}`, 20 + i, 1500))

describe('signs of fading', () => {
  it('name who went silent, since when, and what is at stake', () => {
    const silent = [
      steady('small', 30, 900, { atStake: 10 }),
      steady('large', 30, 1200, { atStake: 500 }),
      steady('unknown', 30, 900),
    ]
    const { clients, ranking, atStake, rhythm, warnings } = fadingSigns([...others, ...silent], asked)
    expect(ranking.map(place => clients[place]!.client)).toEqual(['large', 'small', 'unknown'])
    expect(atStake).toBe(510)
    const [first, second] = clients[21]!.signs
    expect(first).toMatchObject({ sign: 'silence', since: on(1200), raised: true, strength: 10 })
    expect(first!.text).toBe('silent for 300 days; its own rhythm is 30 days')
    expect(first!.pValue).toBeLessThan(second!.pValue)
    expect(clients[21]!.unseen.map(({ sign }) => sign)).toEqual(['depth', 'balances', 'satisfaction', 'response'])
    expect(clients[0]).toMatchObject({ raised: false, client: 'other 0' })
    expect(rhythm).toMatchObject({ assumed: false, regularity: 1000 })
    expect(warnings).toEqual([])
  })

  it('see every kind', () => {
    const dated = (values: readonly number[], days: readonly number[]) =>
      values.map((value, i) => ({ date: on(days[i]!), value }))
    const months = Array.from({ length: 30 }, (_, i) => 50 * i)
    const all: FadingHistory = {
      ...steady('all', 30, 900),
      products: dated([5, 1], [0, 1300]),
      balances: dated([...months.map((_, i) => 100 + (i % 3)), 20], [...months, 1499]),
      satisfaction: dated([90, 30], [600, 1400]),
      contacts: Array.from({ length: 40 }, (_, i) => ({ date: on(i * 37), answered: i < 30 })),
    }
    const survey = { standardDeviation: 10, reliability: 0.8 }
    const held = others.map(other => ({ ...other, products: dated([3], [0]) }))
    const { clients } = fadingSigns([...held, all], { ...asked, survey, language: 'zh' })
    const found = clients[20]!
    expect(found.unseen).toEqual([])
    expect(found.signs).toHaveLength(6)
    expect(found.signs.every(({ raised }) => raised)).toBe(true)
    const texts = Object.fromEntries(found.signs.map(({ sign, text }) => [sign, text]))
    expect(texts['depth']).toBe('持有产品数由 5 降至 1')
    expect(texts['satisfaction']).toBe('满意度由 90 降至 30，超出调查误差')
    expect(found.signs.map(({ pValue }) => pValue)).toEqual(
      found.signs.map(({ pValue }) => pValue).toSorted((a, b) => a - b),
    )
  })

  it('know nothing of what came later', () => {
    const histories = [...others, steady('back', 30, 900)]
    const returned = histories.map(history =>
      history.client === 'back' ? { ...history, purchases: [...history.purchases!, on(1501), on(1600)] } : history,
    )
    const { warnings, ...now } = fadingSigns(returned, asked)
    const { warnings: none, ...before } = fadingSigns(histories, asked)
    expect(now).toEqual(before)
    expect(none).toEqual([])
    expect(warnings).toMatchObject([{ code: 'AFTER_OBSERVATION' }])
  })

  it('say where nothing can be told', () => {
    const { clients, ranking, rhythm, warnings } = fadingSigns(
      [{ client: 1 }, { client: 2, purchases: [on(1490), on(1498)] }],
      asked,
    )
    expect(clients[0]).toMatchObject({ raised: false, signs: [] })
    expect(clients[0]).not.toHaveProperty('pValue')
    expect(clients[0]!.unseen).toHaveLength(6)
    expect(ranking).toEqual([])
    expect(rhythm.assumed).toBe(true)
    expect(warnings).toEqual([])
  })

  it('raise hardly anybody of clients that go on by chance', () => {
    const uniform = randomStream(9)
    const drawn = Array.from({ length: 600 }, (_, client): FadingHistory => {
      const mean = 20 + 180 * uniform()
      const purchases: string[] = []
      for (let day = 600 * uniform(); day <= 1500; day += Math.max(1, -mean * Math.log(1 - uniform())))
        purchases.push(on(Math.floor(day)))
      return { client, purchases }
    })
    const { clients, rhythm } = fadingSigns(drawn, asked)
    expect(rhythm.regularity).toBeGreaterThan(0.9)
    expect(rhythm.regularity).toBeLessThan(1.15)
    expect(clients.filter(({ raised }) => raised).length).toBeLessThan(4)
    const silent = clients.flatMap(({ signs }) => signs.filter(({ sign }) => sign === 'silence'))
    const rare = silent.filter(({ pValue }) => pValue <= 0.1).length / silent.length
    expect(rare).toBeGreaterThan(0.06)
    expect(rare).toBeLessThan(0.14)
  })

  it('do not hang on the order of clients or of their rows', () => {
    const silent = steady('silent', 30, 900, { atStake: 1 })
    const one = fadingSigns([...others, silent], asked)
    const shuffled = [silent, ...others].map(history => ({ ...history, purchases: history.purchases!.toReversed() }))
    const other = fadingSigns(shuffled, asked)
    expect(other.clients[0]).toEqual(one.clients[20])
  })

  it.each([
    ['{}', 'INVALID_DATE', 'options.observedUntil'],
    ['{ "observedUntil": "2024-02-30" }', 'INVALID_DATE', 'options.observedUntil'],
    ['{ "observedUntil": "2024-02-20", "recentDays": 0 }', 'OUT_OF_RANGE', 'options.recentDays'],
    ['{ "observedUntil": "2024-02-20", "falseDiscoveryRate": 1 }', 'OUT_OF_RANGE', 'options.falseDiscoveryRate'],
    ['{ "observedUntil": "2024-02-20", "looks": 0.5 }', 'OUT_OF_RANGE', 'options.looks'],
    [
      '{ "observedUntil": "2024-02-20", "survey": { "standardDeviation": 1 } }',
      'INVALID_TYPE',
      'options.survey.reliability',
    ],
    [
      '{ "observedUntil": "2024-02-20", "survey": { "standardDeviation": 1, "reliability": 1 } }',
      'OUT_OF_RANGE',
      'options.survey.reliability',
    ],
    ['{ "observedUntil": "2024-02-20", "language": "fr" }', 'OUT_OF_RANGE', 'options.language'],
    ['{ "observedUntil": "2024-02-20", "recent": 7 }', 'UNKNOWN_OPTION', 'options.recent'],
  ])('refuse the options %s', (options, code, path) => {
    expect(thrown(() => fadingSigns(others, JSON.parse(options)))).toMatchObject({ code, path })
  })
})
