import { describe, expect, it } from 'vitest'
import { customerBase, selectClients } from '../../src/records/index.js'
import { dayCollector, gatheredDays } from '../../src/records/purchase-days.js'

const orders = [
  { client: 'ann', date: '1970-01-11', amount: 5 },
  { client: 'bob', date: '1970-01-03', amount: 5 },
  { client: 'ann', date: '1970-01-02', amount: 5 },
  { client: 'ann', date: '1970-01-11', amount: 7 },
  { client: 'ann', date: '1970-03-01', amount: 7 },
  { client: 'cid', date: '1970-03-02', amount: 7 },
]
const options = { observedUntil: '1970-01-31', holdoutUntil: '1970-03-31', keep: ['purchaseDays'] } as const

describe('purchase days', () => {
  it('are kept where they are asked for: those that a base counts, in its order', () => {
    const { ids, frequency, purchaseDays } = customerBase(orders, options)
    expect(ids).toEqual(['ann', 'bob'])
    expect(Array.from(frequency)).toEqual([1, 0])
    expect(purchaseDays).toEqual({ start: Int32Array.of(0, 2, 3), day: Int32Array.of(1, 10, 2) })
  })

  it('are the same of bare visits, and beside intervals', () => {
    const visits = orders.map(({ client, date }) => ({ client, date }))
    const expected = customerBase(orders, options).purchaseDays
    expect(customerBase(visits, options).purchaseDays).toEqual(expected)
    const both = customerBase(visits, { ...options, keep: ['intervals', 'purchaseDays'] })
    expect(both.purchaseDays).toEqual(expected)
    expect(Array.from(both.logIntervals ?? [])).toEqual([Math.log(9), 0])
  })

  it('are absent where nobody asked', () => {
    expect('purchaseDays' in customerBase(orders, { ...options, keep: ['intervals'] })).toBe(false)
    expect('logIntervals' in customerBase(orders, options)).toBe(false)
  })

  it('leave out what zeros leave out', () => {
    const free = [...orders, { client: 'bob', date: '1970-01-05', amount: 0 }]
    expect(Array.from(customerBase(free, options).purchaseDays?.day ?? [])).toEqual([1, 10, 2, 4])
    const without = customerBase(free, { ...options, zeros: 'drop' })
    expect(Array.from(without.purchaseDays?.day ?? [])).toEqual([1, 10, 2])
  })

  it('go with their clients', () => {
    const base = customerBase(orders, options)
    expect(selectClients(base, [1, 0, 1]).purchaseDays).toEqual({
      start: Int32Array.of(0, 1, 3, 4),
      day: Int32Array.of(2, 1, 10, 2),
    })
  })
})

describe('dayCollector', () => {
  it('takes one client after the other, and no more days than count', () => {
    const collector = dayCollector(3, 9)
    collector.add(Int32Array.of(4, 8, 99), 2)
    collector.add(Int32Array.of(5, 99, 99), 1)
    expect(collector.finish()).toEqual({ start: Int32Array.of(0, 2, 3), day: Int32Array.of(4, 8, 5) })
  })
})

describe('gatheredDays', () => {
  it('copies the days of rows, none of nobody', () => {
    const days = { start: Int32Array.of(0, 2, 3), day: Int32Array.of(4, 8, 5) }
    expect(gatheredDays(days, Int32Array.of(1))).toEqual({ start: Int32Array.of(0, 1), day: Int32Array.of(5) })
    expect(gatheredDays(days, Int32Array.of())).toEqual({ start: Int32Array.of(0), day: Int32Array.of() })
  })
})
