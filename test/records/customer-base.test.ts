import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src/errors/index.js'
import { customerBase, customerBaseBuilder } from '../../src/records/index.js'

const orders = [
  { client: 'ann', date: '2024-01-01', amount: 20 },
  { client: 'ann', date: '2024-01-15', amount: 30 },
  { client: 'ann', date: '2024-02-05', amount: 12 },
  { client: 'bob', date: '2024-01-08', amount: 10 },
  { client: 'cid', date: '2024-02-01', amount: 99 },
]
const january = { observedUntil: '2024-01-29', timeUnit: 'week' } as const

describe('customerBase', () => {
  it('sums up each client', () => {
    const base = customerBase(orders, january)
    expect(base).toMatchObject({
      kind: 'customer-base',
      version: 1,
      size: 2,
      ids: ['ann', 'bob'],
      observedUntil: 19_751,
    })
    expect(Array.from(base.frequency)).toEqual([1, 0])
    expect(Array.from(base.recency)).toEqual([2, 0])
    expect(Array.from(base.age)).toEqual([4, 3])
    expect(Array.from(base.meanSpend ?? [])).toEqual([30, 0])
    expect(Array.from(base.spendOrders ?? [])).toEqual([1, 0])
    expect(base.dropped).toEqual([
      { reason: 'after-observation', count: 2 },
      { reason: 'first-seen-in-holdout', count: 1 },
    ])
    expect(base.warnings).toEqual([])
    expect('holdout' in base).toBe(false)
  })

  it('lets the first purchase into spend when asked', () => {
    expect(Array.from(customerBase(orders, { ...january, spend: 'all-orders' }).meanSpend ?? [])).toEqual([25, 10])
  })

  it('keeps the holdout apart', () => {
    const { holdout, dropped } = customerBase(orders, { ...january, holdoutUntil: '2024-02-12' })
    expect(holdout).toEqual({
      until: 19_765,
      duration: 2,
      frequency: Float64Array.of(1, 0),
      meanSpend: Float64Array.of(12, 0),
      spendOrders: Float64Array.of(1, 0),
    })
    expect(dropped).toEqual([{ reason: 'first-seen-in-holdout', count: 1 }])
  })

  it('assumes the end of observation from the last row, and says so', () => {
    const { observedUntil, warnings } = customerBase(orders)
    expect(observedUntil).toBe(19_758)
    expect(warnings).toMatchObject([{ code: 'OBSERVATION_END_ASSUMED', path: 'options.observedUntil' }])
  })

  it('is one client on one day if that is all', () => {
    const base = customerBase([{ client: 7, date: '2024-01-01' }])
    expect(base.ids).toEqual(Int32Array.of(7))
    expect([base.frequency[0], base.recency[0], base.age[0]]).toEqual([0, 0, 0])
    expect('meanSpend' in base).toBe(false)
  })

  it('keeps logarithms when asked, in the unit of the base', () => {
    const base = customerBase(orders, {
      observedUntil: '2024-02-29',
      timeUnit: 'week',
      keep: ['intervals', 'logSpend'],
    })
    expect(base.ids).toEqual(['ann', 'bob', 'cid'])
    expect(base.logIntervals).toEqual(Float64Array.of(Math.log(6), 0, 0))
    expect(base.logSpend?.mean[0]).toBeCloseTo(Math.log(360) / 2, 14)
    expect(Object.isFrozen(base.logSpend)).toBe(true)
    const bare = orders.map(({ client, date }) => ({ client, date }))
    const { logIntervals, logSpend } = customerBase(bare, { keep: ['intervals', 'logSpend'] })
    expect([logIntervals?.length, logSpend]).toEqual([3, undefined])
    expect('logIntervals' in customerBase(orders, january)).toBe(false)
  })

  it('carries the currency', () => {
    expect(customerBase([{ client: 7, date: '2024-01-01', amount: 1, currency: 'CNY' }]).currency).toBe('CNY')
  })

  it('throws one error for all faults', () => {
    const bad = Array.from({ length: 12 }, () => ({ client: 'ann', date: '2024-01-32', amount: -1 }))
    expect(() => customerBase(bad)).toThrow(
      expect.objectContaining({ code: 'INVALID_DATE', path: 'orders[0].date', issueCount: 24 }),
    )
    expect(() => customerBase([...orders, { client: 'ann', date: '2024-01-01' }])).toThrow(
      expect.objectContaining({ code: 'MISSING_VALUE', path: 'orders[5].amount' }),
    )
  })

  it('leaves bad rows out when told, counted once a row', () => {
    const bad = [{ client: '', date: 'x', amount: 1 }, ...orders, { client: 'bob', date: '2024-01-09' }]
    const { dropped } = customerBase(bad, { ...january, onIssue: 'skip' })
    expect(dropped[0]).toEqual({ reason: 'invalid-row', count: 2 })
    const told: Issue[] = []
    customerBase(bad, { ...january, onIssue: issue => told.push(issue) })
    expect(told.map(({ path }) => path)).toEqual(['orders[0].client', 'orders[0].date', 'orders[6].amount'])
  })

  it('nets refunds or drops them', () => {
    const log = [
      ...orders,
      { client: 'ann', date: '2024-01-20', amount: -5 },
      { client: 'bob', date: '2024-01-01', amount: -5 },
    ]
    const net = customerBase(log, { ...january, refunds: 'net' })
    expect(net.meanSpend?.[0]).toBe(25)
    expect(net.dropped.slice(2)).toEqual([
      { reason: 'refund', count: 1 },
      { reason: 'refund-without-order', count: 1 },
    ])
    const dropped = customerBase(log, { ...january, refunds: 'drop' })
    expect(dropped.meanSpend?.[0]).toBe(30)
    expect(dropped.dropped.at(-1)).toEqual({ reason: 'refund', count: 2 })
  })

  it('says what became of the rows when nobody is left', () => {
    expect(() => customerBase(orders, { observedUntil: '2023-12-31' })).toThrow(
      'received none (after-observation 5, first-seen-in-holdout 3) [NO_DATA]',
    )
    expect(() => customerBase([{ client: '', date: 'x' }], { onIssue: 'skip' })).toThrow(
      'none (invalid-row 1) [NO_DATA]',
    )
    const refund = [{ client: 'ann', date: '2024-01-01', amount: -1 }]
    expect(() => customerBase(refund, { refunds: 'drop' })).toThrow('none (refund 1) [NO_DATA]')
    expect(() => customerBase(refund, { refunds: 'net' })).toThrow('none (refund-without-order 1) [NO_DATA]')
    expect(() => customerBase([])).toThrow('[EMPTY_INPUT]')
  })
})

describe('customerBaseBuilder', () => {
  it('can be asked again after more', () => {
    const builder = customerBaseBuilder(january)
    builder.add(orders.slice(3))
    const early = builder.finish()
    builder.add(orders.slice(0, 3))
    expect(early.size).toBe(1)
    expect(early.frequency).toEqual(Float64Array.of(0))
    expect(builder.finish().ids).toEqual(['bob', 'ann'])
  })

  it('throws at the chunk at fault, with the row counted over all', () => {
    const builder = customerBaseBuilder()
    builder.add(orders)
    expect(() => builder.add([{ client: 'dan', date: 'x' }])).toThrow('orders[5].date')
  })

  it('checks its options at once', () => {
    expect(() => customerBaseBuilder({ observedUntil: 'x' })).toThrow('options.observedUntil')
  })
})
