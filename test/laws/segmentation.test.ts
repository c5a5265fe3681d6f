/** Laws of RFM over clients whose money spans six orders of magnitude, with values that many of them share. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../src/model/index.js'
import { TIME_UNITS } from '../../src/money/index.js'
import { customerBase } from '../../src/records/index.js'
import type { RfmColumns, RfmOptions, RfmScores, SegmentRule } from '../../src/segmentation/index.js'
import { rfm } from '../../src/segmentation/index.js'
import { magnitude } from './arbitrary.js'

type Client = rfm.RfmClient

const client: fc.Arbitrary<Client> = fc.record({
  recencyDays: fc.oneof(fc.nat(20), magnitude(1e-3, 1e3)),
  purchases: fc.oneof(fc.integer({ min: 1, max: 4 }), magnitude(1, 1e6).map(Math.floor)),
  spend: fc.oneof(
    fc.constantFrom(0, 0.1, -5),
    magnitude(1e-3, 1e3),
    magnitude(1e-3, 1e3).map(x => -x),
  ),
})
const clients = fc.array(client, { minLength: 1, maxLength: 40 })
const scores = fc.integer({ min: 2, max: 9 })

function range(most: number): fc.Arbitrary<readonly [number, number]> {
  const score = fc.integer({ min: 1, max: most })
  return fc.tuple(score, score).map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
}

const rulesFor = (most: number): fc.Arbitrary<SegmentRule[]> =>
  fc.array(
    fc.record(
      {
        name: fc.constantFrom('a', 'b', 'c'),
        recency: range(most),
        frequency: range(most),
        monetary: range(most),
      },
      { requiredKeys: ['name'] },
    ),
    { maxLength: 6 },
  )
const options: fc.Arbitrary<RfmOptions> = scores.chain(most =>
  fc.record({
    scores: fc.constant(most),
    monetary: fc.constantFrom('total-spend', 'mean-spend'),
    binning: fc.constantFrom('independent', 'nested'),
    weights: fc.record({ recency: magnitude(1e-3, 1e3), frequency: fc.nat(5), monetary: fc.nat(5) }),
    segments: rulesFor(most),
  }),
)

function columnsOf(list: readonly Client[]): RfmColumns {
  return {
    recencyDays: list.map(({ recencyDays }) => recencyDays),
    purchases: list.map(({ purchases }) => purchases),
    spend: list.map(({ spend }) => spend),
  }
}

function rowsOf({ size, recency, frequency, monetary, rfm: code, weighted, segment, segmentNames }: RfmScores) {
  return Array.from({ length: size }, (_, i) => ({
    recency: recency[i],
    frequency: frequency[i],
    monetary: monetary[i],
    rfm: code[i],
    weighted: weighted[i],
    segment: segmentNames[segment[i] ?? -1],
  }))
}

describe('rfm', () => {
  it('scores every client, old or new, within its range', () => {
    fc.assert(
      fc.property(clients, clients, options, (old, others, plan) => {
        const most = plan.scores ?? Number.NaN
        for (const row of rowsOf(rfm.score(rfm.fit(columnsOf(old), plan), columnsOf(others)))) {
          for (const score of [row.recency, row.frequency, row.monetary, Math.round(row.weighted ?? 0)]) {
            expect(score).toBeGreaterThanOrEqual(1)
            expect(score).toBeLessThanOrEqual(most)
          }
          expect(row.rfm).toBe(100 * (row.recency ?? 0) + 10 * (row.frequency ?? 0) + (row.monetary ?? 0))
        }
      }),
    )
  })

  it('never splits equal values, and scores better ones no lower', () => {
    fc.assert(
      fc.property(clients, clients, scores, (old, others, most) => {
        const { recency, frequency, monetary } = rfm.score(
          rfm.fit(columnsOf(old), { scores: most }),
          columnsOf([...old, ...others]),
        )
        const all = [...old, ...others]
        const columns = [
          [all.map(({ recencyDays }) => -recencyDays), recency],
          [all.map(({ purchases }) => purchases), frequency],
          [all.map(({ spend }) => spend), monetary],
        ] as const
        for (const [values, scored] of columns) {
          const order = values.map((_, i) => i).sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0))
          for (const [place, i] of order.entries()) {
            const before = order[place - 1]
            if (before === undefined) continue
            if (values[before] === values[i]) expect(scored[before]).toBe(scored[i])
            else expect(scored[before]).toBeLessThanOrEqual(scored[i] ?? 0)
          }
        }
      }),
    )
  })

  it('answers a client alone as it answers it among others', () => {
    fc.assert(
      fc.property(clients, clients, options, (old, others, plan) => {
        const model = rfm.fit(columnsOf(old), plan)
        expect(rowsOf(rfm.score(model, columnsOf(others)))).toEqual(others.map(one => rfm.score(model, one)))
      }),
    )
  })

  it('does not depend on the order of clients', () => {
    const shuffled = clients.chain(list =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, options, ([list, order], plan) => {
        const other = order.map(i => list[i]).filter(one => one !== undefined)
        const model = rfm.fit(columnsOf(list), plan)
        const again = rfm.fit(columnsOf(other), plan)
        expect(again).toEqual(model)
        const rows = rowsOf(rfm.score(model, columnsOf(list)))
        expect(rowsOf(rfm.score(again, columnsOf(other)))).toEqual(order.map(i => rows[i]))
        const [here, there] = [list, other].map(some => rfm.summarise(model, columnsOf(some)))
        expect(there?.counts).toEqual(here?.counts)
        for (const [i, row] of (here?.segments ?? []).entries()) {
          expect(there?.segments[i]?.clients).toBe(row.clients)
          expect(Math.abs((there?.segments[i]?.spend ?? Number.NaN) - row.spend)).toBeLessThanOrEqual(1e-9)
        }
      }),
    )
  })

  it('scales with money in nothing but the monetary edges', () => {
    fc.assert(
      fc.property(clients, scores, fc.integer({ min: -500, max: 500 }), (list, most, exponent) => {
        const factor = 2 ** exponent
        const scaled = list.map(one => ({ ...one, spend: one.spend * factor }))
        const model = rfm.fit(columnsOf(list), { scores: most })
        const other = rfm.fit(columnsOf(scaled), { scores: most })
        const { monetary, ...rest } = model.params.edges
        const edges = { ...rest, monetary: monetary.map(edge => edge * factor) }
        expect(other).toEqual({ ...model, params: { ...model.params, edges } })
        expect(rfm.score(other, columnsOf(scaled))).toEqual(rfm.score(model, columnsOf(list)))
      }),
    )
  })

  it('survives JSON', () => {
    fc.assert(
      fc.property(clients, options, (list, plan) => {
        const model = rfm.fit(columnsOf(list), plan)
        const revived = reviveWith([rfm.codec], JSON.stringify(model))
        expect(revived).toEqual(model)
        expect(rfm.score(revived, columnsOf(list))).toEqual(rfm.score(model, columnsOf(list)))
        expect(rfm.score(JSON.parse(JSON.stringify(model)), columnsOf(list))).toEqual(rfm.score(model, columnsOf(list)))
      }),
    )
  })

  it('counts every client once by each score, by segment and on the heat map', () => {
    fc.assert(
      fc.property(clients, options, (list, plan) => {
        const model = rfm.fit(columnsOf(list), plan)
        const { counts, segments, heatMap } = rfm.summarise(model, columnsOf(list))
        expect(model.fit.source === 'quantiles' && model.fit.counts).toEqual(counts)
        const sums = [counts.recency, counts.frequency, counts.monetary, segments.map(row => row.clients)]
        sums.push(heatMap.map(cell => cell.clients))
        for (const cells of sums) expect(cells.reduce((sum, count) => sum + count, 0)).toBe(list.length)
        const purchases = list.reduce((sum, one) => sum + one.purchases, 0)
        expect(heatMap.reduce((sum, cell) => sum + cell.purchases, 0)).toBe(purchases)
      }),
    )
  })

  it('leaves unassigned whom the report on segments says it leaves', () => {
    fc.assert(
      fc.property(clients, options, (list, plan) => {
        const { uncovered, rules } = rfm.checkSegments(plan.segments ?? [], plan.scores)
        const rows = rowsOf(rfm.score(rfm.fit(columnsOf(list), plan), columnsOf(list)))
        for (const { rfm: code, segment } of rows) {
          expect(uncovered.includes(code ?? 0)).toBe(segment === 'unassigned')
          const beaten = rules.filter(({ shadowedBy }) => shadowedBy.some(({ cells }) => cells.includes(code ?? 0)))
          for (const rule of beaten) {
            const winner = rule.shadowedBy.find(({ cells }) => cells.includes(code ?? 0))
            expect(winner?.name).toBe(segment)
          }
        }
      }),
    )
  })

  it('is the same for a log in every unit of time', () => {
    const order = fc.record({
      client: fc.nat(8),
      date: fc.integer({ min: 19_000, max: 19_400 }).map(day => new Date(day * 86_400_000)),
      amount: fc.integer({ min: 0, max: 9999 }).map(cents => cents / 100),
    })
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 60 }), scores, (orders, most) => {
        const bases = TIME_UNITS.map(timeUnit =>
          customerBase(orders, { timeUnit, observedUntil: new Date(19_400 * 86_400_000), spend: 'all-orders' }),
        )
        const models = bases.map(base => rfm.fit(base, { scores: most }))
        for (const [i, base] of bases.entries()) {
          expect(models[i]).toEqual(models[0])
          expect(bases[0] && models[0] && rfm.score(models[0], base)).toEqual(
            bases[0] && models[0] && rfm.score(models[0], bases[0]),
          )
        }
      }),
    )
  })
})
