import { describe, expect, it } from 'vitest'
import { loyaltyIndexPolicy, withWeights } from '../../../src/loyalty/loyalty-index/index.js'
import { pairwiseWeights } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { SMALL } from './small-policy.js'

describe('a policy of loyalty', () => {
  it('is checked and frozen', () => {
    expect(loyaltyIndexPolicy(SMALL)).toEqual(SMALL)
    expect(Object.isFrozen(loyaltyIndexPolicy(SMALL))).toBe(true)
    expect(thrown(() => loyaltyIndexPolicy({ ...SMALL, indicators: {} }))).toMatchObject({ code: 'EMPTY_INPUT' })
  })

  it('takes weights of comparisons in pairs', () => {
    const { wallet, trust } = SMALL.indicators
    const policy = { ...SMALL, indicators: { wallet: wallet!, trust: trust! } }
    const { weights } = pairwiseWeights(
      ['wallet', 'trust'],
      [
        [1, 4],
        [0.25, 1],
      ],
    )
    const weighed = withWeights(policy, weights)
    expect(weighed.indicators['wallet']!.weight).toBeCloseTo(0.8, 12)
    expect(policy.indicators.wallet.weight).toBe(4)
  })

  it('loses indicators that weigh nothing', () => {
    const { indicators } = withWeights(SMALL, { wallet: 1, gap: 0, recommend: 2, trust: 0 })
    expect(Object.keys(indicators)).toEqual(['wallet', 'recommend'])
  })

  it.each([
    [{ wallet: 1, gap: 1, recommend: 1 }, 'MISSING_VALUE', 'weights.trust'],
    [{ wallet: 1, gap: 1, recommend: 1, trust: 1, x: 1 }, 'UNKNOWN_OPTION', 'weights.x'],
    [{ wallet: 0, gap: 0, recommend: 0, trust: 0 }, 'OUT_OF_RANGE', 'weights'],
    [{ wallet: -1, gap: 1, recommend: 1, trust: 1 }, 'OUT_OF_RANGE', 'weights.wallet'],
  ])('refuses the weights %o', (weights, code, path) => {
    expect(thrown(() => withWeights(SMALL, weights))).toMatchObject({ code, path })
  })
})
