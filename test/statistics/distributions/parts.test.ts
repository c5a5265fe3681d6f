import { describe, expect, it } from 'vitest'
import { betaOf, stepsOf } from '../../../src/statistics/distributions/parts.js'

describe('betaOf', () => {
  it('has the mean that PERT promises', () => {
    const { a, b } = betaOf({ kind: 'pert', lower: 2, mode: 4, upper: 12, weight: 4 })
    expect(2 + (10 * a) / (a + b)).toBeCloseTo((2 + 4 * 4 + 12) / 6, 14)
    expect(betaOf({ kind: 'pert', lower: 2, mode: 2, upper: 2 })).toEqual({ a: 1, b: 1, lower: 2, upper: 2 })
    expect(betaOf({ kind: 'beta', a: 2, b: 3 })).toEqual({ a: 2, b: 3, lower: 0, upper: 1 })
  })
})

describe('stepsOf', () => {
  it('orders steps and leaves out what cannot happen', () => {
    const { values, cumulative } = stepsOf({ kind: 'discrete', values: [6, 0, 3], probabilities: [0.25, 0.75, 0] })
    expect([...values]).toEqual([0, 6])
    expect([...cumulative]).toEqual([0.75, 1])
  })

  it('gives each of a sample the same chance', () => {
    expect([...stepsOf({ kind: 'empirical', values: [2, 1, 2, 0] }).cumulative]).toEqual([0.25, 0.5, 0.75, 1])
  })
})
