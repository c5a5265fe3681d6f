import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TIME_UNITS } from '../../src/money/index.js'
import type { BaseOptions, CustomerBase, Kept, Order } from '../../src/records/index.js'
import {
  customerBase,
  customerBaseFromPatterns,
  customerBaseFromSummary,
  customerBaseOfPeriods,
  extendBase,
  selectClients,
} from '../../src/records/index.js'

const FIRST = 19_000
const LAST = FIRST + 90

interface Event {
  readonly client: string
  readonly day: number
  readonly amount: number
}

function dateOf(day: number): Date {
  return new Date(day * 86_400_000)
}

function rowsOf(events: readonly Event[], hasAmounts = true): Order[] {
  return events.map(({ client, day, amount }) => ({ client, date: dateOf(day), ...(hasAmounts && { amount }) }))
}

const amount = fc.oneof(
  fc.integer({ min: 1, max: 60 }),
  fc.constant(0),
  fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
)
const event: fc.Arbitrary<Event> = fc.record({
  client: fc.nat(14).map(number => `c${number}`),
  day: fc.integer({ min: FIRST, max: LAST + 10 }),
  amount,
})
/** At least one client is observed. */
const log = fc.array(event, { maxLength: 120 }).map(events => [...events, { client: 'x', day: FIRST, amount: 3 }])
const cuts = fc
  .array(fc.integer({ min: FIRST, max: LAST }), { minLength: 2, maxLength: 4 })
  .map(days => days.sort((a, b) => a - b))
const rules = fc.record({
  timeUnit: fc.constantFrom(...TIME_UNITS),
  spend: fc.constantFrom('repeat-orders', 'all-orders'),
  zeros: fc.constantFrom('order-without-spend', 'drop'),
  keep: fc.subarray<Kept>(['intervals', 'logSpend', 'purchaseDays']),
})

/** Everything but the order of clients, by client; what is a sum of floating numbers apart. */
function contents(base: CustomerBase) {
  const { ids, frequency, recency, age, spendOrders, meanSpend, logIntervals, logSpend, purchaseDays } = base
  const { patterns, dropped, warnings, observedUntil, timeUnit, rules: read } = base
  const counts = new Map(
    Array.from(ids, (id, i) => [
      id,
      [
        frequency[i],
        recency[i],
        age[i],
        spendOrders?.[i],
        Array.from(purchaseDays?.day.subarray(purchaseDays.start[i], purchaseDays.start[i + 1]) ?? []),
      ],
    ]),
  )
  const sums = new Map(
    Array.from(ids, (id, i) => [id, [meanSpend?.[i], logIntervals?.[i], logSpend?.mean[i], logSpend?.squares[i]]]),
  )
  const { ofClient, ...distinct } = patterns
  return { counts, sums, rest: { distinct, dropped, warnings, observedUntil, timeUnit, read } }
}

function expectSame(ours: CustomerBase, anew: CustomerBase): void {
  const [found, expected] = [contents(ours), contents(anew)]
  expect(found.counts).toEqual(expected.counts)
  expect(found.rest).toEqual(expected.rest)
  for (const [id, sums] of expected.sums) {
    sums.forEach((sum, i) => {
      const mine = found.sums.get(id)?.[i]
      // Sums of logarithms cancel: they are held against what was added up, at most 7 for each of 100 orders.
      if (sum !== undefined)
        expect(Math.abs((mine ?? Number.NaN) - sum)).toBeLessThanOrEqual(1e-12 * Math.max(sum, 100))
      else expect(mine).toBeUndefined()
    })
  }
}

describe('extendBase', () => {
  it('gives the base of the whole log, in as many steps as you like', () => {
    fc.assert(
      fc.property(log, cuts, rules, fc.boolean(), (events, [first = FIRST, ...later], plan, hasAmounts) => {
        let base = customerBase(rowsOf(events, hasAmounts), { ...plan, observedUntil: dateOf(first) })
        let before = first
        for (const until of later) {
          const since = events.filter(({ day }) => day > before)
          base = extendBase(base, rowsOf(since, hasAmounts), { observedUntil: dateOf(until) })
          before = until
        }
        const anew = customerBase(rowsOf(events, hasAmounts), { ...plan, observedUntil: dateOf(before) })
        expectSame(base, anew)
      }),
    )
  })

  it('is the same whether the base saw later orders or not', () => {
    fc.assert(
      fc.property(log, cuts, rules, (events, [first = FIRST, until = LAST], plan) => {
        const old = rowsOf(events.filter(({ day }) => day <= first))
        const since = rowsOf(events.filter(({ day }) => day > first))
        const base = customerBase(old, { ...plan, observedUntil: dateOf(first) })
        const extended = extendBase(base, since, { observedUntil: dateOf(until) })
        expectSame(extended, customerBase([...old, ...since], { ...plan, observedUntil: dateOf(until) }))
      }),
    )
  })

  it('has clients in the order of the whole log, where every order is a purchase', () => {
    fc.assert(
      fc.property(log, cuts, (events, [first = FIRST, until = LAST]) => {
        const [old, since] = [events.filter(({ day }) => day <= first), events.filter(({ day }) => day > first)]
        const base = customerBase(rowsOf(old), { observedUntil: dateOf(first) })
        const extended = extendBase(base, rowsOf(since), { observedUntil: dateOf(until) })
        const anew = customerBase(rowsOf([...old, ...since]), { observedUntil: dateOf(until) })
        expect(extended.ids).toEqual(anew.ids)
        expect(extended.patterns).toEqual(anew.patterns)
      }),
    )
  })

  it('takes typed columns', () => {
    fc.assert(
      fc.property(log, cuts, rules, (events, [first = FIRST, until = LAST], plan) => {
        const columns = (chosen: readonly Event[]) => ({
          client: Int32Array.from(chosen, ({ client }) => Number(client.slice(1)) || 99),
          date: Int32Array.from(chosen, ({ day }) => day),
          amount: Float64Array.from(chosen, ({ amount }) => amount),
        })
        const base = customerBase(columns(events), { ...plan, observedUntil: dateOf(first) })
        const since = columns(events.filter(({ day }) => day > first))
        const extended = extendBase(base, since, { observedUntil: dateOf(until) })
        expectSame(extended, customerBase(columns(events), { ...plan, observedUntil: dateOf(until) }))
        expect(extended.ids).toBeInstanceOf(Int32Array)
      }),
    )
  })

  it('nets or drops refunds by the rule of the base', () => {
    const withRefunds = fc.array(fc.tuple(event, fc.integer({ min: -40, max: 60 })), { maxLength: 80 })
    fc.assert(
      fc.property(
        withRefunds,
        cuts,
        fc.constantFrom('net', 'drop'),
        rules,
        (some, [first = FIRST, until = LAST], refunds, plan) => {
          const events = [...some.map(([one, amount]) => ({ ...one, amount })), { client: 'x', day: FIRST, amount: 3 }]
          const options: BaseOptions = { ...plan, refunds }
          // Refunds that are left out are counted when they are read, whenever they were.
          const old = rowsOf(events.filter(({ day }) => day <= first))
          const base = customerBase(old, { ...options, observedUntil: dateOf(first) })
          const since = rowsOf(events.filter(({ day }) => day > first))
          const extend = (): CustomerBase => extendBase(base, since, { observedUntil: dateOf(until) })
          const anew = customerBase(rowsOf(events), { ...options, observedUntil: dateOf(until) })
          const known = new Set(base.ids)
          const isOld = ({ client, day, amount }: Event): boolean =>
            known.has(client) &&
            amount < 0 &&
            day > first &&
            day <= until &&
            !events.some(other => other.client === client && other.amount >= 0 && other.day > first && other.day <= day)
          if (refunds === 'net' && events.some(isOld)) {
            expect(extend).toThrow(
              expect.objectContaining({ code: 'OUT_OF_RANGE', expected: 'refunds of orders that are among them' }),
            )
          } else expectSame(extend(), anew)
        },
      ),
    )
  })

  it('extends summary columns, with the spend rule that they show', () => {
    fc.assert(
      fc.property(log, cuts, rules, (events, [first = FIRST, until = LAST], plan) => {
        const base = customerBase(rowsOf(events), { ...plan, observedUntil: dateOf(first) })
        const { ids, frequency, recency, age, meanSpend, spendOrders, logIntervals, logSpend, timeUnit } = base
        const summary = customerBaseFromSummary(
          {
            ids,
            frequency,
            recency,
            age,
            ...(meanSpend && { meanSpend }),
            ...(spendOrders && { spendOrders }),
            ...(logIntervals && { logIntervals }),
            ...(logSpend && { logSpend }),
          },
          { timeUnit, observedUntil: dateOf(first) },
        )
        const since = rowsOf(events.filter(({ day }) => day > first))
        const isPlain = spendOrders?.every((orders, i) => orders <= (frequency[i] ?? 0)) === true
        const spend = isPlain ? { spend: plan.spend } : {}
        const extended = extendBase(summary, since, { observedUntil: dateOf(until), zeros: plan.zeros, ...spend })
        const keep = plan.keep.filter(kept => kept !== 'purchaseDays')
        const anew = customerBase(rowsOf(events), { ...plan, keep, observedUntil: dateOf(until) })
        const { dropped } = extended
        expectSame({ ...extended, dropped: [] }, { ...anew, dropped: [] })
        expect(dropped.every(({ reason, count }) => count <= countOf(anew, reason))).toBe(true)
      }),
    )
  })

  function countOf({ dropped }: CustomerBase, reason: string): number {
    return dropped.find(entry => entry.reason === reason)?.count ?? Number.NaN
  }

  const orders = [
    { client: 'ann', date: '2024-01-01', amount: 20, currency: 'EUR' },
    { client: 'ann', date: '2024-01-15', amount: 30, currency: 'EUR' },
    { client: 'bob', date: '2024-01-20', amount: 5, currency: 'EUR' },
  ]
  const january = customerBase(orders, { observedUntil: '2024-01-31', timeUnit: 'week' })
  const february = { observedUntil: '2024-02-29' }

  it('moves the end of observation when nobody has bought', () => {
    const extended = extendBase(january, [], february)
    expect({ ...extended }).toEqual({ ...customerBase(orders, { ...february, timeUnit: 'week' }) })
    expect(Object.isFrozen(extended)).toBe(true)
    expect(inspect(extended)).toContain('2024-02-29')
    expect({ ...extendBase(january, [], { observedUntil: '2024-01-31' }) }).toEqual({ ...january })
  })

  it('drops the warning of an assumed end, and what does not know new clients', () => {
    const base = customerBase(orders)
    const joined = { ...base, covariates: { gender: Float64Array.of(0, 1) } }
    const extended = extendBase(joined, [], february)
    expect([base.warnings.length, extended.warnings]).toEqual([1, []])
    expect('covariates' in extended).toBe(false)
  })

  it('takes a currency where the base has none, and amounts only where it has some', () => {
    const bare = customerBase([{ client: 'ann', date: '2024-01-01', amount: 2 }], { observedUntil: '2024-01-31' })
    const euros = [{ client: 'ann', date: '2024-02-01', amount: 2, currency: 'EUR' }]
    expect(extendBase(bare, euros, february).currency).toBe('EUR')
    const yen = [{ client: 'ann', date: '2024-02-01', amount: 2, currency: 'JPY' }]
    expect(() => extendBase(january, yen, february)).toThrow(
      expect.objectContaining({ code: 'MIXED_CURRENCIES', path: 'orders.currency' }),
    )
    const visits = [{ client: 'ann', date: '2024-02-01' }]
    expect(() => extendBase(january, visits, february)).toThrow('[MISSING_VALUE]')
    const visitors = customerBase([{ client: 'ann', date: '2024-01-01' }], { observedUntil: '2024-01-31' })
    expect(() => extendBase(visitors, euros, february)).toThrow('no amounts, as the base has none')
  })

  it('refuses orders of days already counted, and bad rows unless told to skip', () => {
    const late = [
      { client: 'cid', date: '2024-02-02', amount: 1 },
      { client: 'bob', date: '2024-01-31', amount: 1 },
      { client: 'ann', date: '2024-01-02', amount: 1 },
    ]
    expect(() => extendBase(january, late, february)).toThrow(
      expect.objectContaining({
        code: 'OUT_OF_RANGE',
        path: 'orders',
        received: expect.stringContaining("2 on or before it, the first of client 'bob' on 2024-01-31"),
      }),
    )
    const bad = [...late.slice(0, 1), { client: 'dan', date: 'x', amount: 1 }]
    expect(() => extendBase(january, bad, february)).toThrow('orders[1].date')
    const skipped = extendBase(january, bad, { ...february, onIssue: 'skip' })
    expect([skipped.size, skipped.dropped]).toEqual([3, [{ reason: 'invalid-row', count: 1 }]])
  })

  it('refuses clients named by another type than all of the base', () => {
    const numbers = [{ client: 7, date: '2024-02-01', amount: 1 }]
    expect(() => extendBase(january, numbers, february)).toThrow(
      expect.objectContaining({ code: 'INVALID_TYPE', path: 'orders' }),
    )
    const typed = customerBase(
      { client: Int32Array.of(7), date: Int32Array.of(FIRST) },
      { observedUntil: '2024-01-31' },
    )
    const texts = [{ client: '7', date: '2024-02-01' }]
    expect(() => extendBase(typed, texts, february)).toThrow("7 is not '7'")
    const mixed = [...numbers, { client: 'ann', date: '2024-02-01', amount: 1 }]
    expect(extendBase(january, mixed, february).ids).toEqual(['ann', 'bob', 7])
  })

  it('refuses bases that cannot grow, and says what to do', () => {
    const refuses = (base: CustomerBase, path: string): void =>
      expect(() => extendBase(base, [], february)).toThrow(expect.objectContaining({ path }))
    const columns = { frequency: [1], recency: [2], age: [4] }
    const dates = { timeUnit: 'week', observedUntil: '2024-01-31' } as const
    refuses(customerBaseFromPatterns({ ...columns, weight: [3] }, dates), 'base.weight')
    refuses(customerBaseOfPeriods(orders, { period: 'week', observedUntil: '2024-01-31' }), 'base.rules.purchase')
    refuses(customerBase(orders, { observedUntil: '2024-01-16', holdoutUntil: '2024-01-31' }), 'base.holdout')
    refuses(customerBaseFromSummary({ ...columns, recency: [1.23] }, dates), 'base.recency[0]')
    refuses(selectClients(january, [0, 0]), 'base.ids[1]')
  })
})
