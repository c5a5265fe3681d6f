import { describe, expect, it } from 'vitest'
import { readPolicy } from '../../../src/loyalty/loyalty-index/read-policy.js'
import { bandPlace, indexError, scoreClient, sideIndex } from '../../../src/loyalty/loyalty-index/score-client.js'
import { SMALL } from './small-policy.js'

const reading = readPolicy(SMALL)

function score(figures: Readonly<Record<string, number>>) {
  return scoreClient(reading, name => figures[name])
}

describe('the score of a client', () => {
  it('is the weighted sum of grades in points', () => {
    // 100 (0.4 · 0.5 + 0.2 · 0.75 + 0.3 · 0.8 + 0.1 · 0.5)
    const { index, parts, range, coverage } = score({ wallet: 0.5, gap: 5, recommend: 8, trust: 4 })
    expect(index).toBeCloseTo(64, 12)
    expect(parts.map(({ points }) => points!.toFixed(6))).toEqual(['20.000000', '15.000000', '24.000000', '5.000000'])
    expect(parts.reduce((sum, { points = 0 }) => sum + points, 0)).toBe(index)
    expect([range.lower, range.upper, coverage]).toEqual([expect.closeTo(64, 12), expect.closeTo(64, 12), 1])
  })

  it('leaves open what is not known', () => {
    // Known: 0.4 · 0.5 and 0.3 · 0.8 of a weight of 0.7; between nothing and all of the other 0.3.
    const { index, range, coverage, parts } = score({ wallet: 0.5, recommend: 8 })
    expect(index).toBeCloseTo(44 / 0.7, 12)
    expect(range.lower).toBeCloseTo(44, 12)
    expect(range.upper).toBeCloseTo(74, 12)
    expect(coverage).toBeCloseTo(0.7, 12)
    expect(parts[1]).toEqual({ name: 'gap', weight: expect.closeTo(0.2, 12), side: 'behaviour' })
    expect(score({})).toMatchObject({ coverage: 0, range: { lower: 0, upper: 100 } })
    expect(score({})).not.toHaveProperty('index')
  })

  it('has two sides', () => {
    const { parts } = score({ wallet: 0.5, recommend: 8, trust: 4 })
    expect(sideIndex(parts, 'behaviour')).toEqual({ index: 50, coverage: expect.closeTo(2 / 3, 12) })
    expect(sideIndex(parts, 'attitude')).toEqual({ index: expect.closeTo(72.5, 12), coverage: 1 })
    expect(sideIndex(score({ wallet: 1 }).parts, 'attitude')).toEqual({ coverage: 0 })
  })

  it('errs as its figures do, by their weights among those known', () => {
    const known = score({ wallet: 0.5, recommend: 5 })
    const errorOf = (name: string): number => (name === 'wallet' ? 0.01 : 0.2)
    // 100 √((4/7 · 0.01)² + (3/7 · 0.02)²)
    expect(indexError(reading, known, errorOf)).toBeCloseTo(100 * Math.hypot((4 / 7) * 0.01, (3 / 7) * 0.02), 10)
    expect(indexError(reading, known, () => 0)).toBe(0)
  })

  it('reaches a band that it misses by rounding', () => {
    expect([100, 70, 70 - 1e-12, 69.9, 40, 0].map(index => bandPlace(reading, index))).toEqual([0, 0, 0, 1, 1, 2])
  })
})
