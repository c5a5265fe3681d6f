import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordsOf } from '../../src/records/index.js'
import { sampleLender } from '../../src/records/sample-lender/index.js'

const { portfolio, truth } = sampleLender({
  clients: 3000,
  seed: 7,
  tables: ['clients', 'ratings', 'defaults', 'facilities', 'instalments', 'payments', 'surveyAnswers'],
})

const correlation = (pairs: readonly (readonly [number, number])[]): number => {
  const mean = (of: (pair: readonly [number, number]) => number): number =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length
  const [mx, my] = [mean(([x]) => x), mean(([, y]) => y)]
  const [sxy, sxx, syy] = [
    mean(([x, y]) => (x - mx) * (y - my)),
    mean(([x]) => (x - mx) ** 2),
    mean(([, y]) => (y - my) ** 2),
  ]
  return sxy / Math.sqrt(sxx * syy)
}

describe('client number k', () => {
  test('is the same in a portfolio of any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 1e9 }), (clients, seed) => {
        const few = sampleLender({ clients, seed })
        const more = sampleLender({ clients: clients + 9, seed })
        const ids = new Set(few.portfolio.clients?.map(({ id }) => id))
        expect(more.truth.clients.slice(0, clients)).toEqual(few.truth.clients)
        for (const table of ['clients', 'statements', 'facilities', 'ratings', 'interactions', 'feedback'] as const) {
          const own = Array.from<{ client?: string; id?: string }>(recordsOf(table, more.portfolio[table]!)).filter(
            ({ client, id }) => ids.has(client ?? id ?? ''),
          )
          expect(own).toEqual(few.portfolio[table])
        }
      }),
      { numRuns: 8 },
    )
  })

  test('is not the same under another seed', () => {
    expect(sampleLender({ clients: 3, seed: 1 }).truth).not.toEqual(sampleLender({ clients: 3, seed: 2 }).truth)
  })
})

describe('records follow from traits', () => {
  test('worse ratings default more often', () => {
    const defaulted = new Map(portfolio.defaults!.map(({ client, date }) => [client, String(date)]))
    const rates = [['AA', 'A', 'BBB'], ['BB'], ['B'], ['CCC']].map(grades => {
      const rated = portfolio.ratings!.filter(
        ({ rating, date }) => grades.includes(rating) && String(date) < '2024-01-01',
      )
      const within = rated.filter(({ client, date }) => {
        const day = defaulted.get(client)
        return (
          day !== undefined && day > String(date) && Number(day.slice(0, 4)) <= Number(String(date).slice(0, 4)) + 1
        )
      })
      return within.length / rated.length
    })
    for (let i = 1; i < rates.length; i++) expect(rates[i]!).toBeGreaterThan(rates[i - 1]!)
    expect(rates[3]!).toBeGreaterThan(5 * rates[0]!)
  })

  test('instalments are paid late where quality is poor', () => {
    const quality = new Map(
      truth.clients.map(({ client, traits }) => [
        client,
        traits.quality.slice(0, 5).reduce((sum, q) => sum + q, 0) / 5,
      ]),
    )
    const clientOf = new Map(portfolio.facilities!.map(({ id, client }) => [id, client]))
    const dues = new Map<string, Set<string>>()
    for (const { facility, due } of recordsOf('instalments', portfolio.instalments!)) {
      const days = dues.get(facility) ?? new Set()
      dues.set(facility, days.add(String(due)))
    }
    const late = { good: [0, 0], poor: [0, 0] }
    for (const { facility, date } of recordsOf('payments', portfolio.payments!)) {
      const level = quality.get(clientOf.get(facility)!)!
      if (Math.abs(level) < 0.7) continue
      const count = late[level > 0 ? 'good' : 'poor']
      const day = Date.parse(String(date)) / 864e5
      const isPrompt = [0, 1, 2].some(days =>
        dues.get(facility)!.has(new Date((day + days) * 864e5).toISOString().slice(0, 10)),
      )
      count[0]! += isPrompt ? 0 : 1
      count[1]!++
    }
    expect(late.poor[0]! / late.poor[1]!).toBeGreaterThan(2 * (late.good[0]! / late.good[1]!))
  })

  test('answers say how content clients are, with noise', () => {
    const satisfaction = new Map(truth.clients.map(({ client, traits }) => [client, traits.satisfaction]))
    const pairs = Array.from(recordsOf('surveyAnswers', portfolio.surveyAnswers!))
      .filter(({ question }) => question === 'csat')
      .map(
        ({ client, survey, answer }) => [satisfaction.get(client)![Number(survey.slice(2)) - 2020]!, answer] as const,
      )
    expect(correlation(pairs)).toBeGreaterThan(0.6)
    expect(correlation(pairs)).toBeLessThan(0.9)
  })

  test('outcomes of the year after come as often as their probabilities say', () => {
    const alive = truth.clients.filter(({ next }) => next !== 'over')
    const expected = alive.reduce((sum, { traits }) => sum + traits.probabilityOfDefault[5]!, 0)
    const open = new Set(portfolio.defaults!.filter(({ outcome }) => outcome === 'open').map(({ client }) => client))
    const prospects = new Set(portfolio.clients!.filter(({ status }) => status === 'prospect').map(({ id }) => id))
    const came = alive.filter(({ client, next }) => next === 'defaults' && !open.has(client)).length
    const ofOthers = alive
      .filter(({ client }) => !open.has(client) && !prospects.has(client))
      .reduce((sum, { traits }) => sum + traits.probabilityOfDefault[5]!, 0)
    expect(ofOthers).toBeLessThan(expected)
    expect(Math.abs(came - ofOthers)).toBeLessThan(4 * Math.sqrt(ofOthers))
  })
})
