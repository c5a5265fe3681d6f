import { describe, expect, it } from 'vitest'
import { spendBlocks } from '../../src/lifetime/spend-blocks.js'
import { correlationOf } from '../../src/lifetime/spend-frequency.js'

function blocksOf(spendOrders: readonly number[], meanSpend: readonly number[]) {
  return spendBlocks({ spendOrders: Float64Array.from(spendOrders), meanSpend: Float64Array.from(meanSpend) })
}

/** Pearson's correlation and White's standard errors, client by client. */
function direct(orders: readonly number[], means: readonly number[], expectedLog = (_: number) => 0) {
  const rows = orders.flatMap((x, i) => (x > 0 ? [[Math.log(x), Math.log(means[i]!) - expectedLog(x)] as const] : []))
  const mean = (at: 0 | 1) => rows.reduce((sum, row) => sum + row[at], 0) / rows.length
  const [meanX, meanY] = [mean(0), mean(1)]
  const sum = (of: (u: number, e: number) => number) =>
    rows.reduce((total, [x, y]) => total + of(x - meanX, y - meanY), 0)
  const together = sum((u, e) => u * e)
  return {
    clients: rows.length,
    correlation: together / Math.sqrt(sum(u => u * u) * sum((_, e) => e * e)),
    standardErrors: together / Math.sqrt(sum((u, e) => (u * e) ** 2)),
  }
}

const orders = [1, 2, 0, 3, 3, 8, 1, 1, 20, 5]
const means = [10, 14, 0, 9, 31, 22, 5, 17, 40, 26]

describe('correlationOf', () => {
  it('is that of the clients with spend orders', () => {
    const ours = correlationOf(blocksOf(orders, means), () => 0)
    const expected = direct(orders, means)
    expect(ours.clients).toBe(9)
    expect(ours.correlation).toBeCloseRelative(expected.correlation, 1e-13)
    expect(ours.standardErrors).toBeCloseRelative(expected.standardErrors, 1e-13)
  })

  it('takes out what averaging alone brings about', () => {
    const expectedLog = (x: number) => -1 / (2 * x)
    const ours = correlationOf(blocksOf(orders, means), expectedLog)
    const expected = direct(orders, means, expectedLog)
    expect(ours.correlation).toBeCloseRelative(expected.correlation, 1e-13)
    expect(ours.standardErrors).toBeCloseRelative(expected.standardErrors, 1e-13)
    expect(ours.correlation).toBeLessThan(direct(orders, means).correlation)
  })

  it.each([
    ['rises', 1],
    ['falls', -1],
  ])('is at its end where spend %s with orders exactly', (_, sign) => {
    const exact = [1, 2, 4, 8, 16]
    const { correlation } = correlationOf(
      blocksOf(
        exact,
        exact.map(x => 10 * x ** (0.3 * sign)),
      ),
      () => 0,
    )
    expect(correlation).toBeCloseRelative(sign, 1e-15)
    expect(Math.abs(correlation ?? 2)).toBeLessThanOrEqual(1)
  })

  it.each([
    ['nobody', [0, 0], [0, 0]],
    ['one client', [4], [20]],
    ['all orders alike', [2, 2, 2], [10, 20, 30]],
    ['all amounts alike', [1, 2, 3, 4, 7], [0.1, 0.1, 0.1, 0.1, 0.1]],
  ])('does not exist for %s', (_, x, m) => {
    expect(correlationOf(blocksOf(x, m), () => 0)).toEqual({ clients: x.filter(count => count > 0).length })
  })
})
