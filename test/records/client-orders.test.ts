import { describe, expect, it } from 'vitest'
import { addPurchases, countPurchases, noPurchases } from '../../src/records/client-orders.js'

function add(rows: readonly (readonly [day: number, amount: number])[], firstCounts = true) {
  const out = noPurchases()
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
