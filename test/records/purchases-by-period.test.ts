import { describe, expect, it } from 'vitest'
import { isoDate } from '../../src/money/index.js'
import type { PurchaseCountOptions } from '../../src/records/index.js'
import { customerBase, purchasesByPeriod } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'

const orders = [
  { client: 'ann', date: '2024-01-03', amount: 20 },
  { client: 'ann', date: '2024-01-20', amount: 30 },
  { client: 'ann', date: '2024-01-20', amount: 5 },
  { client: 'bob', date: '2024-02-08', amount: 10 },
  { client: 'ann', date: '2024-02-28', amount: 12 },
  { client: 'cid', date: '2024-03-01', amount: 1 },
  { client: 'bob', date: '2024-04-01', amount: 99 },
]
const months = { period: 'month', observedUntil: '2024-03-31' } as const

function count(options: PurchaseCountOptions, log = orders) {
  const { firstDay, lastDays, newClients, repeatPurchases } = purchasesByPeriod(log, options)
  return {
    firstDay: isoDate(firstDay),
    lastDays: Array.from(lastDays, isoDate),
    newClients: Array.from(newClients),
    repeatPurchases: Array.from(repeatPurchases),
  }
}

describe('purchasesByPeriod', () => {
  it('counts first and repeat purchase days per period', () => {
    expect(count(months)).toEqual({
      firstDay: '2024-01-03',
      lastDays: ['2024-01-31', '2024-02-29', '2024-03-31'],
      newClients: [1, 1, 1],
      repeatPurchases: [1, 1, 0],
    })
  })

  it('counts what happens on the last day of a period, and orders that cost nothing', () => {
    const log = [
      { client: 'ann', date: '2024-01-01', amount: 5 },
      { client: 'ann', date: '2024-01-31', amount: 0 },
      { client: 'ann', date: '2024-02-29', amount: 5 },
    ]
    expect(count({ period: 'month', observedUntil: '2024-02-29' }, log).repeatPurchases).toEqual([1, 1])
    expect(count({ ...months, clientsUntil: '2024-01-01' }, log).newClients).toEqual([1, 0, 0])
  })

  it('leaves orders that cost nothing out when told so', () => {
    const log = [
      { client: 'ann', date: '2024-01-01', amount: 0 },
      { client: 'ann', date: '2024-01-31', amount: 5 },
      { client: 'ann', date: '2024-02-28', amount: 0 },
      { client: 'ann', date: '2024-02-29', amount: 5 },
    ]
    const options = { period: 'month', observedUntil: '2024-02-29', zeros: 'drop' } as const
    expect(count(options, log)).toMatchObject({ firstDay: '2024-01-31', newClients: [1, 0], repeatPurchases: [0, 1] })
  })

  it('begins its own weeks with the first purchase', () => {
    const { lastDays, repeatPurchases } = count({ period: { days: 14 }, observedUntil: '2024-02-01' })
    expect(lastDays).toEqual(['2024-01-16', '2024-01-30', '2024-02-01'])
    expect(repeatPurchases).toEqual([0, 1, 0])
  })

  it('counts the clients of an earlier base alone when told so', () => {
    expect(count({ ...months, clientsUntil: '2024-02-08' }).newClients).toEqual([1, 1, 0])
    expect(count({ ...months, clientsUntil: '2024-02-07' })).toMatchObject({
      newClients: [1, 0, 0],
      repeatPurchases: [1, 1, 0],
    })
  })

  it('ends with the last row unless told', () => {
    expect(count({ period: 'year' }).lastDays).toEqual(['2024-04-01'])
  })

  it('adds up to the frequencies of a base, refunds and all', () => {
    const refund = { client: 'bob', date: '2024-02-20', amount: -10 }
    const early = { client: 'dee', date: '2024-01-01', amount: -3 }
    const options = { observedUntil: '2024-03-31', refunds: 'net' } as const
    const log = [early, ...orders, refund]
    const { newClients, repeatPurchases, firstDay } = count({ period: 'week', ...options }, log)
    const base = customerBase(log, options)
    const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)
    expect(sum(repeatPurchases)).toBe(sum(base.frequency))
    expect(sum(newClients)).toBe(base.size)
    expect(firstDay).toBe('2024-01-03')
    expect(thrown(() => count(months, log)).code).toBe('REFUND_WITHOUT_POLICY')
  })

  it('says when there is nothing to count', () => {
    const until = (observedUntil: string, rest: object = {}): string =>
      thrown(() => count({ period: 'day', observedUntil, ...rest })).message
    expect(until('2023-12-31')).toBe(
      'orders: expected at least one purchase until 2023-12-31, received "none" [NO_DATA]',
    )
    expect(until('2024-03-31', { clientsUntil: '2024-01-02' })).toContain('until 2024-01-02')
    const nothing = [{ client: 'ann', date: 'soon', amount: 1 }]
    expect(thrown(() => count({ period: 'day', onIssue: 'skip' }, nothing)).code).toBe('NO_DATA')
  })

  it('refuses options it does not know', () => {
    const path = (options: object): string =>
      thrown(() => Reflect.apply(purchasesByPeriod, undefined, [orders, options])).path
    expect(path({ period: 'decade' })).toBe('options.period')
    expect(path({ period: { days: 1.5 } })).toBe('options.period.days')
    expect(path({ period: 'day', timeUnit: 'day' })).toBe('options.timeUnit')
    expect(path({ period: 'day', clientsUntil: 'soon' })).toBe('options.clientsUntil')
    expect(path({})).toBe('options.period')
  })
})
