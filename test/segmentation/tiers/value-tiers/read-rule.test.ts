import { describe, expect, it } from 'vitest'
import {
  expectCutPoints,
  expectNames,
  readRule,
  tiersOf,
} from '../../../../src/segmentation/tiers/value-tiers/read-rule.js'

describe('readRule', () => {
  it('knows how many tiers a rule makes', () => {
    const rules = [
      { by: 'cut-points', cutPoints: [5, 1] },
      { by: 'quantiles', upTo: [0.5] },
      { by: 'share-of-value', upTo: [] },
      { by: 'optimum', tiers: 4 },
    ]
    expect(rules.map(rule => tiersOf(readRule(rule, [], 'rule')))).toEqual([3, 2, 1, 4])
  })

  it('refuses holes, and more tiers than letters', () => {
    expect(() => readRule({ by: 'quantiles', upTo: new Array(1) }, [], 'rule')).toThrowError(/rule\.upTo\[0\]/)
    expect(() => readRule({ by: 'optimum', tiers: 27 }, [], 'rule')).toThrowError(/rule\.tiers/)
    expect(() => expectCutPoints(new Array(26).fill(0), 'points')).toThrowError(/points\.length/)
  })

  it('names tiers by letters, and stores no -0', () => {
    expect(expectNames(undefined, 3, 'names')).toEqual(['A', 'B', 'C'])
    expect(Object.is(expectCutPoints([-0], 'points')[0], 0)).toBe(true)
    expect(() => expectNames(['a', ' '], 2, 'names')).toThrowError(/names\[1\]/)
  })
})
