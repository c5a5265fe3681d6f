import { describe, expect, it } from 'vitest'
import { boundedNormalQuantile, boundsOf, massWithin } from '../../../src/statistics/distributions/normal-bounds.js'

describe('boundsOf', () => {
  it('counts in deviations', () => {
    expect(boundsOf({ kind: 'normal', mean: 10, deviation: 2, lower: 8 })).toEqual({ from: -1, to: Infinity })
    expect(boundsOf({ kind: 'log-normal', median: 1, logDeviation: 2, lower: 0, upper: Math.E })).toEqual({
      from: -Infinity,
      to: 0.5,
    })
    expect(boundsOf({ kind: 'normal', mean: 1, deviation: 0, lower: 1, upper: 1 })).toEqual({
      from: -Infinity,
      to: Infinity,
    })
  })
})

describe('massWithin', () => {
  it('keeps its digits in the tail', () => {
    expect(massWithin(20, 21) / massWithin(-21, -20)).toBeCloseTo(1, 14)
    expect(massWithin(-1, 1)).toBeCloseTo(0.6826894921370859, 15)
  })
})

describe('boundedNormalQuantile', () => {
  it('mirrors, and stays inside', () => {
    expect(boundedNormalQuantile(0.25, 0.75, { from: 5, to: 8 })).toBe(
      -boundedNormalQuantile(0.75, 0.25, { from: -8, to: -5 }),
    )
    expect(boundedNormalQuantile(0, 1, { from: 5, to: 8 })).toBeCloseTo(5, 13)
    expect(boundedNormalQuantile(1, 0, { from: -1, to: 8 })).toBeCloseTo(8, 9)
  })
})
