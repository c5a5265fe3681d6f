import { describe, expect, it } from 'vitest'
import type { OrderRules } from '../../src/records/client-orders.js'
import { addPurchases, countPurchases, noPurchases } from '../../src/records/client-orders.js'

type Rows = readonly (readonly [day: number, amount: number])[]

function add(rows: Rows, firstCounts = true, rules: OrderRules = {}) {
  const out = noPurchases(rules)
  const day = Int32Array.from(rows, ([on]) => on)
  addPurchases(
    day,
    Float64Array.from(rows, ([, amount]) => amount),
    0,
    rows.length,
    firstCounts,
    out,
  )
  return out
}

describe('countPurchases', () => {
  it('counts days, not rows', () => {
    const out = noPurchases()
    countPurchases(Int32Array.of(1, 3, 3, 3, 8, 9), 1, 5, out)
    expect(out).toMatchObject({ orders: 2, firstDay: 3, lastDay: 8, sameDay: 2 })
  })

  it('lists the days when asked', () => {
    const days = new Int32Array(3)
    countPurchases(Int32Array.of(1, 3, 3, 3, 8, 9), 1, 5, noPurchases({ days }))
    expect(Array.from(days)).toEqual([3, 8, 0])
  })

  it('counts nothing in an empty stretch', () => {
    const out = noPurchases()
    countPurchases(Int32Array.of(1), 1, 1, out)
    expect(out).toMatchObject({ orders: 0, sameDay: 0 })
  })
})

describe('addPurchases', () => {
  it('merges a day and leaves the first purchase out of spend when asked', () => {
    const rows = [
      [1, 5],
      [4, 7],
      [4, 8],
      [6, 20],
    ] as const
    expect(add(rows)).toMatchObject({ orders: 3, firstDay: 1, lastDay: 6, spend: 40, spendOrders: 3, sameDay: 1 })
    expect(add(rows, false)).toMatchObject({ spend: 35, spendOrders: 2 })
  })

  it('counts an order without value and keeps it out of spend', () => {
    expect(
      add([
        [1, 0],
        [2, 9],
        [3, 0],
      ]),
    ).toMatchObject({ orders: 3, spend: 9, spendOrders: 1, zeroAmounts: 2 })
  })

  it('takes a refund off the order before it, or of its day', () => {
    expect(
      add([
        [1, 10],
        [2, 8],
        [2, 2],
        [5, -3],
      ]),
    ).toMatchObject({ orders: 2, lastDay: 2, spend: 17, netted: 1 })
    expect(
      add([
        [1, -4],
        [1, 10],
      ]),
    ).toMatchObject({ orders: 1, spend: 6, spendOrders: 1, netted: 1, sameDay: 0 })
  })

  it('lets a refund use up its order only, to nothing', () => {
    expect(
      add([
        [1, 10],
        [2, 5],
        [3, -50],
        [4, 1],
      ]),
    ).toMatchObject({ orders: 3, spend: 11, spendOrders: 2, zeroAmounts: 1, overdrawn: 1 })
    expect(
      add([
        [1, 0.1],
        [1, 0.2],
        [2, -0.3],
      ]),
    ).toMatchObject({ orders: 1, spend: 0, spendOrders: 0, zeroAmounts: 1, overdrawn: 0 })
  })

  it('leaves orders that came to nothing out altogether when told so, first ones too', () => {
    const rows = [
      [1, 0],
      [2, 9],
      [3, 8],
      [4, -8],
      [5, 7],
      [6, 0],
    ] as const
    const told = add(rows, false, { countsZeros: false })
    expect(told).toMatchObject({ orders: 2, firstDay: 2, lastDay: 5, spend: 7, spendOrders: 1, zeroAmounts: 3 })
    expect(add(rows, false)).toMatchObject({ orders: 5, firstDay: 1, lastDay: 6, spend: 16, spendOrders: 2 })
    expect(add([[1, 0]], true, { countsZeros: false })).toMatchObject({ orders: 0, orphans: 0, zeroAmounts: 1 })
  })

  it('takes a refund off the order before it, even one that is left out', () => {
    const rows = [
      [1, 10],
      [2, 0],
      [3, -4],
    ] as const
    expect(add(rows, true, { countsZeros: false })).toMatchObject({ orders: 1, spend: 10, overdrawn: 1, netted: 1 })
  })

  it('lists days of purchases and amounts of orders that count for spend when asked', () => {
    const days = new Int32Array(5)
    const amounts = new Float64Array(5)
    const rows = [
      [1, 5],
      [4, 7],
      [4, 8],
      [6, 0],
      [9, 20],
    ] as const
    add(rows, false, { days, amounts })
    expect([Array.from(days), Array.from(amounts)]).toEqual([
      [1, 4, 6, 9, 0],
      [15, 20, 0, 0, 0],
    ])
  })

  it('counts refunds that no order precedes', () => {
    expect(
      add([
        [1, -1],
        [2, -2],
      ]),
    ).toMatchObject({ orders: 0, orphans: 2, netted: 0, zeroAmounts: 0 })
    expect(
      add([
        [1, -1],
        [2, 4],
        [3, -1],
      ]),
    ).toMatchObject({ orders: 1, firstDay: 2, orphans: 1, netted: 1, spend: 3 })
  })
})
