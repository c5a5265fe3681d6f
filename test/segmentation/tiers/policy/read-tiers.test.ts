import { describe, expect, it } from 'vitest'
import { readTiers } from '../../../../src/segmentation/tiers/policy/read-tiers.js'
import { SMALL } from './small-policy.js'

describe('readTiers', () => {
  it('leave no score without a tier', () => {
    expect(readTiers(SMALL.tiers, 'tiers')).toEqual(SMALL.tiers)
    const [only] = SMALL.tiers.slice(2)
    expect(readTiers([only], 'tiers')).toHaveLength(1)
    expect(() => readTiers([{ ...only, from: 0.1 }], 'tiers')).toThrowError(/tiers\[0\]\.from: expected 0, so/)
    expect(() => readTiers(new Array(101).fill(only), 'tiers')).toThrowError(/1 to 100 tiers/)
  })

  it('check treatments', () => {
    const [, , last] = SMALL.tiers
    const treatment = { price: 'standard', limit: 'keep', collateral: 'none', service: 'fast' }
    expect(() => readTiers([{ ...last, treatment }], 'tiers')).toThrowError(/tiers\[0\]\.treatment\.service/)
  })
})
