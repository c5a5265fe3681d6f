import { describe, expect, it } from 'vitest'
import { findHistories } from '../../src/records/find-histories.js'

const client = Int32Array.of(1, 0, 1, 1)
const clients = { size: 2, idsOf: (codes: Int32Array) => codes.map(code => code + 10), areInOrder: false }
const period = { observedUntil: 70_000, holdoutUntil: undefined }

describe('findHistories', () => {
  it.each([
    ['ascending', [0, 3, 3, 5]],
    ['in no order', [5, 3, 0, 3]],
    ['too far apart for a table', [69_000, 68_998, -700_000, 69_000]],
  ])('finds the same with amounts and without, days %s', (_, days) => {
    const visits = { length: 4, client, day: Int32Array.from(days) }
    const orders = { ...visits, amount: Float64Array.of(1, 2, 3, 4) }
    const bare = findHistories({ events: visits, clients }, period, 'all-orders')
    const { spend, ...paid } = findHistories({ events: orders, clients }, period, 'all-orders')
    expect({ ...paid, ...bare, clients: paid.clients, dropped: { ...paid.dropped, ...bare.dropped } }).toEqual(paid)
    expect(bare.ids).toEqual(Int32Array.of(11, 10))
    expect(bare.spend).toBe(undefined)
    const detail = { zeros: 'order-without-spend', keep: ['intervals'], daysPerUnit: 7 } as const
    const kept = findHistories({ events: visits, clients }, period, 'all-orders', detail)
    expect(kept).toMatchObject({ ...bare, clients: kept.clients })
    const keptOfOrders = findHistories({ events: orders, clients }, period, 'all-orders', detail)
    expect(kept.logIntervals).toEqual(keptOfOrders.logIntervals)
    expect(spend?.spendOrders).toEqual(Float64Array.of(new Set([days[0], days[2], days[3]]).size, 1))
  })
})
