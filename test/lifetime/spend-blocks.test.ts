import { describe, expect, it } from 'vitest'
import { spendBlocks } from '../../src/lifetime/spend-blocks.js'

describe('spendBlocks', () => {
  it('groups clients by their number of orders and leaves out those without', () => {
    const spend = spendBlocks({
      spendOrders: Float64Array.of(3, 0, 1, 3, 5000, 1, 4096, 4095, 5000, 2_000_000),
      meanSpend: Float64Array.of(10, 0, 20, 30, 7, 21, 8, 9, 6, 5),
    })
    expect(spend.clients).toBe(9)
    expect(spend.count).toBe(6)
    expect(spend.orders).toEqual(Float64Array.of(1, 3, 4095, 4096, 5000, 2_000_000))
    expect(spend.start).toEqual(Int32Array.of(0, 2, 4, 5, 6, 8, 9))
    expect(spend.meanSpend).toEqual(Float64Array.of(20, 21, 10, 30, 9, 8, 7, 6, 5))
  })

  it('says where the logarithms of each block lie', () => {
    const { logMean, logScatter } = spendBlocks({
      spendOrders: Float64Array.of(2, 2, 2, 7, 4),
      meanSpend: Float64Array.of(1, Math.E, Math.E ** 5, 11, 0.5),
    })
    expect(logMean[0]).toBeCloseRelative(2, 1e-15)
    expect(logScatter[0]).toBeCloseRelative(4 + 1 + 9, 1e-14)
    expect(Array.from(logMean.subarray(1))).toEqual([Math.log(0.5), Math.log(11)])
    expect(Array.from(logScatter.subarray(1))).toEqual([0, 0])
  })

  it('keeps the scatter of amounts that hardly differ', () => {
    const meanSpend = Float64Array.from({ length: 1000 }, (_, i) => 1e9 * (1 + (i % 2) * 2 ** -30))
    const { logScatter } = spendBlocks({ spendOrders: new Float64Array(1000).fill(1), meanSpend })
    expect(logScatter[0]).toBeCloseRelative(250 * 2 ** -60, 1e-6)
    const alike = spendBlocks({ spendOrders: new Float64Array(7).fill(1), meanSpend: new Float64Array(7).fill(0.1) })
    expect(alike.logScatter[0]).toBe(0)
  })

  it('has no blocks where nobody has spend orders', () => {
    const spend = spendBlocks({ spendOrders: new Float64Array(3), meanSpend: new Float64Array(3) })
    expect({ clients: spend.clients, count: spend.count, start: Array.from(spend.start) }).toEqual({
      clients: 0,
      count: 0,
      start: [0],
    })
  })
})
