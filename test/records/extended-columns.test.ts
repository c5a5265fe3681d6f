import { describe, expect, it } from 'vitest'
import { extendedDays, extendedHistories, extendedSpend } from '../../src/records/extended-columns.js'
import { customerBase, logMoments } from '../../src/records/index.js'

const keep = ['intervals', 'logSpend', 'purchaseDays'] as const
const base = customerBase(
  [
    { client: 'ann', date: '2024-01-01', amount: 4 },
    { client: 'ann', date: '2024-01-11', amount: 8 },
    { client: 'bob', date: '2024-01-21', amount: 6 },
  ],
  { observedUntil: '2024-01-31', spend: 'all-orders', keep },
)
const since = {
  days: 10,
  known: {
    clients: Int32Array.of(0),
    frequency: Float64Array.of(1),
    recency: Int32Array.of(3),
    age: Int32Array.of(5),
    spend: { meanSpend: Float64Array.of(3), spendOrders: Float64Array.of(2) },
    logIntervals: Float64Array.of(Math.log(3)),
    logSpend: { mean: Float64Array.of(logMoments([2, 4]).mean), squares: Float64Array.of(logMoments([2, 4]).squares) },
    purchaseDays: { start: Int32Array.of(0, 2), day: Int32Array.of(100, 103) },
    dropped: {},
  },
  fresh: {
    clients: Int32Array.of(0),
    frequency: Float64Array.of(0),
    recency: Int32Array.of(0),
    age: Int32Array.of(7),
    spend: { meanSpend: Float64Array.of(9), spendOrders: Float64Array.of(1) },
    logIntervals: Float64Array.of(0),
    logSpend: { mean: Float64Array.of(Math.log(9)), squares: Float64Array.of(0) },
    purchaseDays: { start: Int32Array.of(0, 1), day: Int32Array.of(98) },
    dropped: {},
  },
}

describe('extended columns', () => {
  it('count the first new order of a known client as a repeat purchase', () => {
    const { frequency, recency, age, logIntervals, patterns } = extendedHistories(base, since)
    expect(frequency).toEqual(Float64Array.of(3, 0, 0))
    expect(recency).toEqual(Float64Array.of(38, 0, 0))
    expect(age).toEqual(Float64Array.of(40, 20, 7))
    expect(logIntervals?.[0]).toBeCloseTo(Math.log(10) + Math.log(25) + Math.log(3), 14)
    expect(patterns.ofClient).toEqual(Int32Array.of(2, 1, 0))
    expect(base.frequency).toEqual(Float64Array.of(1, 0))
  })

  it('weigh means by the orders behind them', () => {
    const { meanSpend, spendOrders, logSpend } = extendedSpend(base, since)
    expect(meanSpend).toEqual(Float64Array.of(4.5, 6, 9))
    expect(spendOrders).toEqual(Float64Array.of(4, 1, 1))
    const { mean, squares } = logMoments([4, 8, 2, 4])
    expect(logSpend?.mean[0]).toBeCloseTo(mean, 14)
    expect(logSpend?.squares[0]).toBeCloseTo(squares, 14)
    expect(extendedSpend(customerBase([{ client: 1, date: '2024-01-01' }]), since)).toEqual({})
  })

  it('put the days of each client together', () => {
    const { purchaseDays } = base
    const days = purchaseDays && extendedDays(purchaseDays, since)
    expect(days).toEqual({
      start: Int32Array.of(0, 4, 5, 6),
      day: Int32Array.of(19_723, 19_733, 100, 103, 19_743, 98),
    })
  })
})
