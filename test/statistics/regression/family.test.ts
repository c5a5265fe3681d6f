import { describe, expect, it } from 'vitest'
import type { Family, TileRoom } from '../../../src/statistics/regression/family.js'
import { LOGISTIC, POISSON } from '../../../src/statistics/regression/family.js'

function filled(
  family: Family,
  predictors: number[],
  outcomes: number[],
  weights = outcomes.map(() => 1),
): TileRoom & { value: number } {
  const n = outcomes.length
  const room = {
    predictor: Float64Array.from(predictors),
    residual: new Float64Array(n),
    information: new Float64Array(n),
    skew: new Float64Array(n),
  }
  const value = family.fill(room, Float64Array.from(outcomes), Float64Array.from(weights), 0, n)
  return { ...room, value }
}

describe('LOGISTIC', () => {
  it('is right far out on both sides', () => {
    const { value, residual, information } = filled(LOGISTIC, [800, -800, 40, 800], [1, 0, 1, 0])
    expect(value).toBe(-800)
    expect(residual[0]).toBe(0)
    expect(residual[2]).toBeCloseRelative(Math.exp(-40), 1e-14)
    expect(residual[3]).toBe(-1)
    expect(information[2]).toBeCloseRelative(Math.exp(-40), 1e-14)
  })

  it('multiplies by weights', () => {
    const { value, residual, information, skew } = filled(LOGISTIC, [0.3, 0.3], [1, 0], [2.5, 1])
    const p = 1 / (1 + Math.exp(-0.3))
    expect(value).toBeCloseRelative(2.5 * Math.log(p) + Math.log(1 - p), 1e-14)
    expect(residual[0]).toBeCloseRelative(2.5 * (1 - p), 1e-14)
    expect(information[0]).toBeCloseRelative(2.5 * p * (1 - p), 1e-14)
    expect(skew[0]).toBeCloseTo(1 - 2 * p, 14)
  })

  it('has the log-odds of a mean, and nothing to add', () => {
    expect(LOGISTIC.link(0.5)).toBe(0)
    expect([LOGISTIC.constant, LOGISTIC.saturated]).toEqual([undefined, undefined])
  })
})

describe('POISSON', () => {
  it('has the likelihood of counts but for the factorial', () => {
    const { value, residual, information, skew } = filled(POISSON, [0.7], [3], [2])
    expect(value).toBeCloseRelative(2 * (3 * 0.7 - Math.exp(0.7)), 1e-14)
    expect(residual[0]).toBeCloseRelative(2 * (3 - Math.exp(0.7)), 1e-14)
    expect(information[0]).toBeCloseRelative(2 * Math.exp(0.7), 1e-14)
    expect(skew[0]).toBe(1)
    expect(POISSON.constant?.(4)).toBeCloseTo(-Math.log(24), 12)
    expect(POISSON.saturated?.(0)).toBe(0)
    expect(POISSON.saturated?.(2)).toBeCloseTo(2 * Math.log(2) - 2, 14)
    expect(POISSON.link(1)).toBe(0)
  })
})

describe('rows predicted by their mean', () => {
  it.each([LOGISTIC, POISSON])('have the log-likelihood of their sum, $name', family => {
    const outcomes = Float64Array.of(0, 1, 1, 0, 1)
    const weights = Float64Array.of(1, 2, 0.5, 1, 0.5)
    const tile = (): Float64Array => new Float64Array(5)
    const room = { predictor: tile().fill(family.link(0.6)), residual: tile(), information: tile(), skew: tile() }
    expect(family.ofMean(3, 5)).toBeCloseTo(family.fill(room, outcomes, weights, 0, 5), 13)
  })
})
