import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import {
  mutualDependence,
  relationshipDepth,
  relationshipTenure,
  stickiness,
  willingnessToCooperate,
} from '../../src/loyalty/bonds/index.js'
import type { BalanceColumns, RelationshipColumns } from '../../src/loyalty/rates/index.js'
import {
  churnRate,
  convertChurnRate,
  convertRetentionRate,
  renewalRate,
  repurchaseRate,
  retentionCohorts,
  retentionRate,
  revenueRetention,
  winBackRate,
} from '../../src/loyalty/rates/index.js'
import { shareOfWallet, walletAllocation, walletAllocationRule, walletChange } from '../../src/loyalty/wallet/index.js'
import type { Interval } from '../../src/model/index.js'
import { isoDate } from '../../src/money/index.js'
import { shrunkenProportions } from '../../src/statistics/shrunken-proportions.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const day = fc.integer({ min: 18_000, max: 20_000 })
const spell = fc.record({
  client: fc.integer({ min: 0, max: 25 }),
  start: day,
  lasts: fc.option(fc.integer({ min: 1, max: 900 }), { nil: null }),
})
const book = fc.array(spell, { minLength: 1, maxLength: 40 })
type Spells = readonly { readonly client: number; readonly start: number; readonly lasts: number | null }[]

function columnsOf(rows: Spells, perGroup = 1): RelationshipColumns {
  return {
    client: rows.map(({ client }) => client),
    start: rows.map(({ start }) => isoDate(start)),
    end: rows.map(({ start, lasts }) => (lasts === null ? null : isoDate(start + lasts))),
    ...(perGroup > 1 && { group: rows.map(({ client }) => Math.floor(client / perGroup)) }),
  }
}

const UNTIL = isoDate(20_000)
const PERIOD = { from: isoDate(19_000), to: isoDate(19_700) }

function expectHolds({ lower, upper }: Interval, value: number): void {
  expect(lower).toBeLessThanOrEqual(value + 1e-12)
  expect(upper).toBeGreaterThanOrEqual(value - 1e-12)
}

describe('rates of relationships', () => {
  it('keep or lose every client of the opening, and interval and share lie within [0, 1]', () => {
    fc.assert(
      fc.property(book, fc.integer({ min: 1, max: 4 }), (rows, perGroup) => {
        const columns = columnsOf(rows, perGroup)
        const [stay, leave] = [retentionRate(columns, PERIOD), churnRate(columns, PERIOD)]
        expect(stay.part + leave.part).toBe(stay.whole)
        for (const { rate, interval } of [stay, leave]) {
          if (rate === undefined || interval === undefined) continue
          expect(rate >= 0 && rate <= 1 && interval.lower >= 0 && interval.upper <= 1).toBe(true)
          expectHolds(interval, rate)
        }
        if (stay.perYear && leave.perYear) expect(stay.perYear.rate + leave.perYear.rate).toBeCloseTo(1, 12)
      }),
    )
  })

  it('do not depend on the order of rows, nor on how spells that touch are cut', () => {
    fc.assert(
      fc.property(book, rows => {
        const cut = rows.flatMap(({ client, start, lasts }) =>
          lasts !== null && lasts > 1
            ? [
                { client, start: start + 1, lasts: lasts - 1 },
                { client, start, lasts: 1 },
              ]
            : [{ client, start, lasts }],
        )
        const options = { observedUntil: UNTIL, by: 'quarter' } as const
        for (const other of [rows.toReversed(), cut]) {
          expect(retentionRate(columnsOf(other), PERIOD)).toEqual(retentionRate(columnsOf(rows), PERIOD))
          expect(retentionCohorts(columnsOf(other), options)).toEqual(retentionCohorts(columnsOf(rows), options))
          const window = { observedUntil: UNTIL, within: 180 }
          expect(winBackRate(columnsOf(other), window).watched).toEqual(winBackRate(columnsOf(rows), window).watched)
        }
      }),
    )
  })

  it('fall with the age of a cohort, and start with all of it', () => {
    fc.assert(
      fc.property(book, fc.constantFrom('month' as const, 'quarter' as const, 'year' as const), (rows, by) => {
        const { cohorts, all } = retentionCohorts(columnsOf(rows), { observedUntil: UNTIL, by })
        const clients = new Set(rows.map(({ client }) => client))
        expect(cohorts.reduce((sum, { size }) => sum + size, 0)).toBe(clients.size)
        for (const { size, cells } of cohorts) {
          expect(cells.every(({ remaining }, k) => remaining <= (k === 0 ? size : cells[k - 1]!.remaining))).toBe(true)
          if (cells[0]) expect(cells[0].share).toBe(1)
        }
        for (const [k, { size, remaining }] of all.entries()) {
          const reach = cohorts.filter(({ cells }) => k < cells.length)
          expect(size).toBe(reach.reduce((sum, cohort) => sum + cohort.size, 0))
          expect(remaining).toBe(reach.reduce((sum, { cells }) => sum + cells[k]!.remaining, 0))
        }
      }),
    )
  })

  it('win back more within a longer window', () => {
    fc.assert(
      fc.property(book, fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (rows, days, more) => {
        const within = (window: number) => winBackRate(columnsOf(rows), { observedUntil: UNTIL, within: window }).all
        const [short, long] = [within(days), within(days + more)]
        // Who was watched to the end of the longer window was to that of the shorter one.
        if (short === undefined) expect(long).toBeUndefined()
        if (short === undefined || long === undefined) return
        expect(long.rate).toBeGreaterThanOrEqual(short.rate - 1e-12)
        expect(long.rate).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('hand over durations that end within what was seen', () => {
    fc.assert(
      fc.property(book, rows => {
        const { durations, current } = relationshipTenure(columnsOf(rows), { observedUntil: UNTIL, unit: 'day' })
        for (let i = 0; i < durations.duration.length; i++) {
          expect(durations.duration[i]).toBeGreaterThanOrEqual(0)
          expect(durations.duration[i]).toBeLessThanOrEqual(2000)
        }
        expect(current.tenure.every(days => days >= 0 && days <= 2000)).toBe(true)
      }),
    )
  })

  it('compound', () => {
    const share = fc.double({ min: 1e-6, max: 1, noNaN: true })
    // Compounding 0.000001 over years of days leaves the range of a double: from there on both are 0, and no day comes back.
    const unit = fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const)
    fc.assert(
      fc.property(share, unit, unit, unit, (rate, from, by, to) => {
        fc.pre(convertRetentionRate(rate, { from, to: by }) > 1e-300)
        const stays = convertRetentionRate(convertRetentionRate(rate, { from, to: by }), { from: by, to })
        expect(stays).toBeCloseTo(convertRetentionRate(rate, { from, to }), 9)
        const leaves = convertChurnRate(1 - rate, { from, to })
        expect(leaves).toBeCloseTo(1 - convertRetentionRate(rate, { from, to }), 9)
      }),
    )
  })
})

const amount = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1_000_000 }))
const balance = fc
  .record({
    client: fc.integer({ min: 0, max: 30 }),
    opening: amount,
    closing: amount,
    part: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ opening, part, ...rest }) => ({ ...rest, opening, scheduled: Math.floor((opening * part) / 4) }))
const balances = fc.array(balance, { minLength: 1, maxLength: 40 })
type Balance = {
  readonly client: number
  readonly opening: number
  readonly closing: number
  readonly scheduled: number
}

function balanceColumns(rows: readonly Balance[], unit = 1): BalanceColumns {
  return {
    client: rows.map(({ client }) => client),
    opening: rows.map(({ opening }) => opening * unit),
    scheduled: rows.map(({ scheduled }) => scheduled * unit),
    closing: rows.map(({ closing }) => closing * unit),
  }
}

describe('revenue retention', () => {
  it('keeps gross within [0, 1] and at most net', () => {
    fc.assert(
      fc.property(balances, rows => {
        const { gross, net } = revenueRetention(balanceColumns(rows))
        expect(gross.rate === undefined).toBe(net === undefined)
        if (gross.rate === undefined || net === undefined) return
        expect(gross.rate).toBeLessThanOrEqual(Math.min(1, net.rate) + 1e-12)
        expect(gross.rate).toBeGreaterThanOrEqual(0)
        expectHolds(gross.interval!, gross.rate)
        expectHolds(net.interval, net.rate)
      }),
    )
  })

  it('accounts for all money: whole amounts to the last unit', () => {
    fc.assert(
      fc.property(balances, rows => {
        const { totals, clients, counts } = revenueRetention(balanceColumns(rows))
        const { opening, scheduled, base, churn, contraction, expansion, closing } = totals
        expect(opening - scheduled).toBe(base)
        expect(base - churn - contraction + expansion + totals.new).toBe(closing)
        expect(clients.reduce((sum, { difference }) => sum + difference, base)).toBe(closing)
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(clients.length)
      }),
    )
  })

  it('does not depend on the unit of money or the order of rows, and one client may be many rows', () => {
    fc.assert(
      fc.property(balances, fc.constantFrom(1e-6, 1e-3, 1e3, 1e6), (rows, unit) => {
        const plain = revenueRetention(balanceColumns(rows))
        const scaled = revenueRetention(balanceColumns(rows, unit))
        const turned = revenueRetention(balanceColumns(rows.toReversed()))
        const halves = revenueRetention(balanceColumns([...rows, ...rows], 0.5))
        for (const other of [scaled, turned, halves]) {
          expect(other.counts).toEqual(plain.counts)
          if (plain.net === undefined || plain.gross.rate === undefined) continue
          expect(other.gross.rate).toBeCloseTo(plain.gross.rate, 10)
          expect(other.net?.rate).toBeCloseTo(plain.net.rate, 8)
          expect(other.gross.interval?.lower).toBeCloseTo(plain.gross.interval!.lower, 8)
        }
      }),
    )
  })
})

describe('wallets', () => {
  const wallet = fc
    .record({ own: amount, elsewhere: fc.option(amount, { nil: null }) })
    .map(({ own, elsewhere }) => ({ own, total: elsewhere === null ? null : own + elsewhere }))
  const wallets = fc.array(wallet, { minLength: 1, maxLength: 30 })
  const columns = (rows: readonly { readonly own: number; readonly total: number | null }[]) => ({
    client: rows.map((_, i) => i),
    own: rows.map(({ own }) => own),
    total: rows.map(({ total }) => total),
  })

  it('have shares within [0, 1], and own credit and headroom that add up to the totals', () => {
    fc.assert(
      fc.property(wallets, rows => {
        const { portfolio, headroom, unknown } = shareOfWallet(columns(rows))
        expect(portfolio.part + headroom).toBe(portfolio.whole)
        expect(unknown.clients).toBe(rows.filter(({ total }) => total === null).length)
        if (portfolio.rate !== undefined) expectHolds(portfolio.interval!, portfolio.rate)
      }),
    )
  })

  it('split every change without a rest, and turn with the dates', () => {
    fc.assert(
      fc.property(wallets, wallets, (one, two) => {
        const [there, back] = [walletChange(columns(one), columns(two)), walletChange(columns(two), columns(one))]
        for (const { own, fromWallet, fromShare } of [...there.clients, there]) {
          expect(Math.abs(own - fromWallet - fromShare)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(fromWallet)))
        }
        expect(back.own).toBe(0 - there.own + 0)
        expect(back.fromWallet).toBeCloseTo(-there.fromWallet, 5)
        if (there.interval !== undefined) expectHolds(there.interval, there.change!)
      }),
    )
  })

  it('are allocated whole, whatever the ties', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null })
    const ratings = fc.array(fc.array(rating, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(ratings, lists => {
        const { shares, brands } = walletAllocation(Object.fromEntries(lists.map((list, i) => [`b${i}`, list])))
        for (let client = 0; client < 6; client++) {
          const sum = Object.values(shares).reduce((all, column) => all + column[client]!, 0)
          expect(sum).toBeCloseTo(brands[client] === 0 ? 0 : 1, 12)
        }
      }),
    )
    for (let brands = 1; brands < 50; brands++) {
      const all = Array.from({ length: brands }, (_, i) => walletAllocationRule({ rank: i + 1, brands }))
      expect(all.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    }
  })
})

describe('scores', () => {
  const cell = fc.option(fc.double({ min: -10, max: 20, noNaN: true }), { nil: null })
  it('lie within [0, 100] and their range, and their parts add up', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 20 }), rows => {
        const column = (at: 0 | 1 | 2 | 3) => rows.map(row => row[at])
        const scores = stickiness({
          products: column(0),
          balanceShare: column(1),
          tenureYears: column(2),
          switchingCost: column(3),
        })
        for (const { score, range, parts, coverage } of scores) {
          expect(range.lower >= 0 && range.upper <= 100).toBe(true)
          expect(range.upper - range.lower).toBeCloseTo(100 * (1 - coverage), 9)
          if (score === undefined) continue
          expect(range.lower <= score && score <= range.upper).toBe(true)
          expect(parts.reduce((sum, { contribution = 0 }) => sum + contribution, 0)).toBeCloseTo(score, 9)
        }
      }),
    )
  })

  it('shares that are drawn together keep their order among equal trials, and lie within their interval', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(counts, successes => {
        const { values, lower, upper, populationWeight } = shrunkenProportions(
          successes,
          successes.map(() => 12),
        )
        for (const [i, count] of successes.entries()) {
          expect(lower[i]! <= values[i]! && values[i]! <= upper[i]!).toBe(true)
          expect(populationWeight[i]! > 0 && populationWeight[i]! <= 1).toBe(true)
          for (const [j, other] of successes.entries()) if (count > other) expect(values[i]).toBeGreaterThan(values[j]!)
        }
      }),
      { numRuns: 40 },
    )
  })
})

const DOORS: readonly (readonly [name: string, door: (...given: never[]) => unknown, given: readonly unknown[]])[] = [
  [
    'retentionRate',
    retentionRate,
    [columnsOf([{ client: 1, start: 18_000, lasts: 900 }], 2), { ...PERIOD, level: 0.9 }],
  ],
  [
    'retentionCohorts',
    retentionCohorts,
    [
      columnsOf([{ client: 1, start: 18_000, lasts: null }]),
      { observedUntil: UNTIL, by: 'year', age: 'month', counting: 'present', level: 0.9 },
    ],
  ],
  [
    'winBackRate',
    winBackRate,
    [
      columnsOf([{ client: 1, start: 18_000, lasts: 9 }]),
      { observedUntil: UNTIL, within: { value: 1, unit: 'year' }, from: UNTIL, level: 0.9 },
    ],
  ],
  [
    'renewalRate',
    renewalRate,
    [
      { client: ['A'], due: [UNTIL], renewed: [UNTIL], closed: [null], value: [5], group: ['x'] },
      { observedUntil: UNTIL, graceDays: 3, from: UNTIL, to: UNTIL, level: 0.9 },
    ],
  ],
  [
    'repurchaseRate',
    repurchaseRate,
    [
      { client: ['A'], date: [UNTIL], group: [null] },
      { observedUntil: UNTIL, within: 9 },
    ],
  ],
  [
    'revenueRetention',
    revenueRetention,
    [{ client: ['A'], opening: [9], closing: [5], scheduled: [1], group: [null] }, { level: 0.9 }],
  ],
  ['convertRetentionRate', convertRetentionRate, [0.9, { from: 'year', to: { value: 2, unit: 'day' } }]],
  ['shareOfWallet', shareOfWallet, [{ client: ['A'], own: [5], total: [9], group: [1] }, { level: 0.9 }]],
  [
    'walletChange',
    walletChange,
    [{ client: ['A'], own: [5], total: [9] }, { client: ['A'], own: [5], total: [null] }, { level: 0.9 }],
  ],
  ['walletAllocation', walletAllocation, [{ ours: [5, null] }, { level: 0.9 }]],
  ['walletAllocationRule', walletAllocationRule, [{ rank: 1.5, brands: 2 }]],
  [
    'relationshipDepth',
    relationshipDepth,
    [
      { loan: [5], card: [true] },
      { group: ['x'], level: 0.9 },
    ],
  ],
  [
    'relationshipTenure',
    relationshipTenure,
    [columnsOf([{ client: 1, start: 18_000, lasts: 9 }]), { observedUntil: UNTIL, unit: 'day', level: 0.9 }],
  ],
  ['stickiness', stickiness, [{ a: [5] }, { parts: { a: { weight: 1, worst: 0, best: 2 } } }]],
  [
    'mutualDependence',
    mutualDependence,
    [
      { client: ['A'], revenue: [5], exposure: [5], fundingShare: [0.5] },
      { capital: 9, dependsFrom: 0.5 },
    ],
  ],
  [
    'willingnessToCooperate',
    willingnessToCooperate,
    [
      { requests: { client: ['A'], sent: [isoDate(19_000)], answered: [null] } },
      { observedUntil: UNTIL, withinDays: { offers: 3 }, weights: { requests: 1, deliveries: 1, offers: 1 } },
    ],
  ],
  ['shrunkenProportions', shrunkenProportions, [[1, 2], [3, 4], { level: 0.9 }]],
]

describe('doors', () => {
  it.each(DOORS)('%s answers or refuses by name, whatever stands wherever', (_, door, given) => {
    Reflect.apply(door, undefined, given)
    for (const [at, argument] of given.entries()) {
      for (const path of pathsOf(argument)) {
        for (const junk of JUNK) {
          const arguments_ = given.map((other, i) => (i === at ? replaced(argument, path, junk) : other))
          try {
            expectNoHoles(Reflect.apply(door, undefined, arguments_))
          } catch (error) {
            if (!(error instanceof ClienteleError)) throw new Error(`${path.join('.')} as ${String(junk)}: ${error}`)
          }
        }
      }
    }
  })
})

/** Neither NaN nor null stands in an answer. */
function expectNoHoles(answer: unknown): void {
  if (typeof answer === 'number') expect(Number.isFinite(answer)).toBe(true)
  if (typeof answer === 'object') {
    expect(answer).not.toBeNull()
    for (const inner of Object.values(answer ?? {})) expectNoHoles(inner)
  }
}
