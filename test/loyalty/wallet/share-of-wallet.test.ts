import { describe, expect, it } from 'vitest'
import { shareOfWallet } from '../../../src/loyalty/wallet/index.js'
import { clusteredShare } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const WALLETS = { client: ['A', 'B', 'C', 'D', 'E'], own: [40, 10, 25, 0, 30], total: [100, 60, null, 0, 30] }

describe('shareOfWallet', () => {
  it('adds up what is known and counts apart what is not', () => {
    const { portfolio, headroom, unknown, clients } = shareOfWallet(WALLETS)
    expect([portfolio.part, portfolio.whole]).toEqual([80, 190])
    expect(portfolio.rate).toBeCloseTo(80 / 190, 15)
    expect(portfolio.interval).toEqual(clusteredShare([40, 10, 0, 0, 30], [100, 60, 0, 0, 30]).interval)
    expect(headroom).toBe(110)
    expect(unknown).toEqual({ clients: 1, own: 25 })
    expect(clients).toEqual([
      { client: 'A', own: 40, total: 100, share: 0.4, headroom: 60 },
      { client: 'B', own: 10, total: 60, share: 10 / 60, headroom: 50 },
      { client: 'C', own: 25 },
      { client: 'D', own: 0, total: 0, headroom: 0 },
      { client: 'E', own: 30, total: 30, share: 1, headroom: 0 },
    ])
  })

  it('has no portfolio where no total is known', () => {
    expect(shareOfWallet({ client: ['A'], own: [5], total: [null] })).toMatchObject({
      portfolio: { part: 0, whole: 0, clusters: 0 },
      headroom: 0,
    })
  })
})

it.each([
  [{ total: [5] }, 'OUT_OF_RANGE', 'wallets.total[0]'],
  [{ total: [undefined] }, 'OUT_OF_RANGE', 'wallets.total[0]'],
  [{ total: ['50'] }, 'OUT_OF_RANGE', 'wallets.total[0]'],
  [{ own: [-1] }, 'OUT_OF_RANGE', 'wallets.own[0]'],
  [{ client: ['A', 'A'], own: [1, 1], total: [2, 2] }, 'DUPLICATE_CLIENT', 'wallets.client[1]'],
])('refuses %j', (columns, code, path) => {
  const given = { client: ['A'], own: [10], total: [20], ...columns }
  expect(thrown(() => Reflect.apply(shareOfWallet, undefined, [given]))).toMatchObject({ code, path })
})
