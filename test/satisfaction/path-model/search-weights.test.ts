import { describe, expect, it } from 'vitest'
import { searchWeights } from '../../../src/satisfaction/path-model/search-weights.js'
import { planOf, SETTINGS } from './sample.js'

const { final } = planOf({
  constructs: {
    A: { kind: 'composite', items: ['a1', 'a2'] },
    B: { kind: 'composite', items: ['b1', 'b2'] },
  },
  paths: [{ from: 'A', to: 'B' }],
})

/** Correlations of a1, a2, b1, b2: within .2 and .4, across as given. */
function correlations(across: readonly [number, number, number, number]): Float64Array {
  const [p, q, r, s] = across
  return Float64Array.of(1, 0.2, p, q, 0.2, 1, r, s, p, r, 1, 0.4, q, s, 0.4, 1)
}

describe('the search for weights', () => {
  it('of two composites in mode A ends at the leading singular vectors of what they have in common', () => {
    // Proportional rows: the singular vectors are (3, 1) and (2, 1).
    const found = searchWeights(correlations([0.6, 0.3, 0.2, 0.1]), final, SETTINGS)
    if ('failure' in found) throw new Error(found.failure)
    expect(found.converged).toBe(true)
    expect(found.weights[0]! / found.weights[1]!).toBeCloseTo(3, 10)
    expect(found.weights[2]! / found.weights[3]!).toBeCloseTo(2, 10)
    expect(found.weights[0]! ** 2 + found.weights[1]! ** 2 + 0.4 * found.weights[0]! * found.weights[1]!).toBeCloseTo(
      1,
      12,
    )
  })

  it('keeps the weights of constructs that have nothing in common, and says which', () => {
    const found = searchWeights(correlations([0, 0, 0, 0]), final, SETTINGS)
    if ('failure' in found) throw new Error(found.failure)
    expect(found.unrelated).toEqual([0, 1])
    expect(found.weights[0]).toBeCloseTo(1 / Math.sqrt(2.4), 12)
    expect(found.correlations[1]).toBe(0)
  })

  it('stops when rounds are used up', () => {
    const found = searchWeights(correlations([0.5, 0.1, 0.3, 0.4]), final, { ...SETTINGS, mostIterations: 2 })
    expect(found).toMatchObject({ converged: false, iterations: 2 })
  })

  it('begins with the first of items that cancel each other', () => {
    const across = 0.6
    const reversed = Float64Array.of(1, -1, across, 0, -1, 1, -across, 0, across, -across, 1, 0.4, 0, 0, 0.4, 1)
    for (const scheme of ['path', 'factorial', 'centroid'] as const) {
      const found = searchWeights(reversed, final, { ...SETTINGS, scheme })
      if ('failure' in found) throw new Error(found.failure)
      expect(found.unrelated).toEqual([])
      expect(Array.from(found.weights.subarray(0, 2), Math.abs)).toEqual([0.5, 0.5])
      expect(found.weights[0]).toBe(-found.weights[1]!)
      // Mode A with one neighbour: b1 alone goes with a, so that the score of B is b1.
      expect(Math.abs(found.correlations[1]!)).toBeCloseTo(across, 12)
    }
  })
})
