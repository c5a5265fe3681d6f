import { describe, expect, it } from 'vitest'
import { characteristicStability, stabilityIndex } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

describe('characteristicStability', () => {
  it('is the index and the shift in points, with its interval', () => {
    const found = characteristicStability([100, 200, 100], [30, 30, 20], [10, 25, 40])
    expect(found).toMatchObject(stabilityIndex([100, 200, 100], [30, 30, 20]))
    expect(found.pointShift).toBeCloseTo(0.125 * 10 - 0.125 * 25, 12)
    const variance = (shares: readonly number[]): number => {
      const mean = shares.reduce((sum, share, bin) => sum + share * [10, 25, 40][bin]!, 0)
      return shares.reduce((sum, share, bin) => sum + share * ([10, 25, 40][bin]! - mean) ** 2, 0)
    }
    const error = Math.sqrt(variance([0.25, 0.5, 0.25]) / 400 + variance([0.375, 0.375, 0.25]) / 80)
    expect(found.pointInterval?.upper).toBeCloseTo(-1.875 + 1.959963984540054 * error, 10)
    expect(found.pointInterval).toMatchObject({ level: 0.95, kind: 'confidence', method: 'wald' })
    expect(found.pointInterval?.lower).toBeCloseTo(-1.875 - 1.959963984540054 * error, 10)
  })

  it('does not smooth the points', () => {
    const found = characteristicStability([50, 50, 0], [40, 50, 10], [0, 0, 30])
    expect(found.smoothing).toBe(0.5)
    expect(found.pointShift).toBeCloseTo(3, 12)
  })

  it('has no interval for shares without sizes', () => {
    const found = characteristicStability([0.5, 0.5], [0.4, 0.6], [10, 20])
    expect(found.pointShift).toBeCloseTo(1, 12)
    expect(found).not.toHaveProperty('pointInterval')
  })

  it('refuses points that are none', () => {
    expect(thrown(() => characteristicStability([1, 2], [1, 2], [1])).path).toBe('points')
    expect(thrown(() => characteristicStability([1, 2], [1, 2], [1, Number.NaN])).path).toBe('points[1]')
  })
})

describe('points of any size', () => {
  it('have an interval in their own unit', () => {
    const plain = characteristicStability([10, 20, 30], [12, 18, 33], [1, 2, 4])
    const large = characteristicStability([10, 20, 30], [12, 18, 33], [1e300, 2e300, 4e300])
    expect(large.pointShift).toBeCloseRelative(1e300 * plain.pointShift, 1e-12)
    expect(large.pointInterval?.upper).toBeCloseRelative(1e300 * (plain.pointInterval?.upper ?? Number.NaN), 1e-12)
  })
})
