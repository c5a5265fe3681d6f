import { describe, expect, it } from 'vitest'
import { walletChange } from '../../../src/loyalty/wallet/index.js'
import { thrown } from '../../errors/thrown.js'

const EARLIER = { client: ['A', 'B', 'C', 'D', 'E'], own: [40, 20, 5, 0, 9], total: [100, 100, null, 0, 90] }
const LATER = { client: ['B', 'A', 'C', 'D', 'F'], own: [15, 60, 6, 10, 1], total: [100, 120, 20, 50, 2] }

describe('walletChange', () => {
  it('splits what we gained into larger wallets and larger shares, to the last unit', () => {
    const { own, fromWallet, fromShare, clients } = walletChange(EARLIER, LATER)
    // A: mean share 0.45 of 20 more; B: no larger wallet; D: had none.
    expect(clients).toEqual([
      { client: 'A', own: 20, fromWallet: 9, fromShare: 11, share: 0.09999999999999998 },
      { client: 'B', own: -5, fromWallet: 0, fromShare: -5, share: -0.05000000000000002 },
      { client: 'D', own: 10, fromWallet: 10, fromShare: 0 },
    ])
    expect([own, fromWallet, fromShare]).toEqual([25, 19, 6])
  })

  it('counts who is on one date only, and whose total is not known', () => {
    const { joined, left, unknown, before, after } = walletChange(EARLIER, LATER)
    expect([joined, left, unknown]).toEqual([1, 1, 1])
    expect(before).toBeCloseTo(60 / 200, 15)
    expect(after).toBeCloseTo(85 / 270, 15)
  })

  it('knows the change of the same clients better than two portfolios would', () => {
    const client = Array.from({ length: 30 }, (_, i) => i)
    const total = client.map(i => 100 + 7 * (i % 5))
    const own = client.map(i => (i % 10) * 8 + 4)
    const { interval } = walletChange({ client, own, total }, { client, own: own.map(cell => cell + 6), total })
    expect(interval?.lower).toBeGreaterThan(0)
    const apart = walletChange({ client, own, total }, { client, own: own.map(cell => cell + 6).reverse(), total })
    expect(apart.interval?.lower).toBeLessThan(0)
    expect(apart.change).toBeCloseTo(
      walletChange({ client, own, total }, { client, own: own.map(cell => cell + 6), total }).change!,
      14,
    )
  })

  it('agrees with a jackknife over clients', () => {
    const client = Array.from({ length: 40 }, (_, i) => i)
    const total = client.map(i => 90 + ((i * 37) % 41))
    const then = client.map(i => 80 + ((i * 53) % 61))
    const own = client.map(i => ((i * 29) % 50) + 5)
    const later = client.map(i => ((i * 31) % 60) + 5)
    const at = (skip: number) => {
      const rows = client.filter(i => i !== skip)
      const sum = (column: readonly number[]) => rows.reduce((all, i) => all + column[i]!, 0)
      return sum(later) / sum(then) - sum(own) / sum(total)
    }
    const without = client.map(at)
    const mean = without.reduce((sum, cell) => sum + cell, 0) / 40
    const error = Math.sqrt((39 / 40) * without.reduce((sum, cell) => sum + (cell - mean) ** 2, 0))
    const { interval } = walletChange({ client, own, total }, { client, own: later, total: then })
    expect((interval!.upper - interval!.lower) / 2 / (2.0237 * error)).toBeCloseTo(1, 1)
  })

  it('has no interval of one client or one group, and no shares without wallets', () => {
    const one = { client: ['A'], own: [1], total: [2] }
    expect(walletChange(one, one)).toMatchObject({ before: 0.5, after: 0.5, change: 0 })
    expect('interval' in walletChange(one, one)).toBe(false)
    const group = ['g', 'g', 'g', 'g', 'g']
    expect('interval' in walletChange({ ...EARLIER, group }, LATER)).toBe(false)
    expect('before' in walletChange({ client: ['A'], own: [0], total: [0] }, one)).toBe(false)
    expect(walletChange({ client: ['Z'], own: [1], total: [2] }, one)).toMatchObject({ clients: [], own: 0, left: 1 })
  })
})

it('names the date of a cell at fault', () => {
  const good = { client: ['A'], own: [1], total: [2] }
  expect(thrown(() => walletChange(good, { ...good, total: [0.5] })).path).toBe('later.total[0]')
  expect(thrown(() => walletChange({ ...good, own: [Number.NaN] }, good)).path).toBe('earlier.own[0]')
})
