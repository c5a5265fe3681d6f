import { describe, expect, it } from 'vitest'
import { logSpendMoments } from '../../../src/lifetime/log-normal-spend/log-spend-columns.js'
import { logSpendGroups } from '../../../src/lifetime/log-normal-spend/log-spend-groups.js'
import { amountBase } from './bases.js'

const e = Math.E

describe('logSpendGroups', () => {
  it('sums up clients by their number of orders', () => {
    const base = amountBase([[e, e ** 3], [], [e ** 5], [e ** 2, e ** 4], [e ** 9], [1]])
    const groups = logSpendGroups(logSpendMoments(base))
    expect([groups.clients, groups.total]).toEqual([5, 7])
    expect(Array.from(groups.orders)).toEqual([1, 2])
    expect(Array.from(groups.size)).toEqual([3, 2])
    for (const [k, [mean, scatter]] of [[14 / 3, 25 + 81 - 196 / 3] as const, [2.5, 0.5] as const].entries()) {
      expect(groups.logMean[k]).toBeCloseTo(mean, 12)
      expect(groups.logScatter[k]).toBeCloseTo(scatter, 12)
    }
    expect(groups.within).toBeCloseTo(4, 12)
    expect(groups.logSum).toBeCloseTo(24, 12)
  })

  it('keeps the scatter of clients that hardly differ', () => {
    const moments = {
      spendOrders: Float64Array.of(3, 3, 3),
      mean: Float64Array.of(600, 600 + 2 ** -30, 600 - 2 ** -30),
      squares: new Float64Array(3),
    }
    expect(logSpendGroups(moments).logScatter[0]).toBeCloseRelative(2 ** -59, 1e-12)
  })

  it('is empty without spend', () => {
    const groups = logSpendGroups(logSpendMoments(amountBase([[], []])))
    expect([groups.clients, groups.total, groups.orders.length]).toEqual([0, 0, 0])
  })
})
