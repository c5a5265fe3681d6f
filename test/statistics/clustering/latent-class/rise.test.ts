import { describe, expect, it } from 'vitest'
import { rise } from '../../../../src/statistics/clustering/latent-class/rise.js'

/** A map that halves what is left by so little that step by step it would take thousands. */
const creep = (share: number) => (from: Float64Array, to: Float64Array) => {
  to[0] = 3 + share * (from[0]! - 3)
  to[1] = -1 + share * share * (from[1]! + 1)
  return -((from[0]! - 3) ** 2) - (from[1]! + 1) ** 2
}

describe('a rise', () => {
  it('ends where the map stands still, in far fewer steps than the map takes', () => {
    const { point, value, converged, steps } = rise(creep(0.999), Float64Array.of(100, 50), {
      tolerance: 1e-10,
      maxSteps: 2000,
    })
    expect(converged).toBe(true)
    expect(Array.from(point)).toEqual([expect.closeTo(3, 6), expect.closeTo(-1, 6)])
    expect(value).toBeCloseTo(0, 9)
    // 0.999 to the power of 26,000 is 1e-11.
    expect(steps).toBeLessThan(300)
  })

  it('says that it did not end', () => {
    const { converged, steps } = rise(creep(0.999), Float64Array.of(100, 50), { tolerance: 1e-10, maxSteps: 10 })
    expect(converged).toBe(false)
    expect(steps).toBeLessThanOrEqual(10)
  })

  it('takes back what does not rise', () => {
    // Beyond 1 the value falls off a cliff, where extrapolation leads.
    const cliff = (from: Float64Array, to: Float64Array): number => {
      to[0] = 1 - 0.9 * (1 - from[0]!)
      return from[0]! > 1 ? -1e9 : from[0]!
    }
    const { point, value } = rise(cliff, Float64Array.of(0), { tolerance: 1e-9, maxSteps: 1000 })
    expect(point[0]).toBeCloseTo(1, 6)
    expect(value).toBeGreaterThan(0.99)
  })

  it('stays where it begins at rest', () => {
    const still = (from: Float64Array, to: Float64Array): number => {
      to.set(from)
      return 7
    }
    expect(rise(still, Float64Array.of(2), { tolerance: 0, maxSteps: 10 })).toMatchObject({
      value: 7,
      converged: true,
      steps: 1,
    })
  })
})
