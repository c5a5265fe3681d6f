import { describe, expect, it } from 'vitest'
import { isoDate } from '../../src/money/index.js'
import type { CustomerBase, Order, PeriodBaseOptions } from '../../src/records/index.js'
import { customerBase, customerBaseOfPeriods } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'

const orders: readonly Order[] = [
  { client: 'ann', date: '2024-01-31', amount: 10 },
  { client: 'ann', date: '2024-02-01', amount: 20 },
  { client: 'ann', date: '2024-02-20', amount: 30 },
  { client: 'ann', date: '2024-04-15', amount: 40 },
  { client: 'bob', date: '2024-03-01', amount: 5 },
  { client: 'cid', date: '2024-05-09', amount: 7 },
  { client: 'bob', date: '2024-05-02', amount: 9 },
  { client: 'ann', date: '2024-06-30', amount: 11 },
]
const columns = (base: CustomerBase) => ({
  ids: base.ids,
  frequency: Array.from(base.frequency),
  recency: Array.from(base.recency),
  age: Array.from(base.age),
})

describe('customerBaseOfPeriods', () => {
  it('counts months with an order, and whole months since that of the first', () => {
    const base = customerBaseOfPeriods(orders, { period: 'month', observedUntil: '2024-04-30' })
    expect(columns(base)).toEqual({ ids: ['ann', 'bob'], frequency: [2, 0], recency: [3, 0], age: [3, 1] })
    expect(base.timeUnit).toBe('month')
    expect(isoDate(base.observedUntil)).toBe('2024-04-30')
    expect(base.warnings).toEqual([])
    expect(Array.from(base.meanSpend ?? [])).toEqual([45, 0])
    expect(Array.from(base.spendOrders ?? [])).toEqual([2, 0])
    expect(base.dropped).toEqual([
      { reason: 'after-observation', count: 3 },
      { reason: 'first-seen-in-holdout', count: 1 },
      { reason: 'same-period', count: 1 },
    ])
  })

  it('leaves out a month that is not over, with its orders', () => {
    const whole = customerBaseOfPeriods(orders, { period: 'month', observedUntil: '2024-04-30' })
    const cut = customerBaseOfPeriods(orders, { period: 'month', observedUntil: '2024-05-30' })
    expect(cut).toEqual(whole)
  })

  it('takes the last whole period of the log where nothing is said, and says so', () => {
    const months = customerBaseOfPeriods(orders, { period: 'month' })
    expect(isoDate(months.observedUntil)).toBe('2024-06-30')
    expect(months.warnings).toEqual([
      {
        code: 'OBSERVATION_END_ASSUMED',
        message:
          'Observation is taken to end on 2024-06-30, with the last whole month up to the last row; say observedUntil if it went on.',
        path: 'options.observedUntil',
      },
    ])
    const { observedUntil } = customerBaseOfPeriods(orders.slice(0, 7), { period: 'month' })
    expect(isoDate(observedUntil)).toBe('2024-04-30')
  })

  it('keeps whole periods after the observation as holdout', () => {
    const options = { period: 'month', observedUntil: '2024-03-31', holdoutUntil: '2024-06-29' } as const
    const { holdout, frequency } = customerBaseOfPeriods(orders, options)
    expect(Array.from(frequency)).toEqual([1, 0])
    expect(holdout?.duration).toBe(2)
    expect(isoDate(holdout?.until ?? 0)).toBe('2024-05-31')
    expect(Array.from(holdout?.frequency ?? [])).toEqual([1, 1])
    expect(Array.from(holdout?.meanSpend ?? [])).toEqual([40, 9])
  })

  it('takes a refund off its own period, or the one before', () => {
    const refunded = [
      ...orders,
      { client: 'ann', date: '2024-02-28', amount: -20 },
      { client: 'ann', date: '2024-03-20', amount: -5 },
    ]
    const options = { period: 'month', observedUntil: '2024-04-30', refunds: 'net' } as const
    const { meanSpend, dropped } = customerBaseOfPeriods(refunded, options)
    expect(meanSpend?.[0]).toBe((25 + 40) / 2)
    expect(dropped).toContainEqual({ reason: 'refund', count: 2 })
  })

  it('is the base of days where a day is the period', () => {
    const days = customerBaseOfPeriods(orders, { period: 'day', observedUntil: '2024-06-30' })
    const usual = customerBase(orders, { timeUnit: 'day', observedUntil: '2024-06-30' })
    expect(days).toEqual(usual)
  })

  it('reads columns and leaves them as they were', () => {
    const client = Int32Array.of(7, 7, 9, 7)
    const date = Int32Array.of(-40, 3, 20, 45)
    const base = customerBaseOfPeriods({ client, date }, { period: 'month', observedUntil: '1970-02-28' })
    expect(Array.from(date)).toEqual([-40, 3, 20, 45])
    expect(columns(base)).toEqual({ ids: Int32Array.of(7, 9), frequency: [2, 0], recency: [3, 0], age: [3, 1] })
  })

  it('counts weeks from Monday to Sunday, and years of the calendar', () => {
    const log = ['2023-12-31', '2024-01-01', '2024-01-08', '2025-12-30'].map(date => ({ client: 1, date }))
    const weeks = customerBaseOfPeriods(log, { period: 'week', observedUntil: '2024-01-16' })
    expect(columns(weeks)).toMatchObject({ frequency: [2], recency: [2], age: [2] })
    const years = customerBaseOfPeriods(log, { period: 'year', observedUntil: '2025-12-31' })
    expect(columns(years)).toMatchObject({ frequency: [2], recency: [2], age: [2] })
  })

  it('leaves out what is at fault where it may', () => {
    const log = [...orders, { client: 'ann', date: '2024-02-31', amount: 3 }]
    const options = { period: 'month', observedUntil: '2024-04-30' } as const
    expect(thrown(() => customerBaseOfPeriods(log, options)).path).toBe('orders[8].date')
    const { dropped } = customerBaseOfPeriods(log, { ...options, onIssue: 'skip' })
    expect(dropped).toContainEqual({ reason: 'invalid-row', count: 1 })
  })

  it.each<[object, string]>([
    [{ period: 'month', keep: ['purchaseDays'] }, 'options.keep'],
    [{}, "options.period: expected one of 'day', 'week', 'month', 'year', received undefined"],
    [{ period: 'quarter' }, "options.period: expected one of 'day', 'week', 'month', 'year', received \"quarter\""],
    [{ period: 'month', timeUnit: 'week' }, 'options.timeUnit: expected the period alone, which is the unit'],
    [{ period: 'month', until: 1 }, 'options.until'],
    [{ period: 'year', observedUntil: '2024-04-30' }, 'orders: expected at least one client with an order'],
    [{ period: 'month', observedUntil: '2020-04-30' }, 'orders: expected at least one client with an order'],
    [
      { period: 'month', observedUntil: '2024-04-30', holdoutUntil: '2024-05-30' },
      'options.holdoutUntil: expected a date by which a whole month has passed since observedUntil',
    ],
  ])('refuses %o', (options, message) => {
    expect(() => Reflect.apply(customerBaseOfPeriods, undefined, [orders, options])).toThrow(message)
  })

  it('refuses a log without orders', () => {
    const options: PeriodBaseOptions = { period: 'month' }
    expect(thrown(() => customerBaseOfPeriods([], options)).code).toBe('EMPTY_INPUT')
  })
})
