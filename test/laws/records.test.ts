import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import { daysPer, parseDay, TIME_UNITS } from '../../src/money/index.js'
import type { BaseOptions, CustomerBase, Kept, Order } from '../../src/records/index.js'
import {
  checkOrders,
  customerBase,
  customerBaseBuilder,
  customerBaseFromSummary,
  purchaseIntervals,
} from '../../src/records/index.js'
import { orderSchema } from '../../src/records/order-schema.js'

const FIRST = 19_000
const SPLIT = FIRST + 60
const END = FIRST + 90

interface Event {
  readonly client: string | number
  readonly day: number
  readonly amount: number
}

const client = fc.oneof(fc.nat(9), fc.constantFrom('a', 'b', '7', '8'), fc.constantFrom(-5, 2 ** 40, 0.5))
const amount = fc.oneof(fc.integer({ min: -20, max: 50 }), fc.constant(0), fc.double({ min: -5, max: 5, noNaN: true }))
const event: fc.Arbitrary<Event> = fc.record({ client, day: fc.integer({ min: FIRST, max: END + 10 }), amount })
const someone: Event = { client: 'someone', day: FIRST, amount: 3 }
/** At least one client is observed. */
const log = fc.array(event, { maxLength: 120 }).map(events => [...events, someone])

const options: fc.Arbitrary<BaseOptions> = fc
  .record({
    observedUntil: fc.constant(dateOf(SPLIT)),
    holdoutUntil: fc.constantFrom(undefined, dateOf(END)),
    timeUnit: fc.constantFrom(...TIME_UNITS),
    spend: fc.constantFrom('repeat-orders', 'all-orders'),
    refunds: fc.constantFrom('net', 'drop'),
    zeros: fc.constantFrom('order-without-spend', 'drop'),
    keep: fc.subarray<Kept>(['intervals', 'logSpend']),
  })
  .map(({ holdoutUntil, ...rest }) => (holdoutUntil === undefined ? rest : { ...rest, holdoutUntil }))

function dateOf(day: number): Date {
  return new Date(day * 86_400_000)
}

function rowsOf(events: readonly Event[]): Order[] {
  return events.map(({ client, day, amount }) => ({ client, date: dateOf(day), amount }))
}

/** Everything but the order of clients: one line per client, sorted. */
function contents(base: CustomerBase): unknown {
  const { ids, frequency, recency, age, meanSpend, spendOrders, logIntervals, logSpend, holdout, dropped } = base
  const lines = Array.from(ids, (id, i) =>
    JSON.stringify([
      id,
      frequency[i],
      recency[i],
      age[i],
      meanSpend?.[i],
      spendOrders?.[i],
      logIntervals?.[i],
      logSpend?.mean[i],
      logSpend?.squares[i],
      holdout?.frequency[i],
      holdout?.meanSpend?.[i],
      holdout?.spendOrders?.[i],
    ]),
  )
  const { ofClient, ...patterns } = base.patterns
  return { lines: lines.sort(), patterns, dropped }
}

/** The base as a reader of its documentation would work it out, client by client. */
function byHand(events: readonly Event[], options: BaseOptions): unknown[] {
  const { holdoutUntil, timeUnit = 'day', spend, refunds, zeros } = options
  const kept = refunds === 'drop' ? events.filter(({ amount }) => amount >= 0) : events
  return [...new Set(kept.map(({ client }) => client))].flatMap(id => {
    const own = kept.filter(({ client }) => client === id)
    const counts = ({ value }: HandOrder): boolean => zeros !== 'drop' || value > 1e-7
    const calibration = ordersOf(own.filter(({ day }) => day <= SPLIT)).filter(counts)
    const [first, ...repeats] = calibration
    const last = calibration.at(-1)
    if (first === undefined || last === undefined) return []
    const holdout = ordersOf(own.filter(({ day }) => day > SPLIT && day <= END)).filter(counts)
    return [
      [
        id,
        repeats.length,
        (last.day - first.day) / daysPer(timeUnit),
        (SPLIT - first.day) / daysPer(timeUnit),
        ...meanOf(spend === 'all-orders' ? calibration : repeats),
        ...(holdoutUntil === undefined ? [] : [holdout.length, ...meanOf(holdout)]),
      ],
    ]
  })
}

interface HandOrder {
  readonly day: number
  readonly value: number
}

function ordersOf(events: readonly Event[]): HandOrder[] {
  const days = [...new Set(events.filter(({ amount }) => amount >= 0).map(({ day }) => day))].sort((a, b) => a - b)
  return days.map((day, i) => {
    const next = days[i + 1] ?? Number.POSITIVE_INFINITY
    const amounts = events.filter(event => event.day >= day && event.day < next).map(({ amount }) => amount)
    return { day, value: amounts.reduce((sum, amount) => sum + amount, 0) }
  })
}

function meanOf(orders: readonly HandOrder[]): [mean: number, count: number] {
  const paid = orders.map(({ value }) => value).filter(value => value > 1e-7)
  return [paid.length === 0 ? 0 : paid.reduce((sum, value) => sum + value, 0) / paid.length, paid.length]
}

describe('a base of a log', () => {
  it('is what a client-by-client reading gives', () => {
    const wholes = log.map(events => events.map(event => ({ ...event, amount: Math.round(event.amount) })))
    fc.assert(
      fc.property(wholes, options, (events, plan) => {
        const { ids, frequency, recency, age, meanSpend, spendOrders, holdout } = customerBase(rowsOf(events), plan)
        const ours = Array.from(ids, (id, i) => [
          id,
          frequency[i],
          recency[i],
          age[i],
          meanSpend?.[i],
          spendOrders?.[i],
          ...(holdout ? [holdout.frequency[i], holdout.meanSpend?.[i], holdout.spendOrders?.[i]] : []),
        ])
        expect(ours).toEqual(byHand(events, plan))
      }),
    )
  })

  it('does not depend on the order of rows', () => {
    const shuffled = log.chain(events =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    )
    fc.assert(
      fc.property(shuffled, options, ([events, other], plan) => {
        expect(contents(customerBase(rowsOf(other), plan))).toEqual(contents(customerBase(rowsOf(events), plan)))
      }),
    )
  })

  it('does not depend on chunks', () => {
    fc.assert(
      fc.property(log, fc.array(fc.nat(130), { maxLength: 5 }), options, (events, cuts, plan) => {
        const builder = customerBaseBuilder(plan)
        const borders = [0, ...cuts.map(cut => Math.min(cut, events.length)).sort((a, b) => a - b), events.length]
        for (const [i, from] of borders.entries()) builder.add(rowsOf(events.slice(from, borders[i + 1])))
        expect({ ...builder.finish() }).toEqual({ ...customerBase(rowsOf(events), plan) })
      }),
    )
  })

  it('is the same from rows, from columns and from typed columns', () => {
    const numbered = log.map(events =>
      events.map(event => ({ ...event, client: event === someone ? 9 : Math.trunc(Number(event.day % 9)) })),
    )
    fc.assert(
      fc.property(numbered, options, (events, plan) => {
        const rows = { ...customerBase(rowsOf(events), plan) }
        const clients = events.map(({ client }) => client)
        const amounts = events.map(({ amount }) => amount)
        const columns = { client: clients, date: events.map(({ day }) => dateOf(day)), amount: amounts }
        const typed = {
          client: Int32Array.from(clients),
          date: Int32Array.from(events, ({ day }) => day),
          amount: Float64Array.from(amounts),
        }
        expect({ ...customerBase(columns, plan) }).toEqual(rows)
        expect({ ...customerBase(typed, plan) }).toEqual(rows)
      }),
    )
  })

  it('is the same from rows, from chunks and from typed columns without amounts, day after day or not', () => {
    const visits = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: FIRST, max: END + 10 })), { maxLength: 120 })
    const withSomeone = visits.map((rows): [number, number][] => [...rows, [77, FIRST]])
    fc.assert(
      fc.property(withSomeone, fc.boolean(), fc.nat(60), options, (some, byDay, cut, plan) => {
        const rows = byDay ? some.toSorted(([, a], [, b]) => a - b) : some
        const typed = { client: Int32Array.from(rows, ([id]) => id), date: Int32Array.from(rows, ([, day]) => day) }
        const base = customerBase(typed, plan)
        const { ids, frequency, recency, age, holdout } = base
        const hand = byHand(
          rows.map(([client, day]) => ({ client, day, amount: 1 })),
          plan,
        )
        expect(hand.map(line => (Array.isArray(line) ? line.filter((_, i) => i < 4 || i === 6) : []))).toEqual(
          Array.from(ids, (id, i) => [
            id,
            frequency[i],
            recency[i],
            age[i],
            ...(holdout ? [holdout.frequency[i]] : []),
          ]),
        )
        const asRows = customerBase(
          rows.map(([client, day]) => ({ client, date: dateOf(day) })),
          plan,
        )
        expect({ ...base }).toEqual({ ...asRows })
        const builder = customerBaseBuilder(plan)
        builder.add({ client: typed.client.subarray(0, cut), date: typed.date.subarray(0, cut) })
        builder.add({ client: typed.client.subarray(cut), date: typed.date.subarray(cut) })
        expect({ ...builder.finish() }).toEqual({ ...base })
      }),
    )
  })

  it('has times that scale with the unit and nothing else', () => {
    fc.assert(
      fc.property(log, options, fc.constantFrom(...TIME_UNITS), (events, plan, timeUnit) => {
        const days = customerBase(rowsOf(events), { ...plan, timeUnit: 'day' })
        const other = customerBase(rowsOf(events), { ...plan, timeUnit })
        expect(other.recency).toEqual(days.recency.map(time => time / daysPer(timeUnit)))
        expect(other.age).toEqual(days.age.map(time => time / daysPer(timeUnit)))
        other.logIntervals?.forEach((sum, i) => {
          const moved = (days.logIntervals?.[i] ?? Number.NaN) - (days.frequency[i] ?? 0) * Math.log(daysPer(timeUnit))
          expect(sum).toBeCloseTo(moved, 10)
        })
        expect(other.logSpend).toEqual(days.logSpend)
        expect(other.frequency).toEqual(days.frequency)
        expect(other.meanSpend).toEqual(days.meanSpend)
        expect({ ...other.patterns, times: [] }).toEqual({ ...days.patterns, times: [] })
      }),
    )
  })

  it('is built again by its own summary', () => {
    fc.assert(
      fc.property(log, options, (events, plan) => {
        const base = customerBase(rowsOf(events), plan)
        const { ids, frequency, recency, age, meanSpend, spendOrders, patterns, observedUntil, timeUnit } = base
        const { logIntervals, logSpend } = base
        const columns = {
          ids,
          frequency,
          recency,
          age,
          ...(meanSpend && { meanSpend }),
          ...(spendOrders && { spendOrders }),
          ...(logIntervals && { logIntervals }),
          ...(logSpend && { logSpend }),
        }
        const again = customerBaseFromSummary(columns, { timeUnit, observedUntil: dateOf(observedUntil) })
        expect({ ...again }).toMatchObject({ ids, frequency, recency, age, patterns })
        expect([again.logIntervals, again.logSpend]).toEqual([logIntervals, logSpend])
      }),
    )
  })

  it('keeps what its intervals and amounts add up to', () => {
    fc.assert(
      fc.property(log, options, (events, { refunds = 'net', zeros = 'drop', timeUnit = 'day' }) => {
        const plan = { observedUntil: dateOf(SPLIT), refunds, zeros, timeUnit } as const
        const base = customerBase(rowsOf(events), { ...plan, keep: ['intervals', 'logSpend'], spend: 'all-orders' })
        const { ids, start, interval } = purchaseIntervals(rowsOf(events), plan)
        expect(ids).toEqual(base.ids)
        for (let i = 0; i < base.size; i++) {
          const own = interval.subarray(start[i], start[i + 1])
          expect(own.length).toBe(base.frequency[i])
          const logs = own.reduce((sum, time) => sum + Math.log(time), 0)
          expect(base.logIntervals?.[i]).toBeCloseTo(logs, 10)
          const orders = base.spendOrders?.[i] ?? Number.NaN
          const mean = base.logSpend?.mean[i] ?? Number.NaN
          if (orders > 0) expect(Math.exp(mean)).toBeLessThanOrEqual((base.meanSpend?.[i] ?? Number.NaN) * (1 + 1e-12))
        }
      }),
    )
  })
})

describe('patterns', () => {
  it('are the histories of the base, distinct, ascending, and weigh as much as its clients', () => {
    fc.assert(
      fc.property(log, options, (events, plan) => {
        const { size, patterns, frequency, recency, age } = customerBase(rowsOf(events), plan)
        const { times, ofClient, weight } = patterns
        expect(Array.from(ofClient, p => patterns.frequency[p])).toEqual(Array.from(frequency))
        expect(Array.from(ofClient, p => times[patterns.recency[p] ?? -1])).toEqual(Array.from(recency))
        expect(Array.from(ofClient, p => times[patterns.age[p] ?? -1])).toEqual(Array.from(age))
        expect(weight.reduce((sum, value) => sum + value, 0)).toBe(size)
        const keys = Array.from(weight, (_, p) =>
          [patterns.frequency[p], patterns.age[p], patterns.recency[p]].map(Number),
        )
        const ascending = keys.toSorted(([a = 0, b = 0, c = 0], [d = 0, e = 0, f = 0]) => a - d || b - e || c - f)
        expect(keys).toEqual(ascending)
        expect(new Set(keys.map(String)).size).toBe(patterns.size)
        expect(Array.from(times)).toEqual([...new Set([...recency, ...age])].sort((a, b) => a - b))
      }),
    )
  })
})

describe('checks', () => {
  const cell = fc.oneof(
    fc.constantFrom<unknown[]>(undefined, null, '', 'x', '2024-02-30', '2024-02-29', 'EUR', 'eur', Number.NaN),
    fc.constantFrom<unknown[]>(Number.POSITIVE_INFINITY, 1e300, 1e301, -7, 0, -0, 3.5, 1n, true, {}, []),
    fc.constantFrom<unknown[]>(new Date(Number.NaN), new Date(0), { year: 2024, month: 2, day: 30 }),
    fc.date(),
    fc.string(),
  )
  const row = fc.oneof(
    {
      arbitrary: fc.record({ client: cell, date: cell, amount: cell, currency: cell }, { requiredKeys: [] }),
      weight: 2,
    },
    {
      arbitrary: fc.record({ client, date: fc.constantFrom('2024-01-01', '20240101', 'never'), amount: cell }),
      weight: 2,
    },
    { arbitrary: fc.record({ client, date: fc.date(), amount, currency: cell }), weight: 2 },
    { arbitrary: cell, weight: 1 },
  )

  it('of one order say what the schema says', () => {
    fc.assert(
      fc.property(row, order => {
        const issues = checkOrders(unchecked([order]), { refunds: 'net' })
        const parsed = orderSchema.safeParse(order)
        expect(issues.length === 0).toBe(parsed.success)
        const places = parsed.error?.issues.map(({ path }) => path[0] ?? 'row') ?? []
        expect(new Set(issues.map(({ path }) => path.split('.')[1] ?? 'row'))).toEqual(new Set(places))
      }),
      { numRuns: 2000 },
    )
  })

  it('of a log find what the base would throw', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.constantFrom('error', 'net', 'drop'), (rows, refunds) => {
        const issues = checkOrders(unchecked(rows), { refunds })
        const thrown = errorOf(() => customerBase(unchecked(rows), { refunds }))
        if (issues.length > 0) expect(thrown?.issues).toEqual(issues.slice(0, 10))
        else expect([undefined, 'NO_DATA']).toContain(thrown?.code)
      }),
      { numRuns: 1000 },
    )
  })

  it('leave a base without the rows at fault', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), rows => {
        const given = [...rows, { client: 'someone', date: '2024-01-01', amount: 1 }]
        const { dropped, size } = customerBase(unchecked(given), { refunds: 'net', onIssue: 'skip' })
        const invalid = dropped.find(({ reason }) => reason === 'invalid-row')?.count ?? 0
        expect(size + invalid).toBeLessThanOrEqual(given.length)
        expect(invalid).toBeGreaterThanOrEqual(rows.filter(order => !orderSchema.safeParse(order).success).length)
      }),
    )
  })
})

/** Rows of a caller without types. */
function unchecked(rows: readonly unknown[]): Iterable<Order> {
  const orders: Order[] = []
  Object.assign(orders, rows)
  return orders
}

function errorOf(work: () => unknown): ClienteleError | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (error instanceof ClienteleError) return error
    throw error
  }
}

describe('the latest day', () => {
  it('ends observation where nothing is said', () => {
    fc.assert(
      fc.property(log, events => {
        const { observedUntil } = customerBase(rowsOf(events), { refunds: 'net' })
        expect(observedUntil).toBe(Math.max(...events.map(({ day }) => parseDay(dateOf(day)) ?? Number.NaN)))
      }),
    )
  })
})
