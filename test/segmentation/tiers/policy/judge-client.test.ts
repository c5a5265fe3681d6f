import { describe, expect, it } from 'vitest'
import { judgeClient } from '../../../../src/segmentation/tiers/policy/judge-client.js'
import { readPolicy } from '../../../../src/segmentation/tiers/policy/read-policy.js'
import { SMALL } from './small-policy.js'

describe('judgeClient', () => {
  const reading = readPolicy(SMALL)
  const places = (facts: object) => {
    const { tier, best, worst } = judgeClient(reading, new Map(Object.entries(facts)))
    return [tier, best, worst]
  }

  it('reaches a tier at its least score, whatever rounding says', () => {
    // 0.3 · 1 + 0.1 · 1 + 0.6 · 0 is 0.4 but for rounding.
    expect(places({ years: 10, mood: 'good', cover: 1, late: false })).toEqual([1, 1, 1])
    expect(places({ years: 9.99, mood: 'good', cover: 1, late: false })).toEqual([2, 2, 2])
  })

  it('keeps the tier within the best and the worst that are open', () => {
    expect(places({ cover: 3 })).toEqual([0, 0, 2])
    expect(places({ cover: 3, late: false })).toEqual([0, 0, 1])
    expect(places({})).toEqual([undefined, 0, 2])
  })
})
