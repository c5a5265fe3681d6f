import { describe, expect, it } from 'vitest'
import { findHistories } from '../../src/records/find-histories.js'

const client = Int32Array.of(1, 0, 1, 1)
const period = { observedUntil: 70_000, holdoutUntil: undefined }

describe('findHistories', () => {
  it.each([
    ['ascending', [0, 3, 3, 5]],
    ['in no order', [5, 3, 0, 3]],
    ['too far apart for a table', [69_000, 68_998, -700_000, 69_000]],
  ])('finds the same with amounts and without, days %s', (_, days) => {
    const visits = { length: 4, client, day: Int32Array.from(days) }
    const orders = { ...visits, amount: Float64Array.of(1, 2, 3, 4) }
    const bare = findHistories(visits, 2, period, 'all-orders')
    const { spend, ...paid } = findHistories(orders, 2, period, 'all-orders')
    expect({ ...paid, ...bare, dropped: { ...paid.dropped, ...bare.dropped } }).toEqual(paid)
    expect(bare.spend).toBe(undefined)
    const detail = { zeros: 'order-without-spend', keep: ['intervals'], daysPerUnit: 7 } as const
    const kept = findHistories(visits, 2, period, 'all-orders', detail)
    expect(kept).toMatchObject(bare)
    expect(kept.logIntervals).toEqual(findHistories(orders, 2, period, 'all-orders', detail).logIntervals)
    expect(spend?.spendOrders).toEqual(Float64Array.of(1, new Set([days[0], days[2], days[3]]).size))
  })
})
