import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/lifetime/gamma-gamma/share-sums.js'
import { shareSums, sumCareful, sumFast } from '../../../src/lifetime/gamma-gamma/share-sums.js'

/** Clients from `from` to `to` with the mean spends, around their geometric mean. */
function blockOf(orders: number, meanSpend: readonly number[], from = 0, to: number = meanSpend.length): Block {
  const inside = meanSpend.slice(from, to)
  const centre = Math.exp(inside.reduce((sum, m) => sum + Math.log(m), 0) / inside.length)
  return { orders, meanSpend: Float64Array.from(meanSpend), from, to, centre }
}

/** The sums as they are defined. */
function direct({ orders: x, meanSpend, from, to }: Block, p: number, q: number, gamma: number) {
  const sums = shareSums()
  const n = p * x + q
  for (const m of meanSpend.subarray(from, to)) {
    const own = (x * m) / (gamma + x * m)
    const other = gamma / (gamma + x * m)
    sums.logOwn += Math.log((p * x) / n / own)
    sums.logOther += Math.log(q / n / other)
    sums.surplus += p * x * other - q * own
    sums.own += own
    sums.other += other
    sums.spread += own * other
  }
  return sums
}

const spread = Array.from({ length: 5000 }, (_, i) => 20 * 1.3 ** ((i % 17) - 8))
const wide = Array.from({ length: 300 }, (_, i) => 10 ** ((i % 25) - 12))

describe.each([
  ['fast', sumFast],
  ['careful', sumCareful],
])('the %s sums', (_, add) => {
  it.each([
    ['clients alike', blockOf(3, spread), 6.25, 3.74, 15.44],
    ['one client', blockOf(1, [20]), 2, 0.7, 30],
    ['a part of the column', blockOf(7, spread, 100, 2300), 6.25, 3.74, 15.44],
    ['24 orders of magnitude', blockOf(2, wide), 0.3, 0.8, 1],
    ['a product that leaves the range of a double', blockOf(2, [1e-200, 1e-160, 1e200, 1e190]), 0.3, 0.8, 1],
    ['a scale far above the amounts', blockOf(2, [1, 2, 3]), 5, 2, 1e12],
    ['a scale far below the amounts', blockOf(2, [1, 2, 3]), 5, 2, 1e-12],
  ] as const)('are what they are defined as: %s', (_, block, p, q, gamma) => {
    const sums = shareSums()
    add(blockOf(5, [3, 4]), { p: 1, q: 1, gamma: 1 }, sums)
    add(block, { p, q, gamma }, sums)
    const expected = direct(block, p, q, gamma)
    const clients = block.to - block.from
    for (const name of ['logOwn', 'logOther', 'surplus', 'own', 'other', 'spread'] as const) {
      const scale = Math.max(Math.abs(expected[name]), name.startsWith('log') ? clients : 0)
      expect(Math.abs(sums[name] - expected[name]), name).toBeLessThanOrEqual(2e-12 * scale + 1e-300)
    }
  })
})

describe('the careful sums', () => {
  // pγ − qm = 0: every share lies exactly where it is expected.
  it('keep their digits where shapes run to infinity', () => {
    const sums = shareSums()
    sumCareful(blockOf(3, [20, 20, 20]), { p: 4e10, q: 8e9, gamma: 4 }, sums)
    expect([sums.logOwn, sums.logOther, sums.surplus]).toEqual([0, 0, 0])
    // mpmath, 50 digits: m = 20 + 2^-20, one order.
    sumCareful(blockOf(1, [20 + 2 ** -20]), { p: 4e10, q: 8e9, gamma: 4 }, sums)
    expect(sums.logOwn).toBeCloseRelative(-7.94728562267565e-9, 1e-14)
    expect(sums.logOther).toBeCloseRelative(3.973642906076851e-8, 1e-14)
    expect(sums.surplus).toBeCloseRelative(-317.891426170213, 1e-14)
  })

  it('do not turn infinite where a share is not to be expected at all', () => {
    const sums = shareSums()
    sumCareful(blockOf(1, [1e12]), { p: 1e-3, q: 1e15, gamma: 1e-3 }, sums)
    expect(sums.logOwn).toBeCloseRelative(Math.log(1e-18), 1e-12)
    expect(sums.logOther).toBeCloseRelative(Math.log(1e15), 1e-12)
    sumCareful(blockOf(1, [1e-12]), { p: 1e15, q: 1e-3, gamma: 1e3 }, sums)
    expect(sums.logOther).toBeCloseRelative(Math.log(1e-18), 1e-12)
    expect(sums.logOwn).toBeCloseRelative(Math.log(1e15), 1e-12)
  })
})
