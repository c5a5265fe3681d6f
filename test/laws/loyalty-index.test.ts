/** Laws of the loyalty matrix, the loyalty index and the signs of fading. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import type { FadingHistory, LoyaltyMatrix } from '../../src/loyalty/index.js'
import {
  fadingBacktest,
  fadingSigns,
  loyaltyIndex,
  loyaltyIndexPolicy,
  loyaltyIndices,
  loyaltyMatrix,
  loyaltyTrend,
} from '../../src/loyalty/index.js'
import { isoDate } from '../../src/money/core.js'
import { SMALL } from '../loyalty/loyalty-index/small-policy.js'
import { JUNK, pathsOf, replaced } from './junk.js'

/** Six orders of magnitude, of either sign, and nothing. */
const figure = fc.oneof(
  fc.constant(0),
  fc.tuple(fc.double({ min: -6, max: 6, noNaN: true }), fc.constantFrom(-1, 1)).map(([log, sign]) => sign * 10 ** log),
)
const client = fc.record({
  often: figure,
  fond: fc.option(figure, { nil: null }),
  oftenError: fc.oneof(fc.constant(0), figure.map(Math.abs)),
  fondError: fc.oneof(fc.constant(0), figure.map(Math.abs)),
})
const clients = fc.array(client, { minLength: 1, maxLength: 30 })

type Client = typeof client extends fc.Arbitrary<infer T> ? T : never

function matrixOf(rows: readonly Client[], scale = 1, correlation = 0): LoyaltyMatrix {
  return loyaltyMatrix(
    {
      behaviour: rows.map(({ often }) => scale * often),
      attitude: rows.map(({ fond }) => (fond === null ? null : scale * fond)),
      behaviourErrors: rows.map(({ oftenError }) => scale * oftenError),
      attitudeErrors: rows.map(({ fondError }) => scale * fondError),
    },
    { cutOffs: { behaviour: 'median', attitude: scale * 0.5 }, errorCorrelation: correlation },
  )
}

describe('the loyalty matrix', () => {
  it('has probabilities that add up to 1, and counts that add up to the clients', () => {
    fc.assert(
      fc.property(clients, fc.double({ min: -0.99, max: 0.99, noNaN: true }), (rows, correlation) => {
        const { probability, cells, segment, stability, segmentNames } = matrixOf(rows, 1, correlation)
        for (let row = 0; row < rows.length; row++) {
          const chances = Object.values(probability).map(column => column[row]!)
          expect(chances.every(chance => chance >= 0 && chance <= 1)).toBe(true)
          expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12)
          expect(stability[row]).toBe(probability[segmentNames[segment[row]!]!][row])
          // A reading is never less likely on its own side of both cut-offs than errors and correlation leave it by chance.
          if (correlation === 0) expect(stability[row]).toBeGreaterThanOrEqual(0.25 - 1e-12)
        }
        expect(cells.reduce((sum, cell) => sum + cell.clients, 0)).toBe(rows.length)
        expect(cells.reduce((sum, cell) => sum + cell.expectedClients, 0)).toBeCloseTo(rows.length, 9)
      }),
      { numRuns: 60 },
    )
  })

  it('does not hang on units or on the order of clients', () => {
    fc.assert(
      fc.property(clients, rows => {
        const [one, scaled, turned] = [matrixOf(rows), matrixOf(rows, 1024), matrixOf(rows.toReversed())]
        expect(scaled.segment).toEqual(one.segment)
        expect(turned.segment).toEqual(one.segment.toReversed())
        for (let row = 0; row < rows.length; row++) expect(scaled.stability[row]).toBeCloseTo(one.stability[row]!, 12)
      }),
    )
  })
})

const facts = fc.record(
  {
    wallet: fc.double({ min: -0.5, max: 1.5, noNaN: true }),
    gap: fc.double({ min: -5, max: 50, noNaN: true }),
    recommend: fc.double({ min: -2, max: 12, noNaN: true }),
    trust: fc.double({ min: 0, max: 8, noNaN: true }),
  },
  { requiredKeys: [] },
)

describe('the loyalty index', () => {
  it('lies within 0 and 100 and within its range, and its points add up to it', () => {
    fc.assert(
      fc.property(facts, known => {
        const { index, range, parts, coverage, interval, possible, band } = loyaltyIndex(SMALL, known, {
          errors: { wallet: 0.1, recommend: 2 },
        })
        expect(range.lower).toBeGreaterThanOrEqual(0)
        expect(range.upper).toBeLessThanOrEqual(100)
        expect(range.upper - range.lower).toBeCloseTo(100 * (1 - coverage), 9)
        if (index === undefined || band === undefined) return expect(coverage).toBe(0)
        expect(index >= range.lower && index <= range.upper).toBe(true)
        expect(parts.reduce((sum, { points = 0 }) => sum + points, 0)).toBeCloseTo(index, 12)
        expect(interval!.lower <= index && index <= interval!.upper).toBe(true)
        expect(possible).toContain(band)
      }),
    )
  })

  it('stays within its range as more becomes known', () => {
    fc.assert(
      fc.property(facts, facts, (known, more) => {
        const before = loyaltyIndex(SMALL, known)
        const { index = before.range.lower } = loyaltyIndex(SMALL, { ...more, ...known })
        expect(index).toBeGreaterThanOrEqual(before.range.lower - 1e-9)
        expect(index).toBeLessThanOrEqual(before.range.upper + 1e-9)
      }),
    )
  })

  it('never falls as a figure gets better', () => {
    fc.assert(
      fc.property(facts, fc.double({ min: 0, max: 1, noNaN: true }), (known, step) => {
        const { wallet, gap } = known
        if (wallet === undefined || gap === undefined) return
        const { index = 0 } = loyaltyIndex(SMALL, known)
        expect(loyaltyIndex(SMALL, { ...known, wallet: wallet + step }).index).toBeGreaterThanOrEqual(index - 1e-9)
        expect(loyaltyIndex(SMALL, { ...known, gap: gap - 20 * step }).index).toBeGreaterThanOrEqual(index - 1e-9)
      }),
    )
  })

  it('is the same after JSON, whatever the unit of weights', () => {
    fc.assert(
      fc.property(facts, fc.double({ min: 0.001, max: 1000, noNaN: true }), (known, unit) => {
        const indicators = Object.fromEntries(
          Object.entries(SMALL.indicators).map(([name, one]) => [name, { ...one, weight: one.weight * unit }]),
        )
        const other = loyaltyIndexPolicy(JSON.parse(JSON.stringify({ ...SMALL, indicators })))
        const [{ index = 0 }, { index: same = 0 }] = [loyaltyIndex(SMALL, known), loyaltyIndex(other, known)]
        expect(same).toBeCloseTo(index, 9)
        const many = loyaltyIndices(SMALL, {
          ...Object.fromEntries(Object.entries(known).map(([k, v]) => [k, [v]])),
          x: [1],
        })
        expect(many.index[0]).toBeCloseTo(index, 9)
      }),
    )
  })

  it('has a trend that turns with its readings', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 20 }), indices => {
        const trendOf = (values: readonly number[]) =>
          loyaltyTrend(values.map((index, i) => ({ date: isoDate(18_000 + 90 * i), index })))
        const [up, down] = [trendOf(indices), trendOf(indices.map(index => 100 - index))]
        expect(down.perYear).toBeCloseTo(-up.perYear, 9)
        expect(down.pValue).toBe(up.pValue)
        expect(up.pValue >= 0 && up.pValue <= 1).toBe(true)
      }),
    )
  })
})

const day = fc.integer({ min: 0, max: 2000 }).map(number => isoDate(18_000 + number))
const dated = fc.uniqueArray(fc.record({ date: day, value: figure }), { selector: ({ date }) => date, maxLength: 12 })
const history = fc.record(
  {
    purchases: fc.array(day, { maxLength: 30 }),
    products: fc.uniqueArray(fc.record({ date: day, value: fc.integer({ min: 0, max: 9 }) }), {
      selector: ({ date }) => date,
      maxLength: 5,
    }),
    balances: dated,
    satisfaction: dated,
    contacts: fc.array(fc.record({ date: day, answered: fc.boolean() }), { maxLength: 20 }),
    atStake: figure.map(Math.abs),
  },
  { requiredKeys: [] },
)
const book = fc
  .array(history, { minLength: 1, maxLength: 12 })
  .map(histories => histories.map((one, i): FadingHistory => ({ client: i, ...one })))
const observedUntil = isoDate(19_400)

describe('signs of fading', () => {
  it('are probabilities and finite, each client once, and every sign seen or not', () => {
    fc.assert(
      fc.property(book, histories => {
        const { clients: found, ranking } = fadingSigns(histories, { observedUntil })
        expect(found.map(one => one.client)).toEqual(histories.map(one => one.client))
        for (const { signs, unseen, adjusted, pValue, raised } of found) {
          expect(new Set([...signs, ...unseen].map(({ sign }) => sign)).size).toBe(6)
          for (const sign of signs) {
            expect(sign.pValue >= 0 && sign.pValue <= 1).toBe(true)
            expect(Number.isFinite(sign.strength) && sign.strength >= 0).toBe(true)
            expect(sign.since <= observedUntil).toBe(true)
            expect(sign.text).not.toMatch(/[{}]|NaN|undefined|Infinity/)
          }
          if (pValue !== undefined) expect(adjusted).toBeGreaterThanOrEqual(pValue)
          expect(signs.some(sign => sign.raised)).toBe(raised)
        }
        expect(ranking).toHaveLength(found.filter(({ raised }) => raised).length)
      }),
      { numRuns: 60 },
    )
  })

  it('see nothing later than their day, and do not hang on the order of clients', () => {
    fc.assert(
      fc.property(book, histories => {
        const upTo = <T extends { readonly date: unknown }>(rows: readonly T[] | undefined): readonly T[] =>
          rows === undefined ? [] : rows.filter(({ date }) => String(date) <= observedUntil)
        const cut = histories.map(one => ({
          ...one,
          purchases: (one.purchases === undefined ? [] : one.purchases).filter(date => String(date) <= observedUntil),
          products: upTo(one.products),
          balances: upTo(one.balances),
          satisfaction: upTo(one.satisfaction),
          contacts: upTo(one.contacts),
        }))
        const { clients: whole } = fadingSigns(histories, { observedUntil })
        expect(fadingSigns(cut, { observedUntil }).clients).toEqual(whole)
        const turned = fadingSigns(histories.toReversed(), { observedUntil }).clients.toReversed()
        for (const [i, one] of turned.entries()) {
          for (const [k, sign] of one.signs.entries()) expect(sign.pValue).toBeCloseTo(whole[i]!.signs[k]!.pValue, 9)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('have a record whose shares are shares', () => {
    fc.assert(
      fc.property(book, fc.integer({ min: 0, max: 1500 }), (histories, gone) => {
        const lost = histories.slice(0, 2).map(({ client: id }) => ({ client: id, date: isoDate(18_400 + gone) }))
        const lookOn = [18_300, 18_600, 18_900, 19_200].map(isoDate)
        const record = fadingBacktest(histories, { lookOn, lost, knownUntil: isoDate(20_000) })
        for (const one of [record, ...Object.values(record.signs)]) {
          expect(one.foretold).toBeLessThanOrEqual(one.alarms)
          const { precision = 0, recall = 0, leadDays } = one
          expect(precision >= 0 && precision <= 1 && recall >= 0 && recall <= 1).toBe(true)
          if (leadDays !== undefined) {
            expect(leadDays.quarter > 0 && leadDays.threeQuarters <= 365).toBe(true)
          }
        }
        expect(record.clients).toBeLessThanOrEqual(histories.length)
      }),
      { numRuns: 30 },
    )
  })
})

describe('doors', () => {
  const columns = { behaviour: [1, 2, 3], attitude: [1, null, 3], attitudeErrors: [0.1, 0.1, 0.1], value: [1, 2, 3] }
  const options = { cutOffs: { behaviour: 'median', attitude: 2 }, sampling: { seed: 1, draws: 3 }, level: 0.9 }
  const histories = [
    {
      client: 1,
      purchases: ['2023-01-01', { year: 2023, month: 5, day: 6 }],
      products: [{ date: '2023-01-01', value: 2 }],
      balances: [{ date: '2023-01-01', value: 2 }],
      contacts: [{ date: '2023-01-01', answered: true }],
      atStake: 3,
    },
  ]
  const fading = { observedUntil: '2024-01-01', recentDays: 100, survey: { standardDeviation: 1, reliability: 0.5 } }
  const backtest = { lookOn: ['2023-12-01'], lost: [{ client: 1, date: '2023-12-20' }], knownUntil: '2024-01-01' }
  const readings = [
    { date: '2023-01-01', index: 3 },
    { date: '2024-01-01', index: 4 },
  ]
  const run: Readonly<Record<string, readonly [unknown, (given: never) => unknown]>> = {
    columns: [columns, given => loyaltyMatrix(given, { cutOffs: { behaviour: 'median', attitude: 2 } })],
    'options of a matrix': [options, given => loyaltyMatrix(columns, given)],
    policy: [SMALL, given => loyaltyIndex(given, { wallet: 1 })],
    facts: [{ wallet: 1, gap: 2 }, given => loyaltyIndex(SMALL, given)],
    'columns of facts': [{ wallet: [1, 2], gap: [2, null] }, given => loyaltyIndices(SMALL, given)],
    readings: [readings, given => loyaltyTrend(given)],
    histories: [histories, given => fadingSigns(given, { observedUntil: '2024-01-01' })],
    'options of signs': [fading, given => fadingSigns([{ client: 1 }], given)],
    'options of a backtest': [backtest, given => fadingBacktest([{ client: 1, purchases: ['2023-01-01'] }], given)],
  }

  it.each(Object.keys(run))('of %s answer junk with an error of their own, or with figures', name => {
    const [good, call] = run[name]!
    for (const path of pathsOf(good)) {
      for (const junk of JUNK) {
        try {
          Reflect.apply(call, undefined, [replaced(good, path, junk)])
        } catch (error) {
          if (!(error instanceof ClienteleError)) throw error
        }
      }
    }
    expect(() => Reflect.apply(call, undefined, [good])).not.toThrow()
  })
})
