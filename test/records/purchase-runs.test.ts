import { describe, expect, it } from 'vitest'
import { purchaseRuns } from '../../src/records/purchase-runs.js'

const orders = {
  length: 7,
  client: Int32Array.of(1, 0, 1, 1, 2, 1, 0),
  day: Int32Array.of(9, 4, 2, 9, 5, 3, 30),
  amount: Float64Array.of(5, 0, 7, 1, -3, -7, 8),
}

describe('purchaseRuns', () => {
  it('lists the days of purchases, without refunds and what comes later', () => {
    expect(purchaseRuns(orders, 3, 20, 'order-without-spend')).toEqual({
      starts: Int32Array.of(0, 1, 3, 3),
      day: Int32Array.of(4, 2, 9),
    })
  })

  it('leaves orders of nothing out when told so, free or used up by refunds', () => {
    expect(purchaseRuns(orders, 3, 20, 'drop')).toEqual({ starts: Int32Array.of(0, 0, 1, 1), day: Int32Array.of(9) })
  })

  it('reads bare visits as they are', () => {
    const { length, client, day } = orders
    expect(purchaseRuns({ length, client, day }, 3, 30, 'drop')).toEqual({
      starts: Int32Array.of(0, 2, 5, 6),
      day: Int32Array.of(4, 30, 2, 3, 9, 5),
    })
  })
})
