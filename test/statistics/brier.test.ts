import { describe, expect, it } from 'vitest'
import { brierScore } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'

const forecasts = [0.1, 0.2, 0.4, 0.6, 0.7, 0.9]
const outcomes = [0, 0, 1, 0, 1, 1]

describe('brierScore', () => {
  it('is the mean squared distance', () => {
    const distances = forecasts.map((forecast, i) => (forecast - (outcomes[i] ?? Number.NaN)) ** 2)
    expect(brierScore(forecasts, outcomes).score).toBeCloseTo(distances.reduce((sum, d) => sum + d, 0) / 6, 14)
  })

  it('splits by distinct forecast: two values, two rates', () => {
    const parts = brierScore([0.2, 0.2, 0.2, 0.2, 0.8], [0, 0, 1, 0, 1])
    expect(parts.groups).toBe(2)
    expect(parts.reliability).toBeCloseTo((4 * 0.05 ** 2 + 0.2 ** 2) / 5, 14)
    expect(parts.resolution).toBeCloseTo((4 * 0.15 ** 2 + 0.6 ** 2) / 5, 14)
    expect(parts.uncertainty).toBeCloseTo(0.24, 14)
    expect(parts.withinGroups).toBe(0)
  })

  it('keeps apart what forecasts differ within groups', () => {
    const { score, reliability, resolution, uncertainty, withinGroups, groups } = brierScore(forecasts, outcomes, {
      groups: 2,
    })
    expect(groups).toBe(2)
    expect(withinGroups).not.toBeCloseTo(0, 3)
    expect(reliability - resolution + uncertainty + withinGroups).toBeCloseTo(score, 14)
  })

  it('knows perfect and hopeless forecasts, and outcomes of one class', () => {
    expect(brierScore([0, 1], [0, 1])).toMatchObject({ score: 0, reliability: 0, resolution: 0.25, uncertainty: 0.25 })
    expect(brierScore([1, 0], [0, 1]).score).toBe(1)
    expect(brierScore([0.5, 0.5], [1, 1])).toMatchObject({ score: 0.25, uncertainty: 0, resolution: 0 })
  })

  it('refuses what is no probability', () => {
    expect(thrown(() => brierScore([1.2], [1])).path).toBe('forecasts[0]')
    expect(thrown(() => brierScore([0.2], [1], JSON.parse('{ "bins": 3 }'))).code).toBe('UNKNOWN_OPTION')
  })
})
